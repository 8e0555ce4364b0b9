/** The words of all other screens, and of all that is known, in Spanish. */

import { breaks } from './es/breaks.ts'
import { camera } from './es/camera.ts'
import { data } from './es/data.ts'
import { figure } from './es/figure.ts'
import { handout } from './es/handout.ts'
import { learn } from './es/learn.ts'
import { library } from './es/library.ts'
import { lock } from './es/lock.ts'
import { offline } from './es/offline.ts'
import { progress } from './es/progress.ts'
import { routine } from './es/routine.ts'
import { where } from './es/where.ts'

export * as known from '@unhunch/knowledge/es'

export const rest = {
  ...breaks,
  ...camera,
  ...data,
  ...figure,
  ...handout,
  ...learn,
  ...library,
  ...lock,
  ...offline,
  ...progress,
  ...routine,
  ...where,
}
