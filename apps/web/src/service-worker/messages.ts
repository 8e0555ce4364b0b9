/** What the page and its service worker say to each other. Types only. */

export type ToWorker =
  /** Answered with `kept`. */
  | { readonly type: 'count-kept' }
  /** Fetches all that may come later; answered with `kept`, again and again while it comes. */
  | { readonly type: 'keep-the-rest' }
  /** A new version takes over only once nothing is being fetched for the old one. */
  | { readonly type: 'stop-keeping' }
  /** Answered with a list of lines, through the port that comes along. */
  | { readonly type: 'tell-news' }
  /** The new version is wanted now, in every window. */
  | { readonly type: 'take-over' }

export type FromWorker =
  | { readonly type: 'kept'; readonly kept: Kept }
  /** A notice of the system was tapped; the address begins with `#/`. */
  | { readonly type: 'go'; readonly address: string }

/** How much of the app is on this device, of how much. */
export interface Kept {
  readonly files: number
  readonly ofFiles: number
  readonly bytes: number
  readonly ofBytes: number
  readonly isComing: boolean
}
