/** The words of all other screens, and of all that is known, in English. */

import { breaks } from './en/breaks.ts'
import { camera } from './en/camera.ts'
import { data } from './en/data.ts'
import { figure } from './en/figure.ts'
import { handout } from './en/handout.ts'
import { intake } from './en/intake.ts'
import { learn } from './en/learn.ts'
import { library } from './en/library.ts'
import { lock } from './en/lock.ts'
import { offline } from './en/offline.ts'
import { plan } from './en/plan.ts'
import { player } from './en/player.ts'
import { progress } from './en/progress.ts'
import { ranges } from './en/ranges.ts'
import { routine } from './en/routine.ts'
import { settings } from './en/settings.ts'
import { where } from './en/where.ts'

export * as known from '@unhunch/knowledge/en'

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
