/** The one line that moves while a session is led. */

import { type Player, type Session, type Timeline, whereNow } from '@unhunch/engine'
import { printClock } from '../print/day.ts'
import { formName, movementPhaseName } from '../print/names.ts'
import { sideWords } from '../print/timeline.ts'

const barLength = 20

/** `[#####...............] 7:31 left · Cat-cow: round up, 3 of 8` */
export function printProgressLine(session: Session, timeline: Timeline, player: Player): string {
  const place = whereNow(timeline, player.positionMs)
  const item = place && session.items[place.item]
  if (!place || !item) return ''
  const filled = Math.round(place.progress * barLength)
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(barLength - filled)}]`
  const { segment } = place
  const seconds = Math.ceil(place.msLeftInSegment / 1000)
  const what = {
    announce: 'listen',
    'get-ready': `get ready ${seconds}`,
    rest: `rest ${seconds}`,
    move: '',
    hold: `hold ${seconds}`,
  }[segment.kind]
  const moving = 'phase' in segment ? [movementPhaseName(item.exercise, segment.phase)] : []
  const side = 'side' in segment ? sideWords(segment.side) : []
  const count = 'rep' in segment && item.prescription.reps > 0 ? [`${segment.rep} of ${place.repsTotal}`] : []
  const now = [...side, ...moving, ...(what === '' ? [] : [what]), ...count].join(', ')
  const state = player.status === 'paused' ? ' (paused)' : ''
  return `${bar} ${printClock(place.msLeft)} left · ${formName(item.exercise, item.form)}: ${now}${state}`
}
