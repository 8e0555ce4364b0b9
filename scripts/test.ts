/** The whole truth about the project in one command; `--quick` leaves out the browser and the exhaustive tests. */

import { existsSync, globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addCounts } from './count-tests.ts'
import { runStages, type Stage } from './stages.ts'

const isQuick = process.argv.includes('--quick')
const root = fileURLToPath(new URL('../', import.meta.url))
process.chdir(root)

const projects = [
  'tsconfig.pure.json',
  'tsconfig.json',
  ...globSync('apps/{*,web/src/*}/tsconfig.json').toSorted(),
]
const generated = [
  'scripts/seed-coverage.ts',
  'scripts/clinical-review.ts',
  'scripts/camera-accuracy.ts',
  'scripts/graph.ts',
  'scripts/pictures.ts',
  'scripts/icons.ts',
  'scripts/body-map.ts',
]
const slowTests = '**/*.slow.test.ts'

const quick: readonly Stage[] = [
  { name: 'Format', commands: [['biome', 'format']] },
  { name: 'Types', commands: projects.map((project) => ['tsc', '-p', project] as const) },
  { name: 'Lint', commands: [['oxlint', '--type-aware', '--deny-warnings']] },
  {
    name: 'Arrows',
    commands: [
      ['depcruise', '--config', '.dependency-cruiser.mjs', 'knowledge', 'packages', 'apps', 'scripts'],
    ],
  },
  {
    name: 'Generated documents',
    commands: generated
      .filter((script) => existsSync(script))
      .map((script) => ['node', script, '--check'] as const),
  },
  {
    name: 'Unit and property tests',
    commands: [['vitest', 'run', '--project', 'unit', ...(isQuick ? ['--exclude', slowTests] : [])]],
    isVitest: true,
  },
]

const slow: readonly Stage[] = [
  { name: 'Build', commands: [['node', 'scripts/build-web.ts']] },
  {
    name: 'Browser journeys',
    commands: [['vitest', 'run', '--project', 'journeys']],
    isVitest: true,
    needs: ['Build'],
  },
]

const startedMs = performance.now()
const outcomes = await runStages(isQuick ? quick : [...quick, ...slow])
const failures = outcomes.filter(({ status }) => status !== 'passed')
// A stage that holds no tests counts as one when it fails: the last line must never say "0 failed" beside a failure.
const untold = failures.filter(({ count }) => count.failed === 0).length
const { passed, failed } = addCounts(outcomes.map(({ count }) => count))
const seconds = Math.round((performance.now() - startedMs) / 1000)

console.log(
  failures.length === 0
    ? `\nAll is well, after ${seconds} s.${isQuick ? ' npm test also runs the browser and the exhaustive tests.' : ''}`
    : `\nNot yet, after ${seconds} s. To mend: ${failures.map(({ name }) => name.toLowerCase()).join(', ')}.`,
)
console.log(`${passed} passed, ${failed + untold} failed`)
process.exitCode = failures.length === 0 ? 0 : 1
