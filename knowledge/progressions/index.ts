/** Every ladder of forms, family by family. */

import type { Progression } from '../src/progression.ts'
import { arching } from './arching.ts'
import { armSliding } from './arm-sliding.ts'
import { bladePushing } from './blade-pushing.ts'
import { bladeSqueezing } from './blade-squeezing.ts'
import { bladeStretching } from './blade-stretching.ts'
import { chestHandsBehind } from './chest-hands-behind.ts'
import { chestInDoorway } from './chest-in-doorway.ts'
import { pullingDown } from './pulling-down.ts'
import { reachingLying } from './reaching-lying.ts'
import { roundingAndArching } from './rounding-and-arching.ts'
import { sideStretching } from './side-stretching.ts'
import { turningOnBed } from './turning-on-bed.ts'
import { turningOnFloor } from './turning-on-floor.ts'
import { turningSeated } from './turning-seated.ts'

export const progressions: readonly Progression[] = [
  bladeSqueezing,
  bladePushing,
  pullingDown,
  armSliding,
  turningSeated,
  turningOnFloor,
  turningOnBed,
  roundingAndArching,
  arching,
  reachingLying,
  chestInDoorway,
  chestHandsBehind,
  bladeStretching,
  sideStretching,
]
