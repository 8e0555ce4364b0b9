/** The body of the body map is the one that the figure draws, to the byte. */

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type BodyMapDrawing, drawBody } from '../body-map.ts'

const kept = JSON.parse(
  readFileSync(new URL('../../apps/web/src/components/body-drawing.json', import.meta.url), 'utf8'),
) as BodyMapDrawing

it('is drawn the same again', () => {
  expect(drawBody('slim'), 'to draw it again: node scripts/body-map.ts').toEqual(kept.bodies.slim)
})
