/** What is said of films that went through the detector. */

import { describe, expect, it } from 'vitest'
import type { Accuracy, DetectorForm } from '../../bench/support/accuracy.ts'
import type { CameraPlan } from '../../knowledge/src/index.ts'
import { tellDetector } from '../detector-accuracy.ts'

const figure: Accuracy['figure'] = {
  bodies: 2,
  metres: [1.6, 2.2],
  turnedDegrees: [-15, 0, 15],
  noise: { body: 0.02, face: 0.01 },
  hertz: 10,
  repetitions: 3,
  holdSeconds: 4,
}
const plan: CameraPlan = {
  grade: 'A',
  from: 'front',
  follows: 'shoulder-elevation',
  works: 'both',
  notices: [],
}
const held: DetectorForm = {
  grade: 'A',
  films: 4,
  exact: 3,
  mostOff: 1,
  hold: { medianSeconds: 0.2, mostSeconds: 1.5, told: 4, good: 2 },
  angle: { median: 3, most95: 23, isKept: false, readings: 12, within: 9 },
  unseen: 0.01,
}
const planned = [
  { name: 'wall-angel/full', plan },
  { name: 'wall-angel/seated', plan },
  { name: 'prone-cobra/floor', plan: undefined },
  { name: 'chin-tuck/seated', plan: { ...plan, grade: 'C' } satisfies CameraPlan },
]

describe('tellDetector', () => {
  it('says nothing where nothing was filmed', () => {
    expect(tellDetector({ figure }, planned)).toEqual([])
  })

  it('adds up each grade, and says how far off holds and angles are', () => {
    const text = tell()
    expect(text).toContain('**Grade A**, 1 forms: 3 of 4 (75 %) films counted exactly')
    expect(text).toContain('the holds of 2 of 4 (50 %) films told to half a second')
    expect(text).toContain('9 of 12 (75 %) angles within the stated error.')
    expect(text).toContain('| wall-angel/full | A | 3 of 4 | 1 | 0.2 / 1.5 | 3 / **23** * | 20 | 1 % |')
  })

  it('names the forms of grade A and B that were not filmed, and no others', () => {
    expect(tell()).toContain('Not filmed yet: wall-angel/seated.')
  })

  it('leaves out what no camera follows any more', () => {
    expect(tell('prone-cobra/floor')).not.toContain('| prone-cobra/floor')
  })
})

function tell(name = 'wall-angel/full'): string {
  const detector = {
    picture: { width: 640, height: 480 },
    metres: [1.6, 3] as const,
    turnedDegrees: [-15, 0, 15],
    grain: 5,
    forms: { [name]: held },
  }
  return tellDetector({ figure, detector }, planned).join('\n')
}
