/** How large the things around the figure are, metres. Meshes, contacts and checks all read these. */

export const dimensions = {
  chair: {
    seatHeight: 0.44,
    seatHalfWidth: 0.22,
    seatHalfDepth: 0.21,
    seatThickness: 0.04,
    /** The top rail of the back, where a hand holds it. */
    railHeight: 0.9,
    railBehind: 0.225,
    railHalfWidth: 0.19,
    railRadius: 0.018,
    /** The plane of the backrest at the seat, and how far it leans, degrees. */
    backrestBehind: 0.185,
    backrestLean: 5,
  },
  table: { height: 0.73, halfWidth: 0.6, halfDepth: 0.32, thickness: 0.03 },
  bed: { height: 0.5, halfWidth: 0.5, halfLength: 1.02 },
  mat: { halfWidth: 0.33, halfLength: 0.93, thickness: 0.006 },
  blanket: { halfWidth: 0.26, halfLength: 0.18, thickness: 0.02 },
  pillow: { halfWidth: 0.25, halfLength: 0.17, thickness: 0.1 },
  roller: { radius: 0.075, halfLength: 0.45 },
  rolledTowel: { radius: 0.05, halfLength: 0.3 },
  wall: { halfWidth: 1.6, height: 2.4, thickness: 0.05 },
  doorway: { halfOpening: 0.43, height: 2.04, frameWidth: 0.07, frameHalfDepth: 0.065, wallWidth: 0.8 },
  towel: { radius: 0.018 },
  band: { radius: 0.006 },
  weight: { radius: 0.026, halfLength: 0.07 },
} as const
