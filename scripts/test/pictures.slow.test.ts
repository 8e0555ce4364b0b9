/** The pictures in the repository are those that the figure draws, to the byte; and none is heavy. */

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createIllustrator, type Illustration } from '../../packages/figure/src/ink/index.ts'
import { drawPicture, folder, listPictures, type PicturePlan } from '../picture-list.ts'

const plans = listPictures()
/** Drawing all would take minutes; these are spread over exercises, palettes and sizes. */
const sample = plans.filter((_, index) => index % 83 === 0)
const illustrate = createIllustrator('slim')
const kilobytes = { picture: 12, thumbnail: 5 }

describe('the pictures', () => {
  it.each(sample.map((plan) => [plan.name, plan] as const))('%s is drawn the same again', (_name, plan) => {
    const drawn = drawPicture(plan, illustrate, new Map<string, Illustration>())
    expect(drawn === read(plan), 'to draw it again: npm run pictures').toBe(true)
  })

  it('are light', () => {
    const heavy = plans.filter((plan) => gzipSync(read(plan)).length > kilobytes[plan.options.size] * 1024)
    expect(heavy.map(({ name }) => name)).toEqual([])
  })

  it('are pictures alone: no script, no address but the name of their language', () => {
    const foreign = plans.filter((plan) => {
      const svg = read(plan).replace('http://www.w3.org/2000/svg', '')
      return /<script|<foreignObject|href|url\(|https?:/i.test(svg)
    })
    expect(foreign.map(({ name }) => name)).toEqual([])
  })
})

function read({ name }: PicturePlan): string {
  return readFileSync(new URL(`${name}.svg`, folder), 'utf8')
}
