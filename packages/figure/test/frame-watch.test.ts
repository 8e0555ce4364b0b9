/** When the moving figure gives way to pictures. */

import { describe, expect, it } from 'vitest'
import { createFrameWatch } from '../src/scene/frame-watch.ts'

describe('createFrameWatch', () => {
  it.each`
    frames                     | verdict
    ${'16×40'}                 | ${'fine'}
    ${'900×4 16×16'}           | ${'fine'}
    ${'900×4 61×6'}            | ${'slow'}
    ${'16×4 61×5'}             | ${undefined}
    ${'16×4 200×4 16×12'}      | ${'fine'}
    ${'16×4 200×9 16×1 200×6'} | ${'slow'}
    ${'16×40 90×10'}           | ${'slow'}
  `('$frames → $verdict', ({ frames, verdict }: { frames: string; verdict: string | undefined }) => {
    expect(watch(frames)).toBe(verdict)
  })

  it('does not take a rest for slowness', () => {
    const frames = createFrameWatch()
    for (let round = 0; round < 12; round++) {
      for (let i = 0; i < 4; i++) frames.add(16)
      frames.rest()
      expect(frames.add(5000)).not.toBe('slow')
    }
  })
})

// Helpers

/** `16×4`: four frames of 16 ms. Answers what was said after the last. */
function watch(text: string): string | undefined {
  const frames = createFrameWatch()
  let said: string | undefined
  for (const run of text.split(' ')) {
    const [ms = '', times = ''] = run.split('×')
    for (let i = 0; i < Number(times); i++) said = frames.add(Number(ms))
  }
  return said
}
