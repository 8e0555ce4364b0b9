/** The words of the frame and of the first way through it, in Spanish. */

import { before } from './es/before.ts'
import { broken } from './es/broken.ts'
import { common } from './es/common.ts'
import { intake } from './es/intake.ts'
import { plan } from './es/plan.ts'
import { player } from './es/player.ts'
import { settings } from './es/settings.ts'

export const first = { ...broken, ...common, ...before, ...intake, ...plan, ...player, ...settings }
