/** Rule: instructions can be read at about twelve years of age. */

import type { Catalogue } from '../catalogue.ts'
import type { ExerciseWords } from '../exercise-words.ts'
import { exerciseWordsOf } from './catalogue-forms.ts'
import { type Language, languages } from '../language.ts'
import { defineRule, type Finding } from './rule.ts'
import { schoolGrade } from './school-grade.ts'

/** School grades; twelve years of age is the end of the sixth, and articles may ask the whole of it. */
const exerciseGrade = 6.9
const articleGrade = 7

export const readingLevel = defineRule(
  'reading-level',
  'The instructions of an exercise read at grade 6.9 or below, an article at grade 7 or below.',
  (catalogue) => [...exercises(catalogue), ...articles(catalogue)],
)

function exercises(catalogue: Catalogue): readonly Finding[] {
  return catalogue.exercises.flatMap((each) =>
    exerciseWordsOf(each).flatMap(({ language, words }) =>
      tooHard(`exercise ${each.exercise.id}`, language, instructionsOf(words), exerciseGrade),
    ),
  )
}

function instructionsOf(words: ExerciseWords): readonly string[] {
  const forms = Object.values(words.forms).flatMap((form) => [form.start ?? '', ...(form.steps ?? [])])
  return [words.summary, words.start, ...words.steps, words.unseen ?? '', ...forms]
}

function articles(catalogue: Catalogue): readonly Finding[] {
  return languages.flatMap((language) =>
    Object.entries(catalogue.articleWords[language]).flatMap(([id, words]) => {
      const text = [words.summary, ...words.sections.flatMap((section) => section.paragraphs)]
      return tooHard(`article ${id}`, language, text, articleGrade)
    }),
  )
}

function tooHard(
  entry: string,
  language: Language,
  text: readonly string[],
  limit: number,
): readonly Finding[] {
  const grade = schoolGrade(language, text)
  return grade <= limit
    ? []
    : [
        {
          entry,
          field: `words.${language}`,
          found: `grade ${grade.toFixed(1)}`,
          expected: `grade ${limit} or below`,
        },
      ]
}
