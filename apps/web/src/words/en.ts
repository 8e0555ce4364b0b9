/** All words of the screens, in English. What we know about exercises and safety has its words in `knowledge`. */

import { before } from './en/before.ts'
import { common } from './en/common.ts'
import { intake } from './en/intake.ts'
import { player } from './en/player.ts'
import { plan } from './en/plan.ts'
import { settings } from './en/settings.ts'

export const en = { ...common, ...before, ...intake, ...plan, ...player, ...settings }
