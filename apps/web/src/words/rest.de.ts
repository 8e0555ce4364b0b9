/** The words of all other screens, and of all that is known, in German. */

import { breaks } from './de/breaks.ts'
import { camera } from './de/camera.ts'
import { data } from './de/data.ts'
import { figure } from './de/figure.ts'
import { handout } from './de/handout.ts'
import { intake } from './de/intake.ts'
import { learn } from './de/learn.ts'
import { library } from './de/library.ts'
import { lock } from './de/lock.ts'
import { offline } from './de/offline.ts'
import { plan } from './de/plan.ts'
import { player } from './de/player.ts'
import { progress } from './de/progress.ts'
import { ranges } from './de/ranges.ts'
import { routine } from './de/routine.ts'
import { settings } from './de/settings.ts'
import { where } from './de/where.ts'

export * as known from '@unhunch/knowledge/de'

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
