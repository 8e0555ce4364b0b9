/** The words of the frame and of the first way through it, in English. */

import { before } from './en/before.ts'
import { broken } from './en/broken.ts'
import { common } from './en/common.ts'
import { intake } from './en/intake.ts'
import { plan } from './en/plan.ts'
import { player } from './en/player.ts'
import { settings } from './en/settings.ts'

export const first = { ...broken, ...common, ...before, ...intake, ...plan, ...player, ...settings }
