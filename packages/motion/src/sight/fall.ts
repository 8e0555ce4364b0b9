/** Notices when somebody goes down suddenly and stays down: from upright to lying, or out of the bottom of the picture. */

import { isSeen, placeOf } from '../landmark-at.ts'
import type { LandmarkName, Point, Sighting } from '../landmarks.ts'
import { distance } from './believe.ts'

export interface FallState {
  /** Of the last moments, one for each tenth of a second at most. */
  readonly recent: readonly Trunk[]
  readonly down: Down | undefined
}

/** Heights in shares of the picture, from the top down. */
interface Trunk {
  readonly atMs: number
  readonly shoulders: number
  readonly hips: number | undefined
  readonly isUpright: boolean
}

interface Down {
  readonly sinceMs: number
  /** As they were before. */
  readonly before: Upright
  readonly isTold: boolean
}

interface Upright {
  readonly shoulders: number
  readonly hips: number
  /** From the hips to the shoulders. */
  readonly tall: number
}

export const noFall: FallState = { recent: [], down: undefined }

/** A body that drops takes half a second to a second; whoever lies down on purpose takes longer. */
const withinMs = 1200
/** Who bends down, or was seen wrongly for a moment, is up again by then. */
const staysMs = 1500
/** At most so often, a moment is kept. */
const everyMs = 100
/** Between pictures. After a longer gap it is not known what was in it. */
const gapMs = 500
/** Of the length of the trunk: in a bend or a bow the hips stay up, in a fall they go down. */
const hipsDrop = 0.4
/** Of the length of the trunk: what is left of its height in somebody who lies, or sits slumped on the floor. */
const lyingTall = 0.5
/** Of the length of the trunk: so far down were the shoulders on their way out of the picture. */
const leavingDrop = 0.4
/** Of the length of the trunk, a second: somebody who leaves by the bottom was on the way down, and fast. */
const leavingSpeed = 0.8
/** Who comes nearer grows, and leaves by the bottom as well. */
const grown = 1.25
/** Height over length: 35° from upright and less. */
const uprightShare = 0.82
/** In breadths of the shoulders: of one who folds towards the camera, hardly any height is seen. */
const tallerThanBroad = 1
/** In heights of the picture: of anybody smaller, points are too rough. */
const leastTall = 0.05

/** One picture further; `true` once for each fall. `aspect`: width of the picture over its height. */
export function watchFall(
  before: FallState,
  sighting: Sighting,
  aspect: number,
): readonly [FallState, boolean] {
  const { atMs, people = 1 } = sighting
  // Of two people it is not known who is who.
  if (people > 1) return [before, false]
  const trunk = trunkOf(sighting, aspect)
  const recent = before.recent.filter((each) => atMs - each.atMs <= withinMs)
  const down = before.down ?? goneDown(recent, trunk, atMs)
  const now: FallState = { recent: remember(recent, trunk), down }
  if (down === undefined) return [now, false]
  if (isUpAgain(trunk, down.before)) return [{ ...now, down: undefined }, false]
  if (down.isTold || atMs - down.sinceMs < staysMs) return [now, false]
  return [{ ...now, down: { ...down, isTold: true } }, true]
}

function goneDown(recent: readonly Trunk[], trunk: Trunk | undefined, atMs: number): Down | undefined {
  const upright = uprightIn(recent)
  if (upright === undefined) return undefined
  const isDown = trunk === undefined ? hasDropped(recent, upright, atMs) : isLying(trunk, upright)
  return isDown ? { sinceMs: atMs, before: upright, isTold: false } : undefined
}

/** The highest that they were, for knees may give way before the trunk tips over. */
function uprightIn(recent: readonly Trunk[]): Upright | undefined {
  const all = recent.flatMap(({ shoulders, hips, isUpright }) =>
    isUpright && hips !== undefined ? [{ shoulders, hips, tall: hips - shoulders }] : [],
  )
  return all.reduce<Upright | undefined>(
    (highest, each) => (highest === undefined || each.hips < highest.hips ? each : highest),
    undefined,
  )
}

function isLying({ shoulders, hips }: Trunk, upright: Upright): boolean {
  // Hips that are hidden went down at least as far as keeps them below the shoulders.
  if (hips === undefined) return shoulders - upright.shoulders >= (1 + hipsDrop) * upright.tall
  return hips - upright.hips >= hipsDrop * upright.tall && hips - shoulders <= lyingTall * upright.tall
}

/** Not seen any more, and on the way down when they were. */
function hasDropped(recent: readonly Trunk[], { shoulders, tall }: Upright, atMs: number): boolean {
  const last = recent.at(-1)
  const earlier = recent.at(-3) ?? recent[0]
  if (last === undefined || earlier === undefined || last === earlier || atMs - last.atMs > gapMs)
    return false
  const speed = ((last.shoulders - earlier.shoulders) * 1000) / (last.atMs - earlier.atMs)
  const hasGrown = last.hips !== undefined && last.hips - last.shoulders > grown * tall
  return !hasGrown && last.shoulders - shoulders >= leavingDrop * tall && speed >= leavingSpeed * tall
}

function isUpAgain(trunk: Trunk | undefined, { shoulders, hips, tall }: Upright): boolean {
  if (trunk === undefined) return false
  const isHigh = trunk.shoulders - shoulders < leavingDrop * tall
  return isHigh || (trunk.isUpright && trunk.hips !== undefined && trunk.hips - hips < hipsDrop * tall)
}

function remember(recent: readonly Trunk[], trunk: Trunk | undefined): readonly Trunk[] {
  if (trunk === undefined) return recent
  const last = recent.at(-2)
  // The latest is always there, in the place of one that is hardly older.
  return last !== undefined && trunk.atMs - last.atMs < everyMs
    ? [...recent.slice(0, -1), trunk]
    : [...recent, trunk]
}

function trunkOf(sighting: Sighting, aspect: number): Trunk | undefined {
  const { atMs, points } = sighting
  const shoulders = middleOf(points, ['left-shoulder', 'right-shoulder'])
  const hips = middleOf(points, ['left-hip', 'right-hip'])
  if (shoulders === undefined) return undefined
  const tall = hips === undefined ? 0 : hips[1] - shoulders[1]
  const long = hips === undefined ? 0 : Math.hypot((hips[0] - shoulders[0]) * aspect, tall)
  const broad = distance(sighting, 'left-shoulder', 'right-shoulder', aspect) ?? 0
  const isUpright = tall >= uprightShare * long && tall >= tallerThanBroad * broad && tall >= leastTall
  return { atMs, shoulders: shoulders[1], hips: hips?.[1], isUpright }
}

/** Of those that are seen inside the picture: what is said of the outside is a guess. */
function middleOf(
  points: readonly Point[],
  names: readonly LandmarkName[],
): readonly [x: number, y: number] | undefined {
  const seen = names.map((name) => points[placeOf(name)]).filter((point) => isSeen(point))
  const inside = seen.filter(([x, y]) => x >= 0 && x <= 1 && y >= 0 && y <= 1)
  if (inside.length === 0) return undefined
  const mean = (place: 0 | 1) => inside.reduce((sum, point) => sum + point[place], 0) / inside.length
  return [mean(0), mean(1)]
}
