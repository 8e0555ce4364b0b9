/** The words of the frame and of the first way through it, in German. */

import { before } from './de/before.ts'
import { broken } from './de/broken.ts'
import { common } from './de/common.ts'
import { intake } from './de/intake.ts'
import { plan } from './de/plan.ts'
import { player } from './de/player.ts'
import { settings } from './de/settings.ts'

export const first = { ...broken, ...common, ...before, ...intake, ...plan, ...player, ...settings }
