/** What the screens need of the camera coach. Types only. */

import type { ReadonlySignal } from '@preact/signals'
import type { MeasureName } from '@unhunch/knowledge'
import type { Blindness, Sighting } from '@unhunch/motion'
import type { WhyNoCamera } from '../../adapters/camera.ts'
import type { CameraOption } from '../../adapters/which-camera.ts'
import type { Loading, WhyNoDetector } from '../../camera/detector.ts'
import type { SessionKind } from '../session-kind.ts'
import type { Film } from './camera-edges.ts'

export type CameraStatus = 'off' | 'asking' | 'loading' | 'setting-up' | 'watching'

/** `lost`: it went away in the middle of a session. */
export type WhyNotSeen = WhyNoCamera | WhyNoDetector | 'lost'

export interface CameraLife {
  readonly status: ReadonlySignal<CameraStatus>
  /** Why it is off, when that was nobody's wish. */
  readonly why: ReadonlySignal<WhyNotSeen | undefined>
  /** How much of the detector has come, while it is being loaded. */
  readonly loading: ReadonlySignal<Loading | undefined>
  readonly film: ReadonlySignal<Film | undefined>
  /** Where there are several. */
  readonly cameras: ReadonlySignal<readonly CameraOption[]>
  /** Changes with every picture. */
  readonly body: ReadonlySignal<SeenBody | undefined>
  /** While it is being set up. */
  readonly guide: ReadonlySignal<Guide>
  /** While it watches. */
  readonly view: ReadonlySignal<CameraView>
  /** To be called from a tap. The session waits until `goOn`. */
  readonly begin: (kind: SessionKind) => Promise<void>
  /** Another camera, from now on: while it is being set up. */
  readonly choose: (camera: string) => void
  /** From the setting up into the session. */
  readonly goOn: () => void
  readonly end: () => void
  /** It looked as if they had fallen: whether they are all right is asked, and the session waits. */
  readonly isFallAsked: ReadonlySignal<boolean>
  /** They have answered, whatever it was. */
  readonly answerFall: () => void
  /** While the person is asked something, a raised hand starts nothing. */
  readonly letAsk: (isAsking: boolean) => void
}

export interface SeenBody {
  readonly sighting: Sighting
  /** Width of the picture over its height. */
  readonly aspect: number
}

export const checkNames = ['alone', 'light', 'distance', 'side', 'level', 'whole'] as const
export type CheckName = (typeof checkNames)[number]

export interface Guide {
  /** From where the first exercise that is followed is watched; nothing where none is. */
  readonly from: 'front' | 'side' | undefined
  /** How the person should stand or sit, as the figure does; points as in a sighting. */
  readonly silhouette: Sighting | undefined
  /** Absent until the first picture. */
  readonly why: Blindness | null | undefined
  readonly checks: Readonly<Record<CheckName, 'good' | 'not-yet' | 'unknown'>>
  readonly isClear: boolean
}

/**
 * - `leads`: counts, and the session waits for what is seen.
 * - `looks`: a mirror; the clock leads, for the camera sees this one only roughly.
 * - `rests`: there is nothing in this one that a camera could follow.
 */
export type CameraMode = 'leads' | 'looks' | 'rests'

export interface CameraView {
  /** Absent until it is known what can be followed. */
  readonly mode: CameraMode | undefined
  readonly why: Blindness | null
  /** Of what is followed, where it is an angle. */
  readonly readings: readonly Band[]
  readonly measure: MeasureName | undefined
  /** In this set, on this side; absent outside of sets. */
  readonly reps: number | undefined
  readonly isHeld: boolean | undefined
  /** Nothing was seen for so long that the clock leads this set. */
  readonly clockLeads: boolean
  /** The session waits until the person comes back, or raises a hand. */
  readonly waits: 'away' | 'back' | undefined
}

/** Single degrees would claim more than a camera sees. */
export interface Band {
  readonly side: 'left' | 'right' | 'both' | 'middle'
  readonly fromDegrees: number
  readonly toDegrees: number
}
