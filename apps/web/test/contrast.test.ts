/** The palette: every pair of text and ground that the styles use can be read, light and dark. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../src/style/tokens.css', import.meta.url), 'utf8')
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)
const grounds = [
  'paper',
  'surface',
  'sunken',
  'accent-wash',
  'clay-wash',
  'red-wash',
  'amber-wash',
  'green-wash',
]

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each([
    ...grounds.flatMap((ground) => [
      ['ink', ground],
      ['ink-soft', ground],
    ]),
    ...['paper', 'surface', 'sunken', 'accent-wash'].map((ground) => ['accent', ground]),
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['clay', 'clay-wash'],
    ['clay', 'surface'],
    ['clay', 'paper'],
    ['red', 'red-wash'],
    ['on-red', 'red'],
    ['amber', 'amber-wash'],
    ['amber', 'paper'],
    ['paper', 'amber'],
    ['green', 'green-wash'],
    ['green', 'paper'],
    ['paper', 'ink'],
  ])('%s on %s is at least 4.5 : 1', (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['line-strong', 'paper'],
    ['line-strong', 'surface'],
    ['focus', 'paper'],
    ['focus', 'surface'],
    ['accent', 'line'],
  ])('the edge %s on %s is at least 3 : 1', (edge, ground) => {
    expect(contrast(colour(edge, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3)
  })
})

// Helpers

function colour(name: string | undefined, scheme: 'light' | 'dark'): string {
  const found = colours.get(name ?? '')?.[scheme]
  if (found === undefined) throw new Error(`no colour ${name}`)
  return found
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
