/** From the slim figure's measures to those of another body. */

import { type BodyShape, statureRatio } from '../skeleton/body-shape.ts'
import { clamp, smoothStep, type Vector } from '../skeleton/vector.ts'
import type { GirthName } from './body-part.ts'

/** How many times wider, taller and deeper a piece is that stands at this place. */
export type Growth = (at: Vector) => Vector

/** A belly or a chest grows forward more than sideways. */
const sideways = 0.7
const forwards = 1.2

/** Heights on the slim figure between which one girth passes into the next, metres. */
const trunkGirths = [
  { girth: 'hips', height: 0.95 },
  { girth: 'waist', height: 1.08 },
  { girth: 'waist', height: 1.14 },
  { girth: 'chest', height: 1.29 },
  { girth: 'chest', height: 1.35 },
] as const
const shoulderHeight = 1.395
const neckHeight = 1.45

/** The belly stands out most at this height, and fades over this much, metres. */
const belly = { height: 1.045, fade: 0.085 }

export function growthOf(girth: GirthName, shape: BodyShape): Growth {
  const tall = statureRatio(shape)
  if (girth === 'trunk') return ([, height]) => trunkGrowth(height, shape, tall)
  const thick = tall * girthOf(girth, shape)
  const grown: Vector =
    girth === 'foot'
      ? [thick, tall, tall]
      : girth === 'face'
        ? [thick, tall, (thick + tall) / 2]
        : [thick, tall, thick]
  return () => grown
}

/** How far the belly stands out at this height of the slim figure, metres. */
export function bellyAt(height: number, shape: BodyShape): number {
  const away = (height - belly.height) / belly.fade
  return shape.belly * Math.exp(-away * away)
}

function girthOf(girth: Exclude<GirthName, 'trunk'>, { girth: girths }: BodyShape): number {
  // Hands and feet thicken less than what they hang on.
  if (girth === 'hand') return 1 + (girths.forearm - 1) * 0.5
  if (girth === 'foot') return 1 + (girths.shin - 1) * 0.4
  return girths[girth]
}

function trunkGrowth(height: number, shape: BodyShape, tall: number): Vector {
  const round = roundGirth(height, shape)
  const wide = round ** sideways
  const deep = round ** forwards
  const toShoulder = smoothStep(1.34, shoulderHeight, height)
  const toNeck = smoothStep(shoulderHeight, neckHeight, height)
  const { neck } = shape.girth
  const shoulderDepth = shape.girth.chest
  return [
    tall * blend(blend(wide, shape.shoulderWidth, toShoulder), neck, toNeck),
    tall,
    tall * blend(blend(deep, shoulderDepth, toShoulder), neck, toNeck),
  ]
}

function roundGirth(height: number, { girth }: BodyShape): number {
  const above = trunkGirths.findIndex((knot) => knot.height > height)
  if (above === 0) return girth.hips
  const upper = trunkGirths[above]
  const lower = trunkGirths[above - 1]
  if (upper === undefined || lower === undefined) return girth.chest
  const share = clamp((height - lower.height) / (upper.height - lower.height), 0, 1)
  return blend(girth[lower.girth], girth[upper.girth], smoothStep(0, 1, share))
}

function blend(a: number, b: number, share: number): number {
  return a + (b - a) * share
}
