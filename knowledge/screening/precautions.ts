/** Every precaution, written against loads so that a new exercise is covered the day it is added. */

import { healthPrecautions } from './health-precautions.ts'
import { jointPrecautions } from './joint-precautions.ts'
import { provokedPrecautions } from './provoked-precautions.ts'

export const precautions = [...healthPrecautions, ...jointPrecautions, ...provokedPrecautions] as const

export type PrecautionId = (typeof precautions)[number]['id']
