/** What all movements rest on: starting postures and how far joints go. */

export { type JointLimit, jointLimits } from './joint-limits.ts'
export { type Posture, type PostureId, postures } from './postures.ts'
