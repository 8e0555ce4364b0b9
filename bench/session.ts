/** How long it takes to lay a session out on a clock, and to play it tick by tick. */

import { monday, situationOf } from '../packages/engine/test/a-person.ts'
import { knowledge } from '../packages/engine/test/the-knowledge.ts'
import { layOutTimeline, newPlayer, sessionFor, step } from '../packages/engine/src/index.ts'
import { fastestMs, row } from './support/measure.ts'

const outcome = sessionFor(situationOf({ minutes: 15 }), monday)
if (outcome.kind === 'session') {
  const timeline = layOutTimeline(outcome.session, knowledge)
  const layOutMs = fastestMs(() => layOutTimeline(outcome.session, knowledge), 200)
  const searchMs = fastestMs(() => sessionFor(situationOf({ minutes: 15 }), monday), 20)
  row(
    'laying out ÷ finding the session',
    (layOutMs / searchMs).toFixed(3),
    `${timeline.segments.length} segments`,
  )

  const frames = Math.ceil(timeline.durationMs / 16)
  const playMs = fastestMs(() => {
    let [player] = step(timeline, newPlayer(timeline), { type: 'play', atMs: 0 })
    for (let frame = 1; frame <= frames; frame += 1)
      [player] = step(timeline, player, { type: 'tick', atMs: frame * 16 })
    return player
  }, 1)
  row(
    'a tick ÷ a frame of 16 ms',
    (playMs / frames / 16).toExponential(1),
    `${frames.toLocaleString('en')} ticks`,
  )
}
