/** What the voice says, and the caption shows, at each point of a session. */

import type { Effect, Session, SessionItem, Timeline } from '@unhunch/engine'
import type { FormWords } from '../life/life.ts'
import { printDose } from './dose.ts'
import { t } from './message.ts'

export interface VoiceContext {
  readonly session: Pick<Session, 'items'>
  readonly timeline: Pick<Timeline, 'segments'>
  readonly form: (exercise: string, form?: string) => FormWords
}

/** One line is spoken in one breath. Effects without words have no lines. */
export function voiceLines(effect: Effect, context: VoiceContext): readonly string[] {
  switch (effect.type) {
    case 'announce-item':
      return announcement(effect.item, context)
    case 'announce-next': {
      const item = context.session.items[effect.item]
      return item === undefined ? [] : [t('session.next', { name: nameOf(item, context) })]
    }
    case 'segment':
      return segmentLines(effect.segment, context)
    case 'switch-sides':
      return [t('session.switch')]
    case 'rest':
      return [t('voice.rest', { seconds: Math.round(effect.seconds) })]
    case 'half-way':
      return [t('voice.half-way')]
    case 'count':
      return [String(effect.secondsLeft)]
    case 'finished':
      return effect.early ? [] : [t('voice.finished')]
    case 'tone':
    case 'outcome':
    case 'hold-awake':
    case 'release-awake':
    case 'paused-by-sleep':
    case 'offer-easier':
    case 'stopped':
      return []
  }
}

/** The steps are told only the first time a form comes up, as the timeline has time for. */
function announcement(index: number, context: VoiceContext): readonly string[] {
  const { items } = context.session
  const item = items[index]
  if (item === undefined) return []
  const { name, start, steps } = context.form(item.exercise, item.form)
  const opening = `${name}. ${printDose(item)}.`
  const isRepeat = items
    .slice(0, index)
    .some(({ exercise, form }) => exercise === item.exercise && form === item.form)
  // An exercise in the person's own words may have no more than a name.
  return isRepeat ? [opening] : [opening, ...[start, ...steps].filter((line) => line !== '')]
}

/** Announcements, rests and changes of side have effects of their own. */
function segmentLines(index: number, context: VoiceContext): readonly string[] {
  const segment = context.timeline.segments[index]
  const item = segment === undefined ? undefined : context.session.items[segment.item]
  if (segment === undefined || item === undefined) return []
  switch (segment.kind) {
    case 'get-ready':
      if (segment.isSwitch) return []
      return segment.side === undefined
        ? [t('session.get-ready')]
        : [`${t(`session.${segment.side}`)}. ${t('session.get-ready')}`]
    case 'move': {
      const cue = context.form(item.exercise, item.form).phases[segment.phase]
      return cue === undefined ? [] : [cue]
    }
    case 'hold':
      return [t('session.hold')]
    case 'announce':
    case 'rest':
      return []
  }
}

function nameOf(item: SessionItem, { form }: VoiceContext): string {
  return form(item.exercise, item.form).name
}
