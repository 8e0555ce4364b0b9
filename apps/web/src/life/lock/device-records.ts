/** What lies on the device, as the lock sees it: records that are readable without one, and sealed with one. */

/** There while the lock is on. */
export interface Lock {
  /** Of the key that seals the records. A new passphrase leaves it as it is. */
  readonly id: string
  /** That key, to be had with the passphrase alone. */
  readonly wrapped: string
}

/** An entry, or whatever an entry was sealed into. */
export interface Kept {
  readonly id: string
}

/** Like `JournalStore`, for records of any make. */
export interface Records {
  readonly readAll: () => Promise<readonly unknown[]>
  readonly append: (records: readonly Kept[]) => Promise<void>
  readonly scratch: {
    readonly get: (key: string) => Promise<unknown>
    readonly set: (key: string, value: unknown) => Promise<void>
    readonly delete: (key: string) => Promise<void>
  }
}

export interface Contents {
  readonly lock: Lock | undefined
  readonly entries: readonly Kept[]
  readonly scratch: readonly (readonly [key: string, value: unknown])[]
}

export interface DeviceRecords {
  readonly readLock: () => Promise<Lock | undefined>
  /** Whatever is asked of it rejects, and changes nothing, once the device is under another lock, or none. */
  readonly under: (lock: Lock | undefined) => Records
  readonly readContents: () => Promise<Contents>
  /** All of it or nothing. False, when by now there is something else than `from`. */
  readonly replace: (from: Contents, to: Contents) => Promise<boolean>
  /** The same key in another wrapping. False, when by now it lies in another than `from`. */
  readonly rewrap: (from: Lock, to: Lock) => Promise<boolean>
  /**
   * Forgets everything. The records are of no use afterwards. `onBlocked`: another window holds on to
   * them; it goes on once that is closed.
   */
  readonly destroy: (onBlocked?: () => void) => Promise<void>
}

/** Told as soon as this window is found to be working under a lock that is no longer there, or without a new one. */
export type OnStale = () => void
