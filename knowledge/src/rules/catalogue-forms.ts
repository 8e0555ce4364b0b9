/** The forms of a catalogue, each with the exercise it belongs to. */

import type { Catalogue, CatalogueExercise } from '../catalogue.ts'
import type { ExerciseWords } from '../exercise-words.ts'
import type { Exercise, Form } from '../exercise.ts'
import { type Language, languages } from '../language.ts'

export interface OfferedExercise extends CatalogueExercise {
  readonly exercise: Exercise
}

export interface CatalogueForm {
  /** `form cat-cow/held` */
  readonly entry: string
  readonly offered: OfferedExercise
  readonly form: Form
}

export function offeredExercises(catalogue: Catalogue): readonly OfferedExercise[] {
  return catalogue.exercises.filter((each): each is OfferedExercise => each.exercise.offered)
}

export function catalogueForms(catalogue: Catalogue): readonly CatalogueForm[] {
  return offeredExercises(catalogue).flatMap((offered) =>
    offered.exercise.forms.map((form) => ({
      entry: `form ${offered.exercise.id}/${form.id}`,
      offered,
      form,
    })),
  )
}

/** Words in every language that are those of an exercise one can do. */
export function exerciseWordsOf(
  each: CatalogueExercise,
): readonly { readonly language: Language; readonly words: ExerciseWords }[] {
  return languages.flatMap((language) => {
    const words = each.words[language]
    return words !== undefined && 'steps' in words ? [{ language, words }] : []
  })
}
