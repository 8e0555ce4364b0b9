/** Loads large files, and tells how much of them has come. */

export interface Loader {
  readonly load: (address: string) => Promise<Uint8Array<ArrayBuffer>>
  /** Some had come when it could not go on. */
  readonly hasBrokenOff: () => boolean
}

/** In milliseconds: more often, nobody could read it. */
const tellEveryMs = 100

/** `tell` counts all files of this loader together. */
export function createLoader(tell: (loadedBytes: number) => void): Loader {
  let loadedBytes = 0
  let toldMs = Number.NEGATIVE_INFINITY
  let hasBrokenOff = false

  async function load(address: string) {
    const { ok, body } = await fetch(address)
    if (!ok || body === null) throw new Error(address)
    const chunks: Uint8Array[] = []
    const reader = body.getReader()
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        chunks.push(next.value)
        add(next.value.length)
      }
    } catch (error) {
      hasBrokenOff = loadedBytes > 0
      throw error
    }
    return joined(chunks)
  }

  function add(bytes: number) {
    loadedBytes += bytes
    const nowMs = performance.now()
    if (nowMs - toldMs < tellEveryMs) return
    toldMs = nowMs
    tell(loadedBytes)
  }

  return { load, hasBrokenOff: () => hasBrokenOff }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
