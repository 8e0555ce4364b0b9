/** Starting postures and the loads each carries, so that the same posture weighs the same in every exercise. */

import type { Loads } from './load.ts'

export const postures = {
  seated: {},
  standing: {},
  /** Back, hands or forearms against a wall or a heavy table: no balance needed. */
  supportedStanding: {},
  handsAndKnees: {
    floorTransfer: 1,
    kneeLoad: 1,
    armWeightBearing: 1,
    wristLoad: 2,
    headUnsupported: 1,
  },
  forearmsAndKnees: {
    floorTransfer: 1,
    kneeLoad: 1,
    armWeightBearing: 1,
    headUnsupported: 1,
    headBelowHeart: 1,
  },
  kneeling: { floorTransfer: 1, kneeLoad: 2, kneeBend: 1 },
  /** Sitting back on the heels and folding forward. */
  kneelingFolded: {
    floorTransfer: 1,
    kneeLoad: 2,
    kneeBend: 2,
    spinalFlexion: 2,
    bellyPressure: 1,
    headBelowHeart: 1,
  },
  supineOnFloor: { floorTransfer: 1, supine: 1 },
  supineOnBed: { bedTransfer: 1, supine: 1 },
  sideLyingOnFloor: { floorTransfer: 1, lyingOnShoulder: 1 },
  sideLyingOnBed: { bedTransfer: 1, lyingOnShoulder: 1 },
  proneOnFloor: { floorTransfer: 1, prone: 1, bellyPressure: 1 },
  /** Lying back across a roller: body weight on it, the neck tips back. */
  acrossRoller: {
    floorTransfer: 1,
    supine: 1,
    rollerOnSpine: 2,
    spinalExtension: 1,
    neckExtension: 1,
    forcedRange: 1,
  },
  alongRoller: { floorTransfer: 1, supine: 1, rollerOnSpine: 1, balance: 1 },
} as const satisfies Record<string, Loads>
