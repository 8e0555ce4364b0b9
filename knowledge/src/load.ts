/** What a form of an exercise asks of the body. Precautions are written against these, never against exercises. */

/** Each load is 1 (mild, or in mid-range) or 2 (strong, or at the end of the range); a load not listed is absent. */
export const loadMeanings = {
  neckRotation: 'Turning the head: 1 up to about 45°, 2 further.',
  neckFlexion: 'Chin towards the chest: 1 a slight nod, 2 all the way.',
  neckExtension: 'Head tipping back: 1 looking a little up, 2 further.',
  neckSideBend: 'Ear towards the shoulder: 1 part of the way, 2 to the end.',
  neckCircling: 'The head travels through more than one direction in one movement.',
  neckGlide: 'The chin glides back or forward.',
  headLoad: 'Weight or pressure on the head: resting on it, or a hand holding or pulling it.',
  headUnsupported: 'The head is held up against gravity, off any support.',
  spinalFlexion: 'Rounding the back: 1 mid-range, 2 to the end.',
  spinalExtension: 'Arching the back: 1 mid-range, 2 to the end or over an edge.',
  trunkRotation: 'Turning the trunk: 1 up to about 25°, 2 further.',
  sideBend: 'Bending the trunk sideways: 1 part of the way, 2 to the end.',
  armElevation: 'Arm height: 1 about shoulder height, 2 above it.',
  armEndurance: 'The arms stay at about shoulder height for a minute or more in all.',
  shoulderLoad:
    'Force through the shoulder: 1 the arm itself or light resistance, 2 firm resistance or body weight on a folded or loaded shoulder.',
  handsBehindBack: 'The hands meet behind the back.',
  armAcross: 'The arm goes across the chest: 1 easily, 2 drawn to the end.',
  armOpen: 'The arm opens out and back: 1 to the side, 2 to the end.',
  lyingOnShoulder: 'Body weight on the side of a shoulder.',
  armWeightBearing: 'Body weight through the arms: 1 part of it, 2 much of it.',
  wristLoad: 'Weight on a bent-back wrist: 1 part of it, 2 much of it.',
  grip: 'Holding or pulling a band, a towel or a weight.',
  kneeLoad: 'Weight on the knees: 1 shared or padded, 2 much of it.',
  kneeBend: 'Knee bend under weight: 1 past a right angle, 2 full.',
  rollerOnSpine: 'A roller pressed against the back: 1 lying along it or light, 2 body weight across it.',
  bellyPressure: 'The belly is squeezed.',
  forcedRange: 'A joint is levered past its own range by a hand, an arm or a roller.',
  headBelowHeart: 'Head lower than the heart: 1 level or a little, 2 hanging down.',
  supine: 'Lying flat on the back.',
  prone: 'Lying on the stomach.',
  floorTransfer: 'Getting down to the floor and up again.',
  bedTransfer: 'Lying down on a bed and getting up again.',
  balance: 'Staying upright on the feet without support: 1 easy, 2 hard.',
  quickPositionChange: 'The head changes height or direction quickly.',
  breathPause: 'Breath is held on purpose.',
  band: 'An elastic band under tension.',
  staticEffort: 'Muscles held tight without moving: 1 lightly, 2 firmly. How long is in the dose.',
} as const

export type LoadId = keyof typeof loadMeanings

export const loadIds = Object.keys(loadMeanings) as readonly LoadId[]

export type Loads = Readonly<Partial<Record<LoadId, 1 | 2>>>
