/** The few colours a drawing is made with, on screens and on paper. */

import { type PropMaterial, propColours, propPrintColours } from '../props/prop-colours.ts'
import { type Colour, coloursOf, type Look, type Material, muscleColour } from '../surface/index.ts'

export type PaletteName = 'colour' | 'print'

export interface InkPalette {
  readonly body: Readonly<Record<Material, Colour>>
  readonly things: Readonly<Record<PropMaterial, Colour>>
  readonly muscle: Colour
  /** Lines across the muscle, so that it stays visible in a photocopy; none on screens. */
  readonly hatch: Colour | undefined
  readonly line: Colour
  readonly thingLine: Colour
  readonly arrow: Colour
  /** How dark the shaded side is, 0 to 1. */
  readonly shade: number
  readonly floorShadow: number
}

/** Grey follows how light a colour is, kept apart so that hair, clothes and skin are never alike. */
const printBody: Readonly<Record<Material, Colour>> = {
  skin: '#ffffff',
  blush: '#ffffff',
  leggings: '#a3a3a3',
  top: '#ececec',
  hem: '#cfcfcf',
  hair: '#5c5c5c',
  'hair-shade': '#4a4a4a',
  brow: '#333333',
  lips: '#8a8a8a',
  'eye-white': '#fefefe',
  iris: '#2e2e2e',
  'face-line': '#222222',
  gleam: '#fdfdfd',
}

export function inkPalette(name: PaletteName, look: Look): InkPalette {
  return name === 'print'
    ? {
        body: printBody,
        things: propPrintColours,
        muscle: '#c4c4c4',
        hatch: '#1a1a1a',
        line: '#1b1b1b',
        thingLine: '#5e5e5e',
        arrow: '#000000',
        shade: 0,
        floorShadow: 0.1,
      }
    : {
        body: coloursOf(look),
        things: propColours,
        muscle: muscleColour,
        hatch: undefined,
        line: '#272b33',
        thingLine: '#7d7f83',
        arrow: '#1f6f8b',
        shade: 0.13,
        floorShadow: 0.09,
      }
}

/** The same colour drawing of someone who looks different. */
export function recolourInk(svg: string, from: Look, to: Look): string {
  const before = coloursOf(from)
  const after = coloursOf(to)
  const changes = new Map(
    Object.entries(before).map(([material, colour]) => [colour, after[material as Material]]),
  )
  return svg.replace(/(?<=fill=")#[0-9a-f]{6}/g, (colour) => changes.get(colour) ?? colour)
}
