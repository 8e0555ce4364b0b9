/** Rule: instructions can be read at about twelve years of age. */

import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Catalogue } from '../catalogue.ts'
import type { ExerciseWords } from '../exercise-words.ts'
import { exerciseWordsOf } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

/** School grades; twelve years of age is the end of the sixth, and articles may ask the whole of it. */
const exerciseGrade = 6.9
const articleGrade = 7

export const readingLevel = defineRule(
  'reading-level',
  'The instructions of an exercise read at grade 6.9 or below, an article at grade 7 or below (Flesch–Kincaid).',
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
  return [words.summary, words.start, ...words.steps, ...forms]
}

function articles(catalogue: Catalogue): readonly Finding[] {
  return Object.entries(catalogue.articleWords).flatMap(([language, byId]) =>
    Object.entries(byId).flatMap(([id, words]) => {
      const text = [words.summary, ...words.sections.flatMap((section) => section.paragraphs)]
      return tooHard(`article ${id}`, language, text, articleGrade)
    }),
  )
}

function tooHard(
  entry: string,
  language: string,
  text: readonly string[],
  limit: number,
): readonly Finding[] {
  const grade = gradeOf(text)
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

/** A colon or semicolon does not end a sentence here, so long chains count as long. */
function gradeOf(text: readonly string[]): number {
  const sentences = text.flatMap((part) => part.split(/[.!?]+(?:\s|$)/)).filter((part) => /[a-z]/i.test(part))
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z][a-z’'-]*/gi) ?? [])
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}
