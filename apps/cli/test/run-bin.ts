/** Runs the command line as a person does: its bin, with something on standard input. */

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Told } from './run-main.ts'

const bin = fileURLToPath(new URL('../bin/unhunch.js', import.meta.url))

export async function runBin(argv: readonly string[], input = ''): Promise<Told> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [bin, ...argv], (error, out, err) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
    child.stdin?.end(input)
  })
}
