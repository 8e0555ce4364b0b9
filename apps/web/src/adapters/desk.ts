/** All that breaks at the desk need of the browser, in a chunk of its own. */

import type { DeskEdges } from '../life/breaks/desk-edges.ts'
import { onBreakClock, readBreakClock, writeBreakClock } from './break-place.ts'
import { localTime } from './day.ts'
import { everyBeat } from './heartbeat.ts'
import { inTurn } from './in-turn.ts'
import { createNotices } from './notices.ts'
import { askForPresence, devicePresence, watchPresence } from './presence.ts'

export const desk: DeskEdges = {
  everyBeat,
  watchPresence,
  presence: { permission: devicePresence, ask: askForPresence },
  notices: createNotices(),
  clock: {
    read: readBreakClock,
    write: writeBreakClock,
    onChange: onBreakClock,
    inTurn: (task) => inTurn('breaks', task),
  },
  localTime,
}
