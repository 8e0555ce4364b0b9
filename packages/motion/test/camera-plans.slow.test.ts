/** What a camera follows in a form changes between its poses by more than a camera errs, for both bodies. */

import { createFigure, bodyIds, keyPosesOf } from '@unhunch/figure'
import type { CameraGrade, CameraPlan, Movement } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { describe, expect, it } from 'vitest'
import { type Side, sides } from '../src/landmarks.ts'
import { measures } from '../src/measure/measures.ts'

const aspect = 4 / 3
/** Of the stated error of what is followed. Coarse is coarse, but never chance. */
const least: Readonly<Record<CameraGrade, number>> = { A: 1.5, B: 1.3, C: 1.1 }

/** Why the camera stays off; by exercise, or by form where others of the exercise are followed. */
const timedOnly: Readonly<Record<string, string>> = {
  'chest-expansion-breathing': 'The ribs move by millimetres.',
  'doorway-chest-opener': 'The frame hides the arms, and leaning in is within the error.',
  'foam-scapular-rolls': 'Body and roller are one, and the blades lie underneath.',
  'foam-thoracic-extension': 'Body and roller are one.',
  'foam-thoracic-roll': 'Body and roller are one.',
  'foam-vertical-mobilisation': 'Nearly nothing moves.',
  'supine-trunk-rotation':
    'The knees go aside while shoulders and head lie: nothing that is measured changes.',
  'cat-cow-extension-only/at-wall': 'The bend is less than the error of the head and the trunk.',
  'neck-retraction-protraction/no-hold': 'The glide is hardly more than points tremble by.',
  'neck-retraction-protraction/on-bed': 'The pillow hides the neck.',
  'neck-rotation/on-bed': 'Only a camera over the bed would see the face.',
}

const forms = exercises.flatMap(({ id }) => {
  const movement: Movement = movements[id] ?? {}
  return Object.entries(movement).map(([form, tempo]) => ({ name: `${id}/${form}`, exercise: id, tempo }))
})
const followed = forms.filter(({ tempo }) => tempo.camera !== undefined)

describe.each(bodyIds)('what a camera follows in the figure, %s', (body) => {
  const figure = createFigure(body)

  it.each(followed.map((form) => [form.name, form] as const))('changes clearly in %s', (_name, { tempo }) => {
    const plan = tempo.camera as CameraPlan
    const { of, error, range } = measures[plan.follows]
    const poses = keyPosesOf(figure, tempo, aspect)
    for (const side of sidesOf(plan)) {
      const values = poses.map(({ sighting }) => of(sighting, side, aspect))
      expect(values).not.toContain(undefined)
      const seen = values.filter((value) => value !== undefined)
      const change = Math.max(...seen) - Math.min(...seen)
      expect(change / error).toBeGreaterThan(least[plan.grade])
      // Whose end is beyond what can be measured, is not judged well there.
      if (plan.grade !== 'A') continue
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(range[0])
      expect(Math.max(...seen)).toBeLessThanOrEqual(range[1])
    }
  })
})

describe('the camera plans', () => {
  it.each(followed.map((form) => [form.name, form] as const))(
    'look at %s from where it can be seen',
    (_name, form) => {
      const plan = form.tempo.camera as CameraPlan
      expect([plan.from, 'any']).toContain(measures[plan.follows].from)
    },
  )

  it('leave out what no camera can judge, and say why', () => {
    const without = forms.filter(({ tempo }) => tempo.camera === undefined)
    const reasons = new Set(Object.keys(timedOnly))
    const unexplained = without.filter(({ name, exercise }) => !reasons.has(name) && !reasons.has(exercise))
    expect(unexplained.map(({ name }) => name)).toEqual([])
    const needless = [...reasons].filter(
      (reason) => !without.some(({ name, exercise }) => reason === name || reason === exercise),
    )
    expect(needless).toEqual([])
  })

  it('notice less, the less they see', () => {
    for (const { tempo } of followed) {
      if (tempo.camera?.grade === 'C') expect(tempo.camera.notices).toEqual([])
    }
  })
})

/** From the side only the near arm and leg are seen; of both from the front, either has to tell. */
function sidesOf({ follows, from, works }: CameraPlan): readonly Side[] {
  return measures[follows].isSided && from === 'front' && works === 'both' ? sides : ['left']
}
