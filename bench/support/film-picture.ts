/** What the pictures of a film are like. */

import { chances } from '../../packages/motion/test/real-recordings.ts'

/** What cameras give when asked for little, pixels. */
export const pictureSize = { width: 640, height: 480 } as const
/** Standard deviation of each colour, of 255: that of a webcam in a room with the lamps on. */
export const grainDeviation = 5
/** A prime, so that the grain of no two rows is the same. */
export const grainLength = 1_000_003

/** Twelve throws of a die are nearly a bell, of the deviation 1. */
export function makeGrain(): Buffer {
  const chance = chances(1)
  const throwTwelve = () => Array.from({ length: 12 }, chance).reduce((sum, each) => sum + each, -6)
  return Buffer.from(
    Uint8Array.from({ length: grainLength }, () => Math.round(128 + throwTwelve() * grainDeviation)),
  )
}
