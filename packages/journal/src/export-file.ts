/** Writes a journal as one readable file. */

export const journalFormat = 'unhunch-journal'
export const journalFileVersion = 1

export interface ExportNotes {
  readonly exportedAtMs: number
  /** The app and its version, for whoever opens the file. */
  readonly app: string
}

/** Entries go out as they are stored, so that what this version does not know is not lost. */
export function printJournal(entries: readonly unknown[], { exportedAtMs, app }: ExportNotes): string {
  const file = { format: journalFormat, version: journalFileVersion, exportedAtMs, app, entries }
  return `${JSON.stringify(file, null, 2)}\n`
}
