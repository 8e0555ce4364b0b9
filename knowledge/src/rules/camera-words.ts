/** Rule: whoever is watched by a camera is told what it cannot see. */

import { exerciseWordsOf, offeredExercises } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const cameraWords = defineRule(
  'camera-words',
  'An exercise that a camera may follow says in every language what the camera cannot see of it, and no other does.',
  (catalogue) =>
    offeredExercises(catalogue).flatMap((each) => {
      const isFollowed = Object.values(each.movement ?? {}).some(({ camera }) => camera !== undefined)
      return exerciseWordsOf(each)
        .filter(({ words }) => (words.unseen !== undefined) !== isFollowed)
        .map(({ language }) => ({
          entry: `exercise ${each.exercise.id}`,
          field: `words.${language}.unseen`,
          found: isFollowed ? 'nothing' : 'words without a camera',
          expected: isFollowed ? 'what the camera cannot see' : 'no words',
        }))
    }),
)
