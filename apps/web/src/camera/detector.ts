/** What finds a person in a picture. One works in the browser, another plays a recording. */

import type { Sighting } from '@unhunch/motion'

/** A picture of the camera; whoever takes it closes it. */
export type Frame = ImageBitmap | VideoFrame

export interface Detector {
  /** Loads what it needs, and may tell how far that is. To be called once, before anything else. */
  readonly open: (tell?: (loading: Loading) => void) => Promise<Opened>
  /**
   * Takes the frame, and closes it. One at a time: the next when this one is answered.
   * `atMs` is on any clock that does not run backwards.
   */
  readonly detect: (frame: Frame, atMs: number) => Promise<Detected>
  /** Lets go of all that it holds; it cannot be opened again. */
  readonly close: () => void
}

export interface Loading {
  readonly loadedBytes: number
  readonly totalBytes: number
}

export type Opened = { readonly kind: 'opened' } | NoDetector
export type Detected = { readonly kind: 'sighting'; readonly sighting: Sighting } | NoDetector

export interface NoDetector {
  readonly kind: 'no-detector'
  readonly why: WhyNoDetector
}

/**
 * `no-graphics`: this browser cannot do what is needed, and never will.
 * `not-loaded`: its files could not be had; with a network it may go better. `broken-off`: some of it had come.
 * `failed`: anything else, during a session, too.
 */
export type WhyNoDetector = 'no-graphics' | 'not-loaded' | 'broken-off' | 'failed'
