/** What the figure costs: bytes, building its body, solving its movements, drawing it, a frame of it. */

import { globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { exercises, movements } from '../knowledge/exercises/index.ts'
import type { MuscleId, Tempo } from '../knowledge/src/index.ts'
import { bodies, bodyIds, createFigure, solveMovement } from '../packages/figure/src/index.ts'
import { createIllustrator, tellingPhase } from '../packages/figure/src/ink/index.ts'
import { createSkeleton } from '../packages/figure/src/skeleton/bones.ts'
import { createBodyMesh, details } from '../packages/figure/src/surface/index.ts'
import { buildWeb, dist } from '../scripts/build-web.ts'
import { findBrowser } from '../scripts/find-browser.ts'
import { addedScripts } from './support/added-script.ts'
import { fastestMs, row } from './support/measure.ts'
import { measureFrames } from './support/measure-frames.ts'

const scriptLimitKilobytes = 180
const pictureLimitKilobytes = 12
const pictures = new URL('../apps/web/public/pictures/', import.meta.url)

weighScript()
weighPictures()
timeBodies()
timeMovements()
timeDrawings()
await timeFrames()

function weighScript() {
  if (!buildWeb(() => undefined)) return
  const scripts = addedScripts(dist, 'live-canvas')
  for (const { name, gzipBytes } of scripts) row(`assets/${name}`, kilobytes(gzipBytes))
  const total = scripts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0)
  row('script that the moving figure adds', kilobytes(total), shareOf(total, scriptLimitKilobytes))
}

function weighPictures() {
  const sizes = globSync('*/*.svg', { cwd: pictures }).map((file) => ({
    file,
    isSmall: file.endsWith('thumbnail.svg'),
    isPrint: file.endsWith('.print.svg'),
    bytes: gzipSync(readFileSync(new URL(file, pictures)), { level: 9 }).length,
  }))
  const kinds = {
    pictures: sizes.filter(({ isSmall, isPrint }) => !isSmall && !isPrint),
    'pictures for print': sizes.filter(({ isPrint }) => isPrint),
    thumbnails: sizes.filter(({ isSmall }) => isSmall),
  }
  for (const [kind, all] of Object.entries(kinds)) {
    const sorted = all.toSorted((a, b) => a.bytes - b.bytes)
    const largest = sorted.at(-1)
    const median = sorted[Math.floor(sorted.length / 2)]
    if (largest === undefined || median === undefined) {
      row(kind, 'none drawn yet')
      continue
    }
    row(`${kind}: median of ${sorted.length}`, kilobytes(median.bytes))
    const share = shareOf(largest.bytes, pictureLimitKilobytes)
    row(`${kind}: largest`, kilobytes(largest.bytes), `${share}; ${largest.file}`)
  }
}

function timeBodies() {
  const quickest = fastestMs(() => createBodyMesh(createSkeleton(bodies.slim), 'coarse'), 1, 3)
  for (const body of bodyIds) {
    const skeleton = createSkeleton(bodies[body])
    for (const detail of details) {
      const mesh = createBodyMesh(skeleton, detail)
      const ms = fastestMs(() => createBodyMesh(skeleton, detail), 1, 2)
      row(
        `building the ${body} body, ${detail} ÷ slim, coarse`,
        (ms / quickest).toFixed(1),
        `${ms.toFixed(0)} ms, ${(mesh.positions.length / 3).toLocaleString('en')} points`,
      )
    }
  }
}

interface Sample {
  readonly name: string
  readonly tempo: Tempo
  readonly muscles: readonly MuscleId[]
}

/** The usual form of each exercise. */
function samples(): readonly Sample[] {
  return exercises.flatMap(({ id, targets: muscles }) => {
    const [first] = Object.entries(movements[id] ?? {})
    return first === undefined ? [] : [{ name: `${id}/${first[0]}`, tempo: first[1], muscles }]
  })
}

function timeMovements() {
  const figure = createFigure('slim')
  const ratios = samples()
    .map(({ name, tempo }) => {
      const ms = fastestMs(() => solveMovement(figure, tempo), 1, 2)
      const seconds = tempo.phases.reduce((sum, phase) => sum + phase.seconds, 0)
      return { name, ms, ratio: ms / 1000 / seconds }
    })
    .toSorted((a, b) => a.ratio - b.ratio)
  const median = ratios[Math.floor(ratios.length / 2)]
  const slowest = ratios.at(-1)
  if (median === undefined || slowest === undefined) return
  row(
    'solving a movement ÷ doing it once, median',
    median.ratio.toFixed(3),
    `${median.ms.toFixed(0)} ms, ${ratios.length} forms`,
  )
  row(
    'solving a movement ÷ doing it once, slowest',
    slowest.ratio.toFixed(3),
    `${slowest.ms.toFixed(0)} ms, ${slowest.name}`,
  )
}

function timeDrawings() {
  const illustrate = createIllustrator('slim')
  const few = samples().filter((_, index) => index % 8 === 0)
  const drawn = few.map(({ tempo, muscles }) => {
    const illustration = illustrate(tempo, muscles)
    const pose = { phase: tellingPhase(tempo), view: illustration.views[0] }
    const ink = { ...pose, side: 'left', palette: 'colour' } as const
    return {
      shade: fastestMs(() => illustration.shade({ ...pose, width: 480, height: 360 }), 1, 2),
      picture: fastestMs(() => illustration.draw({ ...ink, size: 'picture' }), 1, 2),
      thumbnail: fastestMs(() => illustration.draw({ ...ink, size: 'thumbnail' }), 1, 2),
    }
  })
  const mean = (kind: 'shade' | 'picture' | 'thumbnail') =>
    drawn.reduce((sum, each) => sum + each[kind], 0) / drawn.length
  for (const kind of ['picture', 'thumbnail'] as const)
    row(
      `drawing a ${kind} ÷ shading its pixels`,
      (mean(kind) / mean('shade')).toFixed(1),
      `${mean(kind).toFixed(0)} ms, mean of ${drawn.length}`,
    )
}

async function timeFrames() {
  const program = findBrowser(() => undefined)
  if (program === undefined) {
    console.log('  No browser was found to draw frames in.')
    return
  }
  const { renderer, pixels, emptyMs, figureMs, poseMs } = await measureFrames(program)
  row(
    'a frame of the figure ÷ of an empty scene',
    (figureMs / emptyMs).toFixed(1),
    `${figureMs.toFixed(1)} ms and ${emptyMs.toFixed(1)} ms, ${pixels.join(' × ')} pixels`,
  )
  row('of it, posing', (poseMs / figureMs).toFixed(3), `${poseMs.toFixed(2)} ms`)
  row('drawn by', '', renderer)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB gzip`
}

function shareOf(bytes: number, limitKilobytes: number): string {
  return `${((bytes / 1024 / limitKilobytes) * 100).toFixed(0)} % of the limit of ${limitKilobytes} kB`
}
