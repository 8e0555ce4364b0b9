/** What touches what, as a sentence: `palm on floor`, `left palm on right knee`, `forearm along wall`. */

/** Parts of an arm or leg that can rest on something. */
export const sidedParts = [
  'palm',
  'grip',
  'fingertips',
  'hand-back',
  'hand-edge',
  'wrist',
  'forearm',
  'forearm-edge',
  'elbow',
  'upper-arm',
  'shoulder',
  'head-side',
  'blade',
  'hip-side',
  'buttock',
  'knee',
  'knee-inside',
  'outer-leg',
  'instep',
  'foot-edge',
  'foot',
  'toes',
  'heel',
  'ankle',
] as const
/** Parts there is one of. */
export const centralParts = [
  'seat',
  'back',
  'upper-back',
  'mid-back',
  'sacrum',
  'head-back',
  'forehead',
  'chest',
  'belly',
] as const

/** Things from `props`, and the floor. */
export const thingSurfaces = [
  'floor',
  'seat',
  'backrest',
  'rail',
  'table',
  'table-edge',
  'wall',
  'bed',
  'roller',
  'pillow',
  'towel',
  'door-frame',
] as const
/** Places on an arm or leg of the figure itself. */
export const sidedPlaces = [
  'thigh',
  'knee-front',
  'thigh-outside',
  'shin',
  'shin-outside',
  'thigh-behind-outside',
  'thigh-behind-inside',
  'hip-bone',
  'side-ribs',
  'front-ribs',
  'belly-side',
  'shoulder-front',
  'shoulder-outside',
  'outer-arm',
  'elbow-place',
  'wrist-place',
  'hand',
  'palm-place',
  'head-behind',
  'temple',
  'knee-place',
] as const
/** Places on the figure there is one of. */
export const centralPlaces = ['breastbone', 'tailbone', 'chin'] as const

export type SidedPart = (typeof sidedParts)[number]
export type CentralPart = (typeof centralParts)[number]
export type ThingSurface = (typeof thingSurfaces)[number]
export type SidedPlace = (typeof sidedPlaces)[number]
export type CentralPlace = (typeof centralPlaces)[number]

/**
 * `on` stays where it is from pose to pose; `along` may slide. Without a side both sides do it.
 * `other` is the opposite side's place: `palm on other shoulder-front` folds the arms.
 */
export type Touch = `${string} ${'on' | 'along'} ${string}`

export interface ParsedTouch {
  readonly side: 'left' | 'right' | undefined
  readonly part: SidedPart | CentralPart
  readonly slides: boolean
  /** Of a place on the body; absent for things and for what there is one of. */
  readonly placeSide: 'left' | 'right' | 'own' | 'other' | undefined
  readonly place: ThingSurface | SidedPlace | CentralPlace
}

const pattern = /^(?:(left|right) )?([a-z-]+) (on|along) (?:(left|right|other) )?([a-z-]+)$/

/** Tells what is wrong, with the words that would be right. */
export function parseTouch(text: string): ParsedTouch | { readonly problem: string } {
  const [, side, part, how, placeSide, place] = pattern.exec(text) ?? []
  if (part === undefined || place === undefined) {
    return { problem: `"${text}" is not of the form "[left|right] part on|along [left|right|other] place"` }
  }
  if (!isOneOf([...sidedParts, ...centralParts], part)) {
    return { problem: `no part "${part}"; parts are ${[...sidedParts, ...centralParts].join(', ')}` }
  }
  if (!isOneOf([...thingSurfaces, ...sidedPlaces, ...centralPlaces], place)) {
    return {
      problem: `no place "${place}"; places are ${[...thingSurfaces, ...sidedPlaces, ...centralPlaces].join(', ')}`,
    }
  }
  if (side !== undefined && !isOneOf(sidedParts, part)) return { problem: `there is only one ${part}` }
  if (placeSide !== undefined && !isOneOf(sidedPlaces, place)) {
    return { problem: `there is no ${placeSide} ${place}` }
  }
  return {
    side: side as 'left' | 'right' | undefined,
    part,
    slides: how === 'along',
    placeSide: isOneOf(sidedPlaces, place) ? ((placeSide as 'left' | 'right' | 'other') ?? 'own') : undefined,
    place,
  }
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word)
}
