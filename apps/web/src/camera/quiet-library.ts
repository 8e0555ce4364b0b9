/** Keeps the notes that the detector's library writes to itself out of the console. Its errors are still heard. */

/** It marks notes with `I` and warnings with `W`, both with the date; some notes come without, and as errors. */
const note = /^(?:INFO: |[IW]\d{4} |Graph successfully )/

/** To be called before the library starts, which holds on to the console as it finds it. */
export function quietLibrary(): void {
  for (const level of ['log', 'warn', 'error'] as const) {
    const say = console[level].bind(console)
    console[level] = (...told: unknown[]) => {
      if (!note.test(String(told[0]))) say(...told)
    }
  }
}
