/** What was asked and answered: the safety questions, the intake, and what was reported. */

import type { QuestionnaireResponse, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes'
import type { Day, ItemReport, Report } from '@unhunch/engine'
import { orderEntries } from '@unhunch/journal'
import { intakeAnswers } from '../record-words.ts'
import { type AnswersId, type MeasureId, printable, type ResponseItem, type Writing } from './subject.ts'

/** The id of each item is that of our own question, or the name of the field in the journal. */
export function questionnaireResponses(writing: Writing): readonly QuestionnaireResponse[] {
  const { subject, words } = writing
  let goals: readonly string[] = []
  return orderEntries(subject.entries).flatMap((entry): readonly QuestionnaireResponse[] => {
    const day = subject.dayOf(entry.atMs)
    switch (entry.type) {
      case 'answers': {
        const items = Object.entries(entry.body.answers).map(([id, answer]) =>
          itemOf(id, words.question(id), [safetyAnswer(id, answer)]),
        )
        return responseOf(writing, entry.body.form, day, items)
      }
      case 'intake': {
        goals = entry.body.goals
        const items = intakeAnswers(entry.body, words).map(({ field, values }) =>
          itemOf(field, words.intake[field], values),
        )
        return responseOf(writing, 'intake', day, items)
      }
      case 'report':
        return reported(writing, entry.body, goals)
      case 'practice': {
        const { painBefore, painAfter, items } = entry.body
        return responseOf(writing, 'practice', entry.body.day, [
          ...measured(writing, 'pain-before', painBefore),
          ...exerciseItems(writing, items),
          ...measured(writing, 'pain-after', painAfter),
        ])
      }
      case 'programme-started':
      case 'session-started':
      case 'routine':
      case 'break-plan':
      case 'break':
      case 'ranges':
      case 'sight':
        return []
    }
  })

  function safetyAnswer(question: string, answer: string | number): string | number | boolean {
    if (typeof answer === 'number') return answer
    return answer === 'yes' || answer === 'no' ? answer === 'yes' : words.answer(question, answer)
  }
}

function reported(
  writing: Writing,
  report: Report,
  goals: readonly string[],
): readonly QuestionnaireResponse[] {
  const { words } = writing
  switch (report.type) {
    case 'session':
      return responseOf(writing, 'session', report.day, [
        ...measured(writing, 'pain-before', report.painBefore),
        ...exerciseItems(writing, report.items),
        ...measured(writing, 'pain-after', report.painAfter),
        ...(report.symptoms.length === 0
          ? []
          : [itemOf('symptoms', words.measure.symptoms, report.symptoms.map(words.symptom))]),
        ...measured(writing, 'ended-early', report.endedEarly),
      ])
    case 'morning':
      return responseOf(writing, 'morning', report.day, [
        ...measured(writing, 'pain-morning', report.pain),
        ...measured(writing, 'settled', report.settled),
      ])
    case 'check-in':
      return responseOf(writing, 'check-in', report.day, [
        ...measured(writing, 'pain-average-week', report.painAverage),
        ...measured(writing, 'pain-worst-week', report.painWorst),
        ...measured(writing, 'stiffness-week', report.stiffness),
        ...report.goals.map((score, place) => itemOf(`goal-${place + 1}`, goals[place] ?? '', [score])),
      ])
    // They are no answers to anything that was asked.
    case 'flare':
    case 'wish':
      return []
  }
}

function exerciseItems(writing: Writing, items: readonly ItemReport[]): readonly ResponseItem[] {
  const { value } = writing.words
  return items.map(({ exercise, form, outcome, effort, pain, character }, index) => ({
    linkId: `exercise-${index + 1}`,
    text: printable(writing.exercise(exercise, form)),
    item: [
      ...measured(writing, 'outcome', value[outcome]),
      ...measured(writing, 'effort', effort && value[effort]),
      ...measured(writing, 'pain', pain),
      ...measured(writing, 'character', character && value[character]),
    ],
  }))
}

function measured(
  { words }: Writing,
  measure: MeasureId,
  value: string | number | boolean | undefined,
): readonly ResponseItem[] {
  return value === undefined ? [] : [itemOf(measure, words.measure[measure], [value])]
}

function itemOf(linkId: string, text: string, values: readonly (string | number | boolean)[]): ResponseItem {
  return { linkId: printable(linkId), text: printable(text), answer: values.map(answerOf) }
}

function answerOf(value: string | number | boolean): QuestionnaireResponseItemAnswer {
  if (typeof value === 'boolean') return { valueBoolean: value }
  return typeof value === 'number' ? { valueDecimal: value } : { valueString: printable(value) }
}

/** Nothing when nothing was answered. */
function responseOf(
  { words, patient }: Writing,
  answers: AnswersId,
  day: Day,
  items: readonly ResponseItem[],
): readonly QuestionnaireResponse[] {
  if (items.length === 0) return []
  const title: ResponseItem = { linkId: answers, text: printable(words.answers[answers]), item: [...items] }
  return [
    {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      subject: patient,
      source: patient,
      authored: day,
      item: [title],
    },
  ]
}
