/** What is said at each point of a session. */

import type { Effect, SessionItem } from '@unhunch/engine'
import { describe, expect, it } from 'vitest'
import type { FormWords } from '../src/life/life.ts'
import { voiceLines } from '../src/words/voice.ts'

describe('voiceLines', () => {
  it('announces name, dose, place and steps', () => {
    expect(lines({ type: 'announce-item', item: 0, priority: 'in-full' })).toEqual([
      'Blade squeeze. 2 sets, 8 times, held for 5 seconds.',
      'Sit tall.',
      'Draw the blades together.',
    ])
  })

  it('tells the steps of a form only once', () => {
    expect(lines({ type: 'announce-item', item: 1, priority: 'in-full' })).toEqual([
      'Blade squeeze. 2 sets, 8 times, held for 5 seconds.',
    ])
  })

  it.each<[Effect, readonly string[]]>([
    [{ type: 'announce-next', item: 1, priority: 'in-full' }, ['Next: Blade squeeze']],
    [{ type: 'segment', segment: 0, priority: 'soon' }, []],
    [{ type: 'segment', segment: 1, priority: 'soon' }, ['Left side. Get ready']],
    [{ type: 'segment', segment: 2, priority: 'soon' }, ['Squeeze']],
    [{ type: 'segment', segment: 3, priority: 'soon' }, ['Hold']],
    [{ type: 'switch-sides', priority: 'in-full' }, ['Switch sides']],
    [{ type: 'rest', seconds: 20, priority: 'soon' }, ['Rest for 20 seconds.']],
    [{ type: 'count', secondsLeft: 3, priority: 'now-or-never' }, ['3']],
    [{ type: 'tone', kind: 'end', priority: 'now-or-never' }, []],
    [{ type: 'finished', early: true }, []],
  ])('%o', (effect, expected) => {
    expect(lines(effect)).toEqual(expected)
  })
})

// Helpers

function lines(effect: Effect): readonly string[] {
  const item: SessionItem = {
    slot: 'strength',
    exercise: 'blade-squeeze',
    form: 'seated',
    sides: 'together',
    prescription: { sets: 2, reps: 8, holdSeconds: 5, seconds: 0, restSeconds: 20 },
    seconds: 120,
    reasons: [],
  }
  const words: FormWords = {
    name: 'Blade squeeze',
    summary: '',
    start: 'Sit tall.',
    steps: ['Draw the blades together.'],
    breath: '',
    feel: '',
    mistakes: [],
    stop: [],
    notes: [],
    phases: { squeezed: 'Squeeze' },
    needs: [],
  }
  const at = { item: 0, startMs: 0, endMs: 1000 }
  return voiceLines(effect, {
    session: { items: [item, item] },
    timeline: {
      segments: [
        { ...at, kind: 'announce' },
        { ...at, kind: 'get-ready', set: 1, side: 'left', isSwitch: false },
        { ...at, kind: 'move', set: 1, rep: 1, phase: 'squeezed', breath: 'out' },
        { ...at, kind: 'hold', set: 1, rep: 1, phase: 'squeezed' },
      ],
    },
    form: () => words,
  })
}
