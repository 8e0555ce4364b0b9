/** The body in regions that people have words for: how much each gives when pressed, and which ones always touch. */

import type { Side } from '../skeleton/bones.ts'

/** From the trunk outward. `flattens`: how far flesh gives when something presses on it, metres, estimated. */
export const regions = {
  hips: { isLimb: false, flattens: 0.02 },
  belly: { isLimb: false, flattens: 0.025 },
  chest: { isLimb: false, flattens: 0.01 },
  collar: { isLimb: false, flattens: 0.007 },
  neck: { isLimb: false, flattens: 0.006 },
  // Hair, mostly.
  head: { isLimb: false, flattens: 0.01 },
  shoulder: { isLimb: true, flattens: 0.012 },
  'upper arm': { isLimb: true, flattens: 0.012 },
  elbow: { isLimb: true, flattens: 0.005 },
  forearm: { isLimb: true, flattens: 0.007 },
  hand: { isLimb: true, flattens: 0.007 },
  hip: { isLimb: true, flattens: 0.02 },
  thigh: { isLimb: true, flattens: 0.015 },
  knee: { isLimb: true, flattens: 0.006 },
  shin: { isLimb: true, flattens: 0.01 },
  foot: { isLimb: true, flattens: 0.006 },
} as const
export type RegionName = keyof typeof regions

const regionByBone: Readonly<Record<string, RegionName>> = {
  pelvis: 'hips',
  l5: 'belly',
  l2: 'belly',
  t12: 'chest',
  t8: 'chest',
  t4: 'chest',
  c7: 'neck',
  c3: 'neck',
  head: 'head',
  clavicle: 'collar',
  scapula: 'chest',
  shoulderHalf: 'shoulder',
  upperArm: 'upper arm',
  elbowHalf: 'elbow',
  forearm: 'forearm',
  hand: 'hand',
  fingers: 'hand',
  fingertips: 'hand',
  fingerEnds: 'hand',
  thumb: 'hand',
  thumbTip: 'hand',
  hipHalf: 'hip',
  thigh: 'thigh',
  kneeHalf: 'knee',
  shin: 'shin',
  foot: 'foot',
  toes: 'foot',
}

/** A bone's name without its side and without the number of its share of a twist. */
export function plainBone(skinBone: string): string {
  return skinBone.replace(/^(left|right)\./, '').replace(/^(upperArm|forearm|thigh)\d$/, '$1')
}

export function regionOfSkinBone(skinBone: string): RegionName {
  return regionByBone[plainBone(skinBone)] ?? 'chest'
}

/** What flesh lies against all the time and is never told as a collision; with a distance, only that near the joint. */
interface Neighbours {
  readonly always: readonly RegionName[]
  /** Metres from the joint with the trunk. */
  readonly nearRoot?: { readonly within: number; readonly regions: readonly RegionName[] }
  /** Metres from the elbow or the knee. */
  readonly nearHinge?: { readonly within: number; readonly regions: readonly RegionName[] }
  /** The other side's. */
  readonly acrossNearRoot?: { readonly within: number; readonly regions: readonly RegionName[] }
}

const trunk = ['hips', 'belly', 'chest', 'collar', 'neck'] as const satisfies RegionName[]

const neighbours: Partial<Readonly<Record<RegionName, Neighbours>>> = {
  shoulder: { always: [...trunk, 'upper arm'] },
  'upper arm': {
    always: ['shoulder', 'elbow', 'collar'],
    nearRoot: { within: 0.14, regions: trunk },
    nearHinge: { within: 0.08, regions: ['forearm'] },
  },
  elbow: { always: ['upper arm', 'forearm'] },
  forearm: { always: ['elbow', 'hand'], nearHinge: { within: 0.08, regions: ['upper arm'] } },
  hand: { always: ['forearm'] },
  hip: { always: [...trunk, 'thigh'], acrossNearRoot: { within: 1, regions: ['hip', 'thigh'] } },
  thigh: {
    always: ['hip', 'knee'],
    nearRoot: { within: 0.2, regions: trunk },
    nearHinge: { within: 0.12, regions: ['shin'] },
    acrossNearRoot: { within: 0.2, regions: ['hip', 'thigh'] },
  },
  knee: { always: ['thigh', 'shin'] },
  shin: { always: ['knee', 'foot'], nearHinge: { within: 0.12, regions: ['thigh'] } },
  foot: { always: ['shin'] },
}

/** Where flesh is pressed aside along its whole length: how much more that gives, metres. */
const folds: readonly { readonly between: readonly [RegionName, RegionName]; readonly gives: number }[] = [
  { between: ['thigh', 'shin'], gives: 0.035 },
  { between: ['upper arm', 'forearm'], gives: 0.01 },
  { between: ['upper arm', 'chest'], gives: 0.012 },
]

/** A place on the skin of a limb, as its neighbours matter to it. */
export interface LimbPlace {
  readonly region: RegionName
  readonly side: Side
  /** Metres in the bind pose. */
  readonly toRoot: number
  readonly toHinge: number
}

/** Whether it would be a collision to find this place inside that region; `side` is undefined on the trunk. */
export function mayCollide(place: LimbPlace, region: RegionName, side: Side | undefined): boolean {
  const { always, nearRoot, nearHinge, acrossNearRoot } = neighbours[place.region] ?? { always: [] }
  if (side !== undefined && side !== place.side && regions[region].isLimb) {
    return !isNear(place.toRoot, region, acrossNearRoot)
  }
  if (region === place.region || always.includes(region)) return false
  return !isNear(place.toRoot, region, nearRoot) && !isNear(place.toHinge, region, nearHinge)
}

/** How far two regions flatten against each other, metres. `isOneSide`: not the left against the right. */
export function givesBetween(a: RegionName, b: RegionName, isOneSide: boolean): number {
  const fold = isOneSide
    ? folds.find(
        ({ between: [first, second] }) => (a === first && b === second) || (a === second && b === first),
      )
    : undefined
  return regions[a].flattens + regions[b].flattens + (fold?.gives ?? 0)
}

function isNear(distance: number, region: RegionName, zone: Neighbours['nearRoot']): boolean {
  return zone !== undefined && distance < zone.within && zone.regions.includes(region)
}
