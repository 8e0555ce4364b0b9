/** Drawing poses at the command line. */

import { describe, expect, it } from 'vitest'
import { runMain } from './run-main.ts'

const draw = async (words: string) => (await runMain(['figure', ...words.split(' ')])).out.trim()

describe('unhunch figure', () => {
  it('draws the telling pose of the usual form, the same every time', async () => {
    const svg = await draw('cat-cow')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 480 360">.*<\/svg>$/)
    await expect(draw('cat-cow --form flow --pose cow --view best')).resolves.toBe(svg)
  })

  it('draws the right side as the mirror image of the left', async () => {
    const left = await draw('neck-rotation')
    const right = await draw('neck-rotation --side right')
    expect(right).toContain('<g transform="matrix(-1 0 0 1 480 0)">')
    expect(right.replace('<g transform="matrix(-1 0 0 1 480 0)">', '').replace('</g></svg>', '</svg>')).toBe(
      left,
    )
  })

  it('shows the right side from its left where the left side is shown from its right', async () => {
    const left = await draw('neck-rotation --view front-right --thumbnail')
    const right = await draw('neck-rotation --view front-left --side right --thumbnail')
    expect(right).toContain(left.slice(left.indexOf('>') + 1, -'</svg>'.length))
  })

  it('draws another pose, view, body, size and palette as another picture', async () => {
    const pictures = await Promise.all(
      ['', '--pose back', '--view second', '--body sturdy', '--thumbnail', '--print'].map((words) =>
        draw(`cross-body-stretch ${words}`.trim()),
      ),
    )
    expect(new Set(pictures).size).toBe(pictures.length)
    expect(
      pictures
        .at(-1)
        ?.match(/#[0-9a-f]{6}/g)
        ?.every((colour) => /^#(..)\1\1$/.test(colour)),
    ).toBe(true)
  })

  it.each([
    [
      'cat-cwo',
      'exercise: found "cat-cwo", expected the id of an exercise that is shown (did you mean cat-cow?)',
    ],
    ['push-up', 'exercise: found "push-up", expected the id of an exercise that is shown'],
    ['cat-cow --form flying', '--form: found "flying", expected one of flow, held'],
    ['cat-cow --pose dog', '--pose: found "dog", expected one of cow, cat'],
    ['cat-cow --view lift', '--view: found "lift", expected one of best, second, front'],
    ['cat-cow --side both', '--side: found "both", expected one of left, right'],
    ['cat-cow --body giant', '--body: found "giant", expected one of slim, sturdy'],
  ])('says what is wrong with %s', async (words, problem) => {
    const told = await runMain(['figure', ...words.split(' ')])
    expect(told).toMatchObject({ exitCode: 2, out: '' })
    expect(told.err).toContain(problem)
  })
})
