/** Sealing: a random key for all records, wrapped by the passphrase; each record as an encrypted JSON Web token (JWE). */

import { compactDecrypt } from 'jose/jwe/compact/decrypt'
import { CompactEncrypt } from 'jose/jwe/compact/encrypt'
import { JWEDecryptionFailed } from 'jose/errors'
import type { Lock } from '../life/lock/device-records.ts'

/** They live in memory, and the browser does not hand out what they are made of. */
export interface Keys {
  readonly content: CryptoKey
  readonly names: CryptoKey
}

const wrapping = 'PBES2-HS512+A256KW'
const cipher = 'A256GCM'
/**
 * How often a guess at the passphrase is hashed. Twice what OWASP's Password Storage Cheat Sheet asks of
 * PBKDF2-HMAC-SHA512 (210,000): a third of a second on a desk, about one on a slow phone, once a visit.
 */
const rounds = 420_000
/** In bytes: one half for the contents, the other for the names. */
const keySize = 64

/** `count`: fewer rounds, for tests that need many locks. */
export async function makeLock(
  passphrase: string,
  count = rounds,
): Promise<{ readonly lock: Lock; readonly keys: Keys }> {
  const bytes = crypto.getRandomValues(new Uint8Array(keySize))
  const lock = await wrap(bytes, { id: crypto.randomUUID(), passphrase, count })
  return { lock, keys: await keysFrom(bytes) }
}

/** Undefined when it is another passphrase. */
export async function openLock(lock: Lock, passphrase: string): Promise<Keys | undefined> {
  const bytes = await unwrap(lock, passphrase)
  return bytes && keysFrom(bytes)
}

/** The same key under another passphrase. Undefined when `from` is not the present one. */
export async function wrapAnew(
  lock: Lock,
  { from, to, count = rounds }: { readonly from: string; readonly to: string; readonly count?: number },
): Promise<Lock | undefined> {
  const bytes = await unwrap(lock, from)
  if (bytes === undefined) return undefined
  const next = await wrap(bytes, { id: lock.id, passphrase: to, count })
  bytes.fill(0)
  return next
}

/** Under which a record is kept: the same for the same words, and nothing can be read from it. */
export async function nameOf({ names }: Keys, room: 'entry' | 'scratch', id: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', names, utf8(`${room} ${id}`)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Bound to its name: it cannot be opened in the place of another. */
export function seal({ content }: Keys, name: string, value: unknown): Promise<string> {
  return new CompactEncrypt(utf8(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'dir', enc: cipher, kid: name })
    .encrypt(content)
}

/** Rejects what was damaged, moved or sealed with another key. */
export async function unseal({ content }: Keys, name: string, sealed: string): Promise<unknown> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, content, {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: [cipher],
  })
  if (protectedHeader.kid !== name) throw new Error('This record belongs to another place.')
  return JSON.parse(new TextDecoder().decode(plaintext))
}

async function wrap(
  bytes: Uint8Array,
  { id, passphrase, count }: { readonly id: string; readonly passphrase: string; readonly count: number },
): Promise<Lock> {
  const wrapped = await new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: wrapping, enc: cipher, kid: id })
    .setKeyManagementParameters({ p2c: count })
    .encrypt(secretOf(passphrase))
  return { id, wrapped }
}

async function unwrap({ id, wrapped }: Lock, passphrase: string): Promise<Uint8Array | undefined> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(wrapped, secretOf(passphrase), {
      keyManagementAlgorithms: [wrapping],
      contentEncryptionAlgorithms: [cipher],
      maxPBES2Count: rounds,
    })
    if (protectedHeader.kid !== id) throw new Error('This key belongs to another lock.')
    return plaintext
  } catch (failure) {
    if (failure instanceof JWEDecryptionFailed) return undefined
    throw failure
  }
}

/** The bytes are wiped: from here on there is only what cannot be taken out. */
async function keysFrom(bytes: Uint8Array): Promise<Keys> {
  const [content, names] = await Promise.all([
    crypto.subtle.importKey('raw', bytes.slice(0, keySize / 2), 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', bytes.slice(keySize / 2), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]),
  ])
  bytes.fill(0)
  return { content, names }
}

/** Keyboards write the same letter in different ways. */
function secretOf(passphrase: string): Uint8Array {
  return utf8(passphrase.normalize('NFKC'))
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
