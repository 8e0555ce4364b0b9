/** A text made small, with a checksum, in letters fit for a link; and the text again from such letters. */

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { parseBase64Url, printBase64Url } from './base64url.ts'
import { crc32 } from './crc32.ts'

const checksumBytes = 4

/** Above the largest parcel: 30 exercises in own words of 12 steps, each unit of text taking three bytes. */
export const mostBytes = 700_000

/** What is inflated between two looks at the size: at most about a thousand times as much comes out of it. */
const sliceBytes = 4096

export function seal(text: string): string {
  const body = deflateSync(strToU8(text), { level: 9 })
  const sealed = new Uint8Array(checksumBytes + body.length)
  new DataView(sealed.buffer).setUint32(0, crc32(body))
  sealed.set(body, checksumBytes)
  return printBase64Url(sealed)
}

/**
 * - `torn`: a piece is missing, or a letter is another.
 * - `too-large`: it would grow beyond any parcel; it is not inflated any further.
 * - `damaged`: it came through whole, but was never a text of ours.
 */
export type Unsealed = { readonly text: string } | { readonly problem: 'torn' | 'too-large' | 'damaged' }

export function unseal(letters: string): Unsealed {
  const sealed = parseBase64Url(letters)
  if (!sealed || sealed.length <= checksumBytes) return { problem: 'torn' }
  const body = sealed.subarray(checksumBytes)
  const checksum = new DataView(sealed.buffer).getUint32(0)
  return checksum === crc32(body) ? inflate(body) : { problem: 'torn' }
}

function inflate(body: Uint8Array): Unsealed {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((piece) => {
    pieces.push(piece)
    size += piece.length
  })
  try {
    for (let at = 0; at < body.length; at += sliceBytes) {
      const end = at + sliceBytes
      stream.push(body.slice(at, end), end >= body.length)
      if (size > mostBytes) return { problem: 'too-large' }
    }
    return { text: strFromU8(join(pieces, size)) }
  } catch {
    return { problem: 'damaged' }
  }
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
