/**
 * Draws every key pose for the app and for paper, and a thumbnail for each exercise. Draws only
 * what is stale, unless `--all`; `--check` draws nothing and fails when something is stale.
 */

import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { createIllustrator, type Illustration } from '../packages/figure/src/ink/index.ts'
import { drawerHash, drawPicture, folder, listPictures, madeFrom, type PicturePlan } from './picture-list.ts'

const workers = 2

if (isMainThread) await main()
else drawAll(workerData as readonly PicturePlan[])

async function main(): Promise<void> {
  const plans = listPictures()
  const before = existsSync(madeFrom) ? (JSON.parse(readFileSync(madeFrom, 'utf8')) as MadeFrom) : undefined
  const drawer = drawerHash()
  const isCheck = process.argv.includes('--check')
  const all = process.argv.includes('--all') || (before?.drawer !== drawer && !isCheck)
  const stale = plans.filter(
    ({ name, hash }) => all || before?.pictures[name] !== hash || !existsSync(new URL(`${name}.svg`, folder)),
  )
  const wanted = new Set(plans.map(({ name }) => `${name}.svg`))
  const orphans = globSync('**/*.svg', { cwd: folder }).filter(
    (file) => !wanted.has(file.replaceAll('\\', '/')),
  )

  if (isCheck) {
    for (const { name } of stale) console.error(`${name}.svg does not show its movement any more`)
    for (const file of orphans) console.error(`${file} belongs to no pose`)
    if (stale.length + orphans.length > 0) console.error('Draw them again with: npm run pictures')
    process.exitCode = stale.length + orphans.length === 0 ? 0 : 1
    return
  }
  for (const file of orphans) rmSync(new URL(file, folder))
  console.log(`${plans.length} pictures, ${stale.length} to draw`)
  await Promise.all(share(stale).map(drawInWorker))
  const pictures = Object.fromEntries(plans.map(({ name, hash }) => [name, hash]))
  writeFileSync(madeFrom, `${JSON.stringify({ drawer, pictures } satisfies MadeFrom, null, 2)}\n`)
}

interface MadeFrom {
  /** Of the sources that draw: when they change, everything is drawn again. */
  readonly drawer: string
  /** By picture, what its pose was. */
  readonly pictures: Readonly<Record<string, string>>
}

/** Pictures of one exercise stay together, for they share work. */
function share(plans: readonly PicturePlan[]): readonly (readonly PicturePlan[])[] {
  const exercises = [...new Set(plans.map(({ exercise }) => exercise))]
  return Array.from({ length: workers }, (_, worker) =>
    plans.filter(({ exercise }) => exercises.indexOf(exercise) % workers === worker),
  ).filter((own) => own.length > 0)
}

function drawInWorker(plans: readonly PicturePlan[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: plans, argv: process.argv.slice(2) })
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`drawing ended with ${code}`))))
  })
}

function drawAll(plans: readonly PicturePlan[]): void {
  const illustrate = createIllustrator('slim')
  const illustrations = new Map<string, Illustration>()
  for (const plan of plans) {
    const file = new URL(`${plan.name}.svg`, folder)
    mkdirSync(dirname(file.pathname), { recursive: true })
    writeFileSync(file, drawPicture(plan, illustrate, illustrations))
    console.log(plan.name)
  }
}
