/** One pose as a vector drawing: areas of flat colour, lines of one weight, arrows for the way it goes. */

import type { PropMesh } from '../props/prop-meshes.ts'
import { type Material, materials } from '../surface/index.ts'
import { smoothPoints } from './contours.ts'
import { fitCurves, printPath } from './curves.ts'
import { hatchLines } from './hatching.ts'
import { drawFace } from './ink-face.ts'
import { boxOf, fill, type Pane } from './ink-fill.ts'
import { findLines, type LineKind, lineKinds } from './ink-lines.ts'
import { type InkPalette, inkPalette } from './ink-palette.ts'
import { type InkScene, type InkStyle, inkStyles } from './ink-scene.ts'
import { drawArrows, findArrows } from './motion-arrows.ts'
import { firstPropPart, floorShadow, lastBodyMaterial, lookAt, propsInView, type Sight } from './sight.ts'

/** Darker than this, where 1 faces the lamp, is the shaded side. */
const shadeBelow = 0.12
/** Brighter than this, a thing is lit; darker than that, it turns away. */
const thingTones = { lit: 0.86, shade: 0.3 } as const
/** Areas reach this far under the lines around them, so that no gap shows between, pixels. */
const underLine = 2

export function drawInk(scene: InkScene): string {
  const { body, camera, width, height } = scene
  const style = inkStyles[scene.size]
  const palette = inkPalette(scene.palette, scene.look)
  const props = propsInView(scene.props, camera)
  const canvas = { picture: { width, height }, finer: style.finer }
  const sight = lookAt(body, props, camera, canvas, 'plain')
  const standing = props.filter(({ kind }) => kind !== 'wall' && kind !== 'mat' && kind !== 'blanket')
  const parts = [
    ...drawThings(sight, props, palette, style),
    drawShadow(sight, props, floorShadow([body, ...standing], camera, canvas), palette, style),
    ...drawBody(sight, palette, style),
    ...drawFace(scene, palette, style),
    ...drawLines(sight, palette, style),
    drawArrows(findArrows(scene.tracks ?? [], camera, sight, canvas), palette, {
      height,
      bolder: style.boldArrows,
      grid: style.grid,
    }),
  ]
  const whole = `<g transform="scale(${1 / style.grid})" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${whole}</svg>`
}

/** Each material in its own colour, and where it is turned to the lamp or away from it a little lighter or darker. */
function drawThings(
  sight: Sight,
  props: readonly PropMesh[],
  palette: InkPalette,
  style: InkStyle,
): readonly string[] {
  const pane = wholePane(sight)
  return props.flatMap((prop, index) => {
    const isOwn = (at: number) => (sight.part[at] === firstPropPart + index ? 1 : 0)
    const within = boxOf(pane, isOwn)
    if (within === undefined) return []
    const own = { ...pane, within }
    const colour = palette.things[prop.material]
    const options = { softened: 1, cornerDegrees: 35, ruled: true }
    const tones = { ...options, thinnest: 1.6 }
    const isShade = (at: number) =>
      isOwn(at) === 1 && (sight.light[at] as number) < thingTones.shade ? 1 : 0
    const isLit = (at: number) => (isOwn(at) === 1 && (sight.light[at] as number) > thingTones.lit ? 1 : 0)
    return [
      fill(own, isOwn, colour, style, options),
      fill(own, isShade, toneOf(colour, 'shade'), style, tones),
      fill(own, isLit, toneOf(colour, 'lit'), style, tones),
    ]
  })
}

/** On the floor and on what lies flat on it. */
function drawShadow(
  sight: Sight,
  props: readonly PropMesh[],
  shadow: Uint8Array,
  palette: InkPalette,
  { grid, finer, tolerance, leastArea }: InkStyle,
): string {
  const isFloor = props.map(({ kind }) => kind === 'mat' || kind === 'blanket')
  const value = (at: number) => {
    const part = sight.part[at] as number
    return shadow[at] === 1 && (part === 0 || isFloor[part - firstPropPart] === true) ? 1 : 0
  }
  const style = { grid, finer, tolerance: tolerance * 1.6, leastArea: leastArea * 4 }
  const options = { softened: 4, smoothed: 30, opacity: palette.floorShadow, thinnest: 2 }
  return fill(wholePane(sight), value, '#000000', style, options)
}

function drawBody(sight: Sight, palette: InkPalette, style: InkStyle): readonly string[] {
  const { body } = palette
  const isBodyAt = (at: number) => (isBody(sight, at) ? 1 : 0)
  const box = boxOf(wholePane(sight), isBodyAt)
  if (box === undefined) return []
  const pane: Pane = {
    width: sight.width,
    height: sight.height,
    within: {
      left: Math.max(0, box.left - underLine),
      top: Math.max(0, box.top - underLine),
      right: Math.min(sight.width - 1, box.right + underLine),
      bottom: Math.min(sight.height - 1, box.bottom + underLine),
    },
  }
  const source = nearbyBody(sight, pane)
  const isOf = (...wanted: Material[]) => {
    const isWanted = materials.map((material) => wanted.includes(material))
    return (at: number) => {
      const from = source[at] as number
      return from >= 0 && isWanted[(sight.material[from] as number) - 1] === true ? 1 : 0
    }
  }
  const glow = (at: number) => {
    const from = source[at] as number
    return from < 0 ? 0 : (sight.glow[from] as number)
  }
  const shade = (at: number) => {
    const from = source[at] as number
    const depth = from < 0 ? 0 : 0.5 + (shadeBelow - (sight.light[from] as number)) * 3
    return depth < 0 ? 0 : depth > 1 ? 1 : depth
  }
  const small = { ...style, leastArea: style.leastArea / 2 }
  const large = { ...style, leastArea: style.leastArea * 12, tolerance: style.tolerance * 2.4 }
  return [
    fill(pane, isBodyAt, body.skin, { ...style, tolerance: style.tolerance * 2 }),
    fill(pane, isOf('leggings', 'hem'), body.leggings, style),
    fill(pane, isOf('top', 'hem'), body.top, style),
    fill(pane, isOf('hem'), body.hem, small, { softened: 1 }),
    fill(pane, isOf('hair', 'hair-shade'), body.hair, style),
    fill(pane, glow, palette.muscle, style, {
      softened: 4,
      smoothed: 120,
      opacity: palette.hatch === undefined ? 0.85 : 1,
    }),
    palette.hatch === undefined ? '' : hatchLines(sight, glow, style, palette.hatch),
    palette.shade === 0
      ? ''
      : fill(pane, shade, '#000000', large, {
          softened: 4,
          smoothed: 30,
          opacity: palette.shade,
          thinnest: 2.5,
        }),
  ]
}

function wholePane({ width, height }: Sight): Pane {
  return { width, height, within: { left: 0, top: 0, right: width - 1, bottom: height - 1 } }
}

function toneOf(colour: string, paint: 'shade' | 'lit'): string {
  const towards = paint === 'lit' ? 255 : 0
  const share = paint === 'lit' ? 0.2 : 0.12
  const channels = [1, 3, 5].map((at) => {
    const own = Number.parseInt(colour.slice(at, at + 2), 16)
    return Math.round(own + (towards - own) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

function drawLines(sight: Sight, palette: InkPalette, style: InkStyle): readonly string[] {
  const lines = findLines(sight, style.shortestLine * style.finer)
  const drawn = (kind: LineKind, colour: string) => {
    const paths = lines
      .filter((line) => line.kind === kind)
      .map(({ points, closed }) => {
        const smooth = smoothPoints(points, closed, kind === 'thing' ? 7 : 18)
        const curves = fitCurves(smooth, closed, {
          tolerance: style.tolerance * style.finer,
          cornerDegrees: kind === 'thing' ? 35 : 65,
          cornerReach: 1.6 * style.finer,
          ruled: kind === 'thing',
        })
        return printPath(curves, closed, style.grid / style.finer)
      })
    return paths.length === 0
      ? ''
      : `<path fill="none" stroke="${colour}" stroke-width="${style.weights[kind] * style.grid}" d="${paths.join('')}"/>`
  }
  return lineKinds
    .toReversed()
    .map((kind) => drawn(kind, kind === 'thing' ? palette.thingLine : palette.line))
}

function isBody(sight: Sight, at: number): boolean {
  const material = sight.material[at] as number
  return material > 0 && material <= lastBodyMaterial
}

/** By pixel: itself where the body is, a pixel of the body just beside where it is not, -1 further away. */
function nearbyBody(sight: Sight, { within }: Pane): Int32Array {
  const { width, height } = sight
  const source = new Int32Array(width * height).fill(-1)
  const inner = {
    left: Math.max(1, within.left),
    right: Math.min(width - 2, within.right),
    top: Math.max(1, within.top),
    bottom: Math.min(height - 2, within.bottom),
  }
  for (let y = within.top; y <= within.bottom; y++) {
    for (let at = y * width + within.left, end = y * width + within.right; at <= end; at++) {
      if (isBody(sight, at)) source[at] = at
    }
  }
  for (let step = 0; step < underLine; step++) {
    const before = source.slice()
    for (let y = inner.top; y <= inner.bottom; y++) {
      for (let at = y * width + inner.left, end = y * width + inner.right; at <= end; at++) {
        if ((before[at] as number) >= 0) continue
        source[at] = Math.max(
          before[at - 1] as number,
          before[at + 1] as number,
          before[at - width] as number,
          before[at + width] as number,
        )
      }
    }
  }
  return source
}
