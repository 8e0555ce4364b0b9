/** Draws which part imports which, from the imports themselves, into docs/dependencies.md. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const file = join(root, 'docs', 'dependencies.md')

const drawing = [
  ['--config', '.dependency-cruiser.mjs'],
  ['--include-only', '^(knowledge|packages|apps)/'],
  ['--exclude', '/(test|e2e|bench|build|dist|node_modules)/'],
  // One box for each package, and one for each stage of the engine.
  ['--collapse', '^(knowledge|packages/engine/src/[^/.]+(?=/)|packages/[^/]+|apps/[^/]+)'],
  ['--output-type', 'mermaid'],
].flat()

const page = `# Dependencies

Drawn by \`npm run graph\` from the imports themselves; an arrow means "imports". The rules are in \`.dependency-cruiser.mjs\`.

\`\`\`mermaid
${draw()}
\`\`\`
`

if (!process.argv.includes('--check')) writeFileSync(file, page)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('docs/dependencies.md is not current: npm run graph')
  process.exitCode = 1
}

function draw(): string {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const done = spawnSync(process.execPath, [program, ...drawing, 'knowledge', 'packages', 'apps'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout.trim()
}
