/**
 * Draws the body of the body map, with its places, into the app. Nothing is drawn when it is made from the same sources,
 * unless `--all`; `--check` draws nothing and fails when it is stale.
 */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type BodyId, bodyIds } from '../packages/figure/src/index.ts'
import { type MapView, mapSize, mapViews, standFor } from './body-map-stance.ts'
import { printZone, vertebrae, zoneShapes } from './body-map-zones.ts'
import { type BodyInk, drawBodyInk } from './draw-body-map.ts'
import { drawerHash } from './picture-list.ts'

const file = new URL('../apps/web/src/components/body-drawing.json', import.meta.url)

interface BodyPaths extends BodyInk {
  /** A point for each vertebra that can be felt; empty from the front. */
  readonly spine: string
  /** By the id of the place. */
  readonly zones: Readonly<Record<string, string>>
}

export interface BodyMapDrawing {
  readonly madeFrom: string
  readonly width: number
  readonly height: number
  readonly bodies: Readonly<Record<BodyId, Readonly<Record<MapView, BodyPaths>>>>
}

if (import.meta.main) main()

function main(): void {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<BodyMapDrawing>) : {}
  const isCurrent = kept.madeFrom === madeFrom()
  if (process.argv.includes('--check')) {
    if (isCurrent) return
    console.error(
      'The body map does not show the figure any more. Draw it again with: node scripts/body-map.ts',
    )
    process.exitCode = 1
  } else if (!isCurrent || process.argv.includes('--all')) {
    const drawing: BodyMapDrawing = {
      madeFrom: madeFrom(),
      ...mapSize,
      bodies: Object.fromEntries(bodyIds.map((body) => [body, drawBody(body)])) as BodyMapDrawing['bodies'],
    }
    writeFileSync(file, `${JSON.stringify(drawing, null, 2)}\n`)
  }
}

/** By view. */
export function drawBody(body: BodyId): Readonly<Record<MapView, BodyPaths>> {
  const ink = drawBodyInk(body)
  return Object.fromEntries(
    mapViews.map((view) => {
      const stance = standFor(body, view)
      const zones = Object.fromEntries(zoneShapes(stance).map((shape) => [shape.zone, printZone(shape)]))
      const spine = vertebrae(stance).map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`)
      return [view, { ...ink[view], spine: view === 'behind' ? spine.join('') : '', zones }]
    }),
  ) as Record<MapView, BodyPaths>
}

/** Of the sources that draw: when they change, everything is drawn again. */
function madeFrom(): string {
  const own = ['body-map.ts', 'body-map-stance.ts', 'body-map-zones.ts', 'draw-body-map.ts']
  const sources = own.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  return createHash('sha256')
    .update([drawerHash(), ...sources].join('\0'))
    .digest('hex')
    .slice(0, 12)
}
