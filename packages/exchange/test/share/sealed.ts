/** Links as somebody makes them up who wants to be believed: with a checksum that fits. */

import { deflateSync, strToU8 } from 'fflate'
import { printBase64Url } from '../../src/share/base64url.ts'
import { crc32 } from '../../src/share/crc32.ts'

export function sealJson(packed: unknown): string {
  return sealText(JSON.stringify(packed))
}

export function sealText(text: string): string {
  return sealBytes(deflateSync(strToU8(text), { level: 0 }))
}

export function sealBytes(body: Uint8Array): string {
  const sealed = new Uint8Array(4 + body.length)
  new DataView(sealed.buffer).setUint32(0, crc32(body))
  sealed.set(body, 4)
  return `u1.${printBase64Url(sealed)}`
}
