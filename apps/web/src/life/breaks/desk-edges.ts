/** What breaks at the desk need of the world, beside what every life needs. */

import type { ReadonlySignal } from '@preact/signals'
import type { LocalTime } from '@unhunch/engine'

/** `missing`: this browser cannot do it. */
export type Permission = 'granted' | 'denied' | 'undecided' | 'missing'

export type Presence =
  | { readonly type: 'active'; readonly atMs: number }
  /** Back at the device; nothing says that they look at this page. */
  | { readonly type: 'back'; readonly atMs: number }
  | { readonly type: 'away'; readonly sinceMs: number; readonly atMs: number }

export interface Notice {
  /** A later notice with the same tag takes the place of this one. */
  readonly tag: string
  readonly title: string
  readonly body: string
  /** Where a tap on it leads, within the app. */
  readonly address: string
}

/** Every watcher calls until it is told to end. */
export interface DeskEdges {
  readonly everyBeat: (call: (atMs: number) => void) => () => void
  readonly watchPresence: (call: (presence: Presence) => void) => () => void
  readonly presence: { readonly permission: ReadonlySignal<Permission>; readonly ask: () => Promise<void> }
  readonly notices: {
    readonly permission: ReadonlySignal<Permission>
    /** To be called from a tap. */
    readonly ask: () => Promise<void>
    /** False when it could not be shown. */
    readonly show: (notice: Notice) => boolean
    readonly withdraw: (tag: string) => void
  }
  /** One clock for all windows. */
  readonly clock: {
    readonly read: () => unknown
    readonly write: (clock: unknown) => void
    readonly onChange: (call: () => void) => () => void
    readonly inTurn: (task: () => void) => Promise<void>
  }
  readonly localTime: (atMs: number) => LocalTime
}
