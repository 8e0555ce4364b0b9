/** Repairs what a machine can: the format of every file, the lint that mends itself, the generated documents. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const generators = [
  'scripts/seed-coverage.ts',
  'scripts/clinical-review.ts',
  'scripts/camera-accuracy.ts',
  'scripts/graph.ts',
]

run('Lint', join(bin, 'oxlint'), ['--fix', '--quiet', '--silent'])
for (const script of generators)
  if (existsSync(join(root, script))) run(script, process.execPath, [join(root, script)])
run('Format', join(bin, 'biome'), ['format', '--write'])

function run(name: string, program: string, args: readonly string[]): void {
  console.log(name)
  const isTool = program.startsWith(bin)
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: isTool && process.platform === 'win32',
  })
  // What lint could not mend is for `npm run check` to tell.
  if (done.status !== 0 && name !== 'Lint') process.exitCode = 1
}
