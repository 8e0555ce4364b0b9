/** The clock of a figure that no player leads. */

import { describe, expect, it } from 'vitest'
import { createOwnClock } from '../src/figure/own-clock.ts'

describe('createOwnClock', () => {
  it.each`
    steps                       | stands
    ${''}                       | ${'move out 0.00'}
    ${'play +1000'}             | ${'move out 0.50'}
    ${'play +3000'}             | ${'hold out 0.67'}
    ${'play +4500'}             | ${'move back 0.50'}
    ${'play +6500'}             | ${'move out 0.50'}
    ${'play slow +2500'}        | ${'move out 0.50'}
    ${'play +1000 pause +9000'} | ${'move out 0.50'}
    ${'step'}                   | ${'move out 1.00'}
    ${'step step'}              | ${'move back 1.00'}
    ${'step step step'}         | ${'move out 1.00'}
    ${'back'}                   | ${'move back 1.00'}
    ${'step back'}              | ${'move back 1.00'}
    ${'play +1000 step +9000'}  | ${'move out 1.00'}
  `('$steps → $stands', ({ steps, stands }: { steps: string; stands: string }) => {
    expect(run(steps)).toBe(stands)
  })

  it('takes a sleep for no time at all', () => {
    expect(run('play +1000 sleep')).toBe('move out 0.63')
  })
})

// Helpers

/** A movement that goes out in two seconds, is held, and comes back in two. */
function run(steps: string): string {
  let call: ((atMs: number) => void) | undefined
  let atMs = 0
  const clock = createOwnClock(
    {
      phases: [
        { id: 'out', seconds: 2, breath: 'out', held: true },
        { id: 'back', seconds: 2, breath: 'in' },
      ],
    },
    (tick) => {
      call = tick
      tick(atMs)
      return () => {
        call = undefined
      }
    },
  )
  for (const step of steps.split(' ')) {
    if (step === 'play') clock.play()
    else if (step === 'pause') clock.pause()
    else if (step === 'slow') clock.setSlow(true)
    else if (step === 'step') clock.step(1)
    else if (step === 'back') clock.step(-1)
    else if (step === 'sleep') call?.((atMs += 60_000))
    else for (let ms = 0; ms < Number(step); ms += 10) call?.((atMs += 10))
  }
  const { told, progress } = clock.now.value ?? { told: { kind: 'rest', phase: '' }, progress: 0 }
  return `${told.kind} ${told.phase} ${progress.toFixed(2)}`
}
