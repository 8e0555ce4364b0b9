/** Runs the benchmarks of bench/, all of them or those named: `npm run bench -- plan`. Options are handed on. */

import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const told = process.argv.slice(2)
const firstOption = told.findIndex((each) => each.startsWith('--'))
const wanted = firstOption < 0 ? told : told.slice(0, firstOption)
const options = told.slice(wanted.length)
const files = globSync('bench/*.ts', { cwd: root })
  .toSorted()
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))

if (files.length === 0) {
  console.error('There is no such benchmark in bench/.')
  process.exitCode = 1
}
for (const file of files) {
  console.log(`\n${file}`)
  const done = spawnSync(process.execPath, [file, ...options], { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) process.exitCode = 1
}
