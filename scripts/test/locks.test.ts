/** Proves that the locks on our boundaries hold: each is broken here on purpose, in a small copy of the project. */

import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const engine = 'packages/engine/src'

/** A project in which everything is as it should be. */
const sound: Readonly<Record<string, string>> = {
  'knowledge/src/index.ts': `export { dose } from './dose.ts'`,
  'knowledge/src/dose.ts': `import { z } from 'zod'\nexport const dose = z.number()`,
  [`${engine}/index.ts`]: `export { adapt } from './adaptation/adapt.ts'`,
  [`${engine}/screening/screen.ts`]: `export const screen = () => 'clear'`,
  [`${engine}/planning/plan.ts`]: `import { dose } from '@unhunch/knowledge'
import { screen } from '../screening/screen.ts'
export const plan = () => [screen(), dose.parse(3)]`,
  [`${engine}/session/lay-out.ts`]: `import { plan } from '../planning/plan.ts'
export const layOut = () => plan().length`,
  [`${engine}/adaptation/adapt.ts`]: `import type { layOut } from '../session/lay-out.ts'
import { plan } from '../planning/plan.ts'
export const adapt = (lay: typeof layOut) => [...plan(), lay()]`,
  'packages/engine/test/plan.test.ts': `import { it } from 'vitest'
import { plan } from '../src/planning/plan.ts'
it('plans', () => void plan())`,
  'packages/journal/src/index.ts': `export { adapt } from '@unhunch/engine'`,
}

interface Break {
  readonly lock: string
  readonly file: string
  readonly text: string
}

const arrows: readonly Break[] = [
  {
    lock: 'only-declared',
    file: `${engine}/screening/undeclared.ts`,
    text: `import { given } from 'undeclared'\nexport const taken = given`,
  },
  {
    lock: 'only-declared-in-tests',
    file: 'packages/engine/test/undeclared.test.ts',
    text: `import { given } from 'undeclared'\nexport const taken = given`,
  },
  {
    lock: 'only-declared-packages',
    file: `${engine}/screening/sideways.ts`,
    text: `import type { adapt } from '@unhunch/journal'\nexport type Adapt = typeof adapt`,
  },
  {
    lock: 'only-what-exists',
    file: 'packages/journal/src/deep.ts',
    text: `import { plan } from '@unhunch/engine/src/planning/plan.ts'\nexport const again = plan`,
  },
  {
    lock: 'front-doors-only',
    file: 'packages/journal/src/back-door.ts',
    text: `import type { plan } from '../../engine/src/planning/plan.ts'\nexport type Plan = typeof plan`,
  },
  {
    lock: 'packages-never-import-apps',
    file: 'packages/journal/src/app.ts',
    text: `import { serve } from '../../../apps/server/src/serve.ts'\nexport const start = serve`,
  },
  {
    lock: 'knowledge-imports-no-package',
    file: 'knowledge/src/upside-down.ts',
    text: `import type { adapt } from '@unhunch/engine'\nexport type Adapt = typeof adapt`,
  },
  {
    lock: 'pure-stays-pure',
    file: `${engine}/screening/file.ts`,
    text: `import { readFileSync } from 'node:fs'\nexport const read = readFileSync`,
  },
  {
    lock: 'stages-look-upstream',
    file: `${engine}/planning/downstream.ts`,
    text: `import type { layOut } from '../session/lay-out.ts'\nexport type LayOut = typeof layOut`,
  },
  {
    lock: 'stages-look-upstream',
    file: `${engine}/screening/front-door.ts`,
    text: `import { adapt } from '../index.ts'\nexport const again = adapt`,
  },
  {
    lock: 'three-in-the-scene-only',
    file: 'packages/figure/src/pose/shade.ts',
    text: `import { Color } from 'three'\nexport const shade = new Color()`,
  },
  {
    lock: 'no-cycles',
    file: `${engine}/planning/egg.ts`,
    text: `import type { Hen } from './hen.ts'\nexport interface Egg { readonly hen: Hen }`,
  },
]

const environment: readonly Break[] = [
  {
    lock: 'document',
    file: `${engine}/screening/no-document.ts`,
    text: `export const title = document.title`,
  },
  {
    lock: 'console',
    file: `${engine}/screening/no-console.ts`,
    text: `export const say = () => console.info('a')`,
  },
  { lock: 'fetch', file: 'knowledge/src/no-fetch.ts', text: `export const load = () => fetch('/')` },
  {
    lock: 'setTimeout',
    file: `${engine}/session/no-timer.ts`,
    text: `export const wait = () => setTimeout(0)`,
  },
  { lock: 'process', file: `${engine}/session/no-process.ts`, text: `export const node = process.version` },
]

const purity: readonly Break[] = [
  { lock: 'Date', file: `${engine}/session/no-date.ts`, text: `export const nowMs = () => Date.now()` },
  { lock: 'Date', file: 'knowledge/src/no-new-date.ts', text: `export const today = new Date(0)` },
  {
    lock: 'globalThis',
    file: `${engine}/session/no-way-round.ts`,
    text: `export const nowMs = () => globalThis.Date.now()`,
  },
  {
    lock: 'Math.random',
    file: `${engine}/planning/no-random.ts`,
    text: `export const toss = () => Math.random()`,
  },
  {
    lock: 'Math.random',
    file: `${engine}/planning/no-random-taken-out.ts`,
    text: `export const { random } = Math`,
  },
  {
    lock: 'throw',
    file: `${engine}/planning/no-throw.ts`,
    text: `export const stop = () => {\n  throw new Error('stop')\n}`,
  },
]

let soundProject = ''
let brokenProject = ''

beforeAll(() => {
  soundProject = layOut([])
  brokenProject = layOut([...arrows, ...environment, ...purity])
  const hen = `import type { Egg } from './egg.ts'\nexport interface Hen { readonly eggs: readonly Egg[] }`
  writeFileSync(join(brokenProject, engine, 'planning/hen.ts'), hen)
}, 60_000)

afterAll(() => {
  rmSync(soundProject, { recursive: true })
  rmSync(brokenProject, { recursive: true })
})

describe('a sound project', () => {
  it('passes all of them', () => {
    expect(findArrows(soundProject)).toEqual([])
    expect(checkTypes(soundProject)).toBe('')
    expect(lint(soundProject)).toEqual([])
  }, 60_000)
})

describe('arrows', () => {
  it.each(arrows)('$lock refuses $file', ({ lock, file }) => {
    expect(findArrows(brokenProject)).toContainEqual({ rule: lock, from: file })
  })
})

describe('types', () => {
  it.each(environment)('$lock does not exist in $file', ({ lock, file }) => {
    const told = checkTypes(brokenProject)
      .split('\n')
      .filter((line) => line.includes(file))
    expect(told.join('\n')).toContain(`Cannot find name '${lock}'`)
  })
})

describe('lint', () => {
  it.each(purity)('$lock is refused in $file', ({ lock, file }) => {
    const told = lint(brokenProject).filter((problem) => problem.filename === file)
    expect(told.map(({ message }) => message).join('\n')).toContain(lock)
  })
})

// Helpers

interface Violation {
  readonly rule: string
  readonly from: string
}

interface LintProblem {
  readonly filename: string
  readonly message: string
}

/** The real settings and package.json files, with small sources in place of the real ones. */
function layOut(breaks: readonly Break[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'unhunch-locks-'))
  const settings = ['.dependency-cruiser.mjs', '.oxlintrc.json', 'tsconfig*.json', 'scripts/lint/*.js']
  const manifests = ['package.json', '{knowledge,packages/*,apps/*}/package.json']
  for (const file of globSync([...settings, ...manifests], { cwd: root })) copy(file)
  for (const [file, text] of Object.entries(sound)) write(file, text)
  write('apps/server/src/serve.ts', 'export const serve = () => 1')
  write(
    'node_modules/undeclared/package.json',
    '{ "name": "undeclared", "type": "module", "exports": "./given.js" }',
  )
  write('node_modules/undeclared/given.js', 'export const given = 1')
  write('node_modules/undeclared/given.d.ts', 'export declare const given: number')
  for (const { file, text } of breaks) write(file, text)
  link('node_modules/@unhunch/knowledge', join(folder, 'knowledge'))
  for (const name of ['engine', 'journal'])
    link(`node_modules/@unhunch/${name}`, join(folder, 'packages', name))
  for (const name of ['zod', 'vitest', 'three'])
    link(`node_modules/${name}`, join(root, 'node_modules', name))
  return folder

  function copy(file: string): void {
    cpSync(join(root, file), join(folder, file), { recursive: true })
  }

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${text}\n`)
  }

  function link(place: string, target: string): void {
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    symlinkSync(target, join(folder, place), 'junction')
  }
}

const remembered = new Map<string, string>()

/** Each tool reads a project once, however many tests ask. */
function runTool(folder: string, program: string, args: readonly string[]): string {
  const key = `${folder} ${program}`
  const before = remembered.get(key)
  if (before !== undefined) return before
  const file = join(root, 'node_modules', program)
  const { stdout } = spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' })
  remembered.set(key, stdout)
  return stdout
}

function findArrows(folder: string): readonly Violation[] {
  const args = [
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    'knowledge',
    'packages',
    'apps',
  ]
  const report: {
    readonly summary: {
      readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
    }
  } = JSON.parse(runTool(folder, 'dependency-cruiser/bin/dependency-cruiser.mjs', args))
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }))
}

function checkTypes(folder: string): string {
  return runTool(folder, 'typescript/bin/tsc', ['-p', 'tsconfig.pure.json', '--pretty', 'false'])
}

function lint(folder: string): readonly LintProblem[] {
  const report: { readonly diagnostics: readonly LintProblem[] } = JSON.parse(
    runTool(folder, 'oxlint/bin/oxlint', ['--format', 'json']),
  )
  return report.diagnostics
}
