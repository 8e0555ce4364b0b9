/** How well a camera sees, as it was measured: what docs/camera-accuracy.json holds. */

import { readFileSync, writeFileSync } from 'node:fs'
import type { CameraGrade, CameraPlan, MeasureName } from '../../knowledge/src/index.ts'

export interface Accuracy {
  readonly figure: FigureTest
  /** By measure. */
  readonly measures: Readonly<Partial<Record<MeasureName, MeasureAccuracy>>>
  /** By `exercise/form`. */
  readonly forms: Readonly<Record<string, FormAccuracy>>
  readonly people: PeopleTest
  readonly detector?: DetectorTest
}

/** How the figure was filmed. */
export interface FigureTest {
  readonly bodies: number
  readonly metres: readonly number[]
  readonly turnedDegrees: readonly number[]
  readonly noise: { readonly body: number; readonly face: number }
  readonly hertz: number
  readonly repetitions: number
  readonly holdSeconds: number
}

/** Of poses that are kept for a second, how far from rest they were read, against what a faultless camera reads. */
export interface MeasureAccuracy {
  readonly forms: number
  readonly readings: number
  /** Straight on. */
  readonly straight: Spread
  /** With the camera 15 degrees off. */
  readonly askew: Spread
  /** Share of the readings there were none of. */
  readonly unseen: number
}

export interface Spread {
  readonly median: number
  readonly most95: number
}

export interface FormAccuracy {
  readonly follows: MeasureName
  readonly from: CameraPlan['from']
  readonly works: CameraPlan['works']
  /** Between the poses, of the body that changes least. */
  readonly change: number
  readonly films: number
  /** In how many of them as many were counted as were done. */
  readonly exact: number
  /** By how many the worst film was off. */
  readonly mostOff: number
  /** How far the time told was off for one hold: from where the body is still, or from where it comes into the band. */
  readonly hold?: { readonly medianSeconds: number; readonly mostSeconds: number }
}

export interface PeopleTest {
  readonly people: number
  readonly recordings: number
  readonly repetitions: number
  readonly frames: number
  readonly conditions: readonly Counting[]
  readonly movements: readonly (Counting & {
    readonly follows: MeasureName
    readonly recordings: number
    readonly repetitions: number
  })[]
}

export interface Counting {
  readonly name: string
  /** Share of the recordings. */
  readonly exact: number
  readonly mostOff: number
  /** Of the repetitions, on average over the recordings. */
  readonly meanError: number
  /** Counted of the arm that did nothing. */
  readonly idle: number
}

/** Films of the figure in a room, each picture of them looked at by the detector of the app. */
export interface DetectorTest {
  /** Pixels. */
  readonly picture: { readonly width: number; readonly height: number }
  /** From the nearest place that was filmed from to the furthest, metres. */
  readonly metres: readonly [number, number]
  readonly turnedDegrees: readonly number[]
  /** Standard deviation of each colour, of 255. */
  readonly grain: number
  readonly forms: Readonly<Record<string, DetectorForm>>
}

export interface DetectorForm {
  readonly grade: CameraGrade
  readonly films: number
  readonly exact: number
  readonly mostOff: number
  readonly hold?: {
    readonly medianSeconds: number
    readonly mostSeconds: number
    /** In so many films a hold was told at all, and in so many right to half a second. */
    readonly told: number
    readonly good: number
  }
  readonly angle?: DetectorAngle
  /** Share of the pictures in which what is followed could not be read. */
  readonly unseen: number
}

/** Of the ends of poses, how far from rest they were read, against what a faultless camera reads straight on. */
export interface DetectorAngle extends Spread {
  /** Kept for some seconds; otherwise only passed through. */
  readonly isKept: boolean
  readonly readings: number
  /** So many of them err by no more than is stated of the measure. */
  readonly within: number
}

const file = new URL('../../docs/camera-accuracy.json', import.meta.url)

export function readStored(): Accuracy | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Accuracy
  } catch {
    return undefined
  }
}

export function writeStored(accuracy: Partial<Accuracy>): void {
  writeFileSync(file, printAccuracy(accuracy))
}

/** As the formatter likes it: what is short stands in a line. */
function printAccuracy(accuracy: Partial<Accuracy>): string {
  const printed = JSON.stringify(accuracy, null, 2).replaceAll(
    /([[{])\n\s+([^[\]{}]+?)\n\s+([\]}])/g,
    (whole: string, open: string, inner: string) => {
      const line = inner.replaceAll(/\n\s+/g, ' ')
      if (line.length > longestLine) return whole
      return open === '[' ? `[${line}]` : `{ ${line} }`
    },
  )
  return `${printed}\n`
}

const longestLine = 60
