/** Runs the command line without a process of its own. */

import { fileURLToPath } from 'node:url'
import { main } from '../src/main.ts'

export interface Told {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

export async function runMain(argv: readonly string[]): Promise<Told> {
  const told = { out: '', err: '' }
  const exitCode = await main(argv, {
    out: (text) => {
      told.out += text
    },
    err: (text) => {
      told.err += text
    },
  })
  return { exitCode, ...told }
}

export function examplePath(file: string): string {
  return fileURLToPath(new URL(`../../../examples/${file}`, import.meta.url))
}
