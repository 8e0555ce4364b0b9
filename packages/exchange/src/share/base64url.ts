/** Bytes as letters that an address takes as they are (RFC 4648, section 5, without padding). */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueByLetter = new Map(Array.from(letters, (letter, value) => [letter, value]))

export function printBase64Url(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    pieces.push(letters.charAt(word >>> 18), letters.charAt((word >>> 12) & 63))
    if (left > 1) pieces.push(letters.charAt((word >>> 6) & 63))
    if (left > 2) pieces.push(letters.charAt(word & 63))
  }
  return pieces.join('')
}

/** Nothing, unless every letter is one that `printBase64Url` could have written there. */
export function parseBase64Url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let word = 0
  let bits = 0
  let at = 0
  for (const letter of text) {
    const value = valueByLetter.get(letter)
    if (value === undefined) return undefined
    word = ((word << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at] = word >>> bits
      at += 1
    }
  }
  const isWhole = bits < 6 && (word & ((1 << bits) - 1)) === 0
  return isWhole ? bytes : undefined
}
