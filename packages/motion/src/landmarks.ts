/** A person as a detector sees them: 33 points of the body in a picture, by the names of the field. */

import * as z from 'zod'

/** In the order of BlazePose, which the detector and recordings keep. */
export const landmarkNames = [
  'nose',
  'left-eye-inner',
  'left-eye',
  'left-eye-outer',
  'right-eye-inner',
  'right-eye',
  'right-eye-outer',
  'left-ear',
  'right-ear',
  'mouth-left',
  'mouth-right',
  'left-shoulder',
  'right-shoulder',
  'left-elbow',
  'right-elbow',
  'left-wrist',
  'right-wrist',
  'left-pinky',
  'right-pinky',
  'left-index',
  'right-index',
  'left-thumb',
  'right-thumb',
  'left-hip',
  'right-hip',
  'left-knee',
  'right-knee',
  'left-ankle',
  'right-ankle',
  'left-heel',
  'right-heel',
  'left-foot-index',
  'right-foot-index',
] as const
export type LandmarkName = (typeof landmarkNames)[number]

export const sides = ['left', 'right'] as const
/** Of the person, not of the picture. */
export type Side = (typeof sides)[number]

/** x and y from 0 to 1 of the picture's width and height, y down; visibility from 0 to 1. */
export const pointSchema = z.tuple([z.number(), z.number(), z.number(), z.number().min(0).max(1)])
/** x right, y down, z towards the picture, metres from the middle of the hips. */
export const worldPointSchema = z.tuple([z.number(), z.number(), z.number()])

export const sightingSchema = z.object({
  /** Rises from one sighting to the next. */
  atMs: z.number().nonnegative(),
  /** Empty when nobody was found. */
  points: z.union([z.array(pointSchema).length(33), z.array(pointSchema).length(0)]).readonly(),
  world: z.array(worldPointSchema).length(33).readonly().optional(),
  /** How many people were found; without it, as many as there are points for. */
  people: z.number().int().nonnegative().optional(),
  /** Mean brightness of the picture, 0 (black) to 1. */
  light: z.number().min(0).max(1).optional(),
})
/** What the detector saw at one instant. */
export type Sighting = Readonly<z.infer<typeof sightingSchema>>
export type Point = z.infer<typeof pointSchema>
export type WorldPoint = z.infer<typeof worldPointSchema>
