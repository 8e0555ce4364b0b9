/** What a life needs from the world: handed in, so that a test can be the world. */

import type { ReadonlySignal } from '@preact/signals'
import type { Day, Priority, ToneKind } from '@unhunch/engine'
import type { JournalStore } from '@unhunch/journal'
import type { Remains } from '../adapters/remains.ts'
import type { DeskEdges } from './breaks/desk-edges.ts'
import type { CameraEdges } from './camera/camera-edges.ts'
import type { LockLife } from './lock/lock-life.ts'

export interface Edges {
  readonly store: JournalStore
  /** False when the browser keeps nothing, and the store is a memory of this visit. */
  readonly isKept: boolean
  readonly device: string
  readonly newId: () => string
  readonly nowMs: () => number
  readonly today: ReadonlySignal<Day>
  /** The calendar day of an instant, in the person's own time zone. */
  readonly dayOf: (atMs: number) => Day
  /** Minutes after midnight, there too. */
  readonly minuteOf: (atMs: number) => number
  /** Calls until it is told to end. */
  readonly everyFrame: (call: (atMs: number) => void) => () => void
  /** The page may be about to go for good. */
  readonly onHide: (call: () => void) => void
  /** The page is seen again. */
  readonly onShow: (call: () => void) => void
  readonly voice: {
    readonly say: (lines: readonly string[], priority: Priority) => void
    readonly hush: () => void
  }
  /** A tone, and a buzz where one helps. */
  readonly sound: (kind: ToneKind) => void
  /** Called from a tap, since sound is allowed only after one. */
  readonly allowSound: () => void
  readonly awake: { readonly hold: () => void; readonly release: () => void }
  readonly files: {
    readonly save: (name: string, content: string | Uint8Array<ArrayBuffer>, type: string) => void
    /** Undefined when the person changes their mind; empty when the file cannot be read. */
    readonly open: (accept: string) => Promise<string | undefined>
  }
  /** What breaks at the desk need; it comes when they are wanted. */
  readonly desk: () => Promise<DeskEdges>
  /** What the camera needs; it comes when the camera is wanted. */
  readonly camera: () => Promise<CameraEdges>
  /** Asks that the journal not be cleared when space runs short. */
  readonly keepStorage: () => void
  /** Where the browser keeps the journal, it can be locked. */
  readonly lock?: () => Promise<LockLife>
  /** Deletes what is stored, and looks for what is left. `onBlocked`: another window keeps it waiting. */
  readonly forget: (onBlocked: () => void) => Promise<Remains>
  /** Starts the app anew, at its beginning. */
  readonly restart: () => void
}
