/** The colours a person may choose for the figure, and what follows from them. */

import type { BodyId } from '../skeleton/body-shape.ts'
import type { Material } from './paint-layers.ts'

/** As #rrggbb. */
export type Colour = string

export const skinTones = {
  porcelain: '#f0cdb6',
  sand: '#e3b491',
  honey: '#cf9a70',
  chestnut: '#a56d48',
  umber: '#7a4b31',
  ebony: '#553423',
} as const satisfies Record<string, Colour>
export const hairColours = {
  black: '#2a2421',
  brown: '#4d3527',
  auburn: '#7a4026',
  blond: '#b98f55',
  grey: '#9b9894',
  white: '#d3d0ca',
} as const satisfies Record<string, Colour>
export const topColours = {
  mist: '#d5dfe6',
  sage: '#b7cbb5',
  sky: '#a9c6dc',
  cream: '#ece2cd',
} as const satisfies Record<string, Colour>
export const leggingsColours = {
  navy: '#34465f',
  charcoal: '#4b4f57',
  plum: '#54435a',
} as const satisfies Record<string, Colour>

export interface Look {
  readonly skin: keyof typeof skinTones
  readonly hair: keyof typeof hairColours
  readonly top: keyof typeof topColours
  readonly leggings: keyof typeof leggingsColours
}

export const looks: Readonly<Record<BodyId, Look>> = {
  slim: { skin: 'honey', hair: 'brown', top: 'mist', leggings: 'navy' },
  sturdy: { skin: 'sand', hair: 'grey', top: 'sage', leggings: 'charcoal' },
}

/** The glow of a working muscle. */
export const muscleColour: Colour = '#e2502f'

export function coloursOf(look: Look): Readonly<Record<Material, Colour>> {
  const skin = skinTones[look.skin]
  const hair = hairColours[look.hair]
  const top = topColours[look.top]
  return {
    skin,
    blush: mixColours(skin, '#d65a48', 0.45),
    leggings: leggingsColours[look.leggings],
    top,
    hem: mixColours(top, '#3c4650', 0.22),
    hair,
    'hair-shade': mixColours(hair, look.hair === 'black' ? '#6a6058' : '#1c1512', 0.4),
    brow: mixColours(hair, '#2f221b', 0.35),
    lips: mixColours(skin, '#a8323a', 0.45),
    'eye-white': '#fbf9f5',
    iris: '#5a3b25',
    'face-line': mixColours(skin, '#1f120c', 0.82),
    gleam: '#ffffff',
  }
}

function mixColours(a: Colour, b: Colour, share: number): Colour {
  const channels = [1, 3, 5].map((at) => {
    const from = Number.parseInt(a.slice(at, at + 2), 16)
    const to = Number.parseInt(b.slice(at, at + 2), 16)
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
