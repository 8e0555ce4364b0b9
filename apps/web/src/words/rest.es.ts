/** The words of all other screens, and of all that is known, in Spanish. */

import { breaks } from './es/breaks.ts'
import { camera } from './es/camera.ts'
import { data } from './es/data.ts'
import { figure } from './es/figure.ts'
import { handout } from './es/handout.ts'
import { intake } from './es/intake.ts'
import { learn } from './es/learn.ts'
import { library } from './es/library.ts'
import { lock } from './es/lock.ts'
import { offline } from './es/offline.ts'
import { plan } from './es/plan.ts'
import { player } from './es/player.ts'
import { progress } from './es/progress.ts'
import { ranges } from './es/ranges.ts'
import { routine } from './es/routine.ts'
import { settings } from './es/settings.ts'
import { where } from './es/where.ts'

export * as known from '@unhunch/knowledge/es'

export const rest = {
  ...breaks,
  ...camera,
  ...data,
  ...figure,
  ...handout,
  ...intake,
  ...learn,
  ...library,
  ...lock,
  ...offline,
  ...plan,
  ...player,
  ...progress,
  ...ranges,
  ...routine,
  ...settings,
  ...where,
}
