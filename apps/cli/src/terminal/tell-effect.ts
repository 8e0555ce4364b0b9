/** What the player says, as lines of text. */

import { exerciseWords } from '@unhunch/knowledge/en'
import type { Effect, Session } from '@unhunch/engine'
import { printLength } from '../print/day.ts'
import { printDose } from '../print/dose.ts'
import { numbered, wrap } from '../print/lay-out.ts'
import { formName } from '../print/names.ts'

/** Empty for what only sounds, and for what the progress line shows anyway. */
export function tellEffect(effect: Effect, session: Session): string {
  switch (effect.type) {
    case 'announce-item':
      return announce(session, effect.item)
    case 'announce-next':
      return `Coming up: ${nameOf(session, effect.item)}.`
    case 'switch-sides':
      return 'Now the other side.'
    case 'rest':
      return `Rest for ${printLength(effect.seconds)}.`
    case 'half-way':
      return 'Half way.'
    case 'paused-by-sleep':
      return 'The computer slept, so the session waited. Space goes on.'
    case 'stopped':
      return effect.response === 'stop'
        ? 'The session ends here. Please answer the safety questions again before the next one.'
        : 'The session ends here.'
    case 'finished':
      return effect.early ? 'You stopped here. What you did counts.' : 'Done. Well done for taking the time.'
    case 'segment':
    case 'count':
    case 'tone':
    case 'outcome':
    case 'offer-easier':
    case 'hold-awake':
    case 'release-awake':
      return ''
  }
}

function announce(session: Session, index: number): string {
  const item = session.items[index]
  const words = item && exerciseWords[item.exercise]
  if (!item || !words) return ''
  const own = words.forms[item.form]
  return [
    '',
    `${nameOf(session, index)}: ${printDose(item.prescription, item.sides)}`,
    wrap(own?.start ?? words.start, '  '),
    ...numbered(own?.steps ?? words.steps, '  '),
  ].join('\n')
}

function nameOf(session: Session, index: number): string {
  const item = session.items[index]
  return item ? formName(item.exercise, item.form) : ''
}
