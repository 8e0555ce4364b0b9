/** Reads files and standard input: text, and the JSON in it. */

import { readFile } from 'node:fs/promises'
import { bad, type Read } from '../output.ts'
import { findJsonFault } from '@unhunch/exchange/json-fault'

/** `-` stands for standard input, as other programs have it. */
export async function readText(source: string): Promise<Read<string>> {
  try {
    const text = source === '-' ? await readStandardInput() : await readFile(source, 'utf8')
    return { value: text.replace(/^\uFEFF/, '') }
  } catch (error) {
    return bad(nameOf(source), describe(error), 'a file that can be read')
  }
}

export async function readJson(source: string): Promise<Read<unknown>> {
  const text = await readText(source)
  return 'problem' in text ? text : parseJson(text.value, nameOf(source))
}

export function nameOf(source: string): string {
  return source === '-' ? 'standard input' : source
}

function parseJson(text: string, name: string): Read<unknown> {
  if (text.trim() === '') return bad(name, 'nothing in it', 'JSON')
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    const fault = findJsonFault(text)
    const where = fault ? ` at line ${fault.line}, column ${fault.column}` : ''
    return bad(name, `broken JSON${where}`, fault?.expected ?? 'JSON')
  }
}

async function readStandardInput(): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Buffer | string))
  return Buffer.concat(pieces).toString('utf8')
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'a file that may not be read'
  return 'a file that cannot be read'
}
