/** What the page and a worker of the detector say to each other. Types only. */

import type { Sighting } from '@unhunch/motion'
import type { Frame, WhyNoDetector } from './detector.ts'

export interface DetectorFiles {
  readonly loader: string
  readonly program: string
  readonly model: string
}

export type ToDetector =
  | { readonly type: 'open'; readonly task: DetectorTask }
  | { readonly type: 'detect'; readonly frame: Frame; readonly atMs: number }

export interface DetectorTask {
  readonly files: DetectorFiles
  /** `follow` one person from frame to frame, or `count` the people in single frames: slower, and sees a second one. */
  readonly goal: 'follow' | 'count'
  /** Even then only hardware that is real. */
  readonly mayUseGraphics: boolean
}

/** Each message to the worker is answered once, in order. While it opens, it also tells how much has come. */
export type FromDetector = DetectorAnswer | { readonly type: 'loading'; readonly loadedBytes: number }

export type DetectorAnswer =
  | { readonly type: 'opened' }
  | { readonly type: 'seen'; readonly sighting: Sighting }
  | { readonly type: 'failed'; readonly why: WhyNoDetector; readonly usedGraphics: boolean }
