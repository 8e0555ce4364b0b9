/** Asks the safety questions in the terminal, one by one, the urgent ones first. */

import { questionWords } from '@unhunch/knowledge/en'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type Answers, firstEmergency, questionsDue, type ScreeningKnowledge } from '@unhunch/engine'
import type { Question, QuestionWords } from '@unhunch/knowledge'
import { type QuestionId } from '@unhunch/knowledge/screening'
import { wrap } from '../print/lay-out.ts'

/** Ends with the last question, at the first emergency, or when the input ends. */
export async function askQuestions(
  knowledge: ScreeningKnowledge,
  input: Readable,
  output: Writable,
): Promise<Answers> {
  const reader = createInterface({ input })
  const lines = reader[Symbol.asyncIterator]()
  const answers: Record<string, string | number> = {}
  for (
    let question = nextQuestion(knowledge, answers);
    question;
    question = nextQuestion(knowledge, answers)
  ) {
    const words: QuestionWords = questionWords[question.id as QuestionId]
    output.write(`\n${printQuestion(question, words)}\n> `)
    const line = await lines.next()
    if (line.done) break
    const answer = readAnswer(question, line.value)
    if (answer === undefined) output.write(`Please answer with ${expectedOf(question)}.\n`)
    else answers[question.id] = answer
    if (firstEmergency(knowledge, answers)) break
  }
  reader.close()
  output.write('\n')
  return answers
}

function nextQuestion(knowledge: ScreeningKnowledge, answers: Answers): Question | undefined {
  return questionsDue(knowledge, answers, 'full').find(({ id }) => !Object.hasOwn(answers, id))
}

function printQuestion(question: Question, { ask, help, options }: QuestionWords): string {
  return [
    wrap(ask),
    ...(help ? [wrap(help, '  ')] : []),
    ...(question.options ?? []).map((option, index) =>
      wrap(options?.[option] ?? option, '     ', `  ${index + 1}. `),
    ),
    ...(question.kind === 'choice' ? [] : [`  (${expectedOf(question)})`]),
  ].join('\n')
}

function expectedOf({ kind, options, range, unit }: Question): string {
  if (kind === 'yes-no') return 'y or n'
  if (kind === 'choice') return `a number from 1 to ${options?.length ?? 1}`
  const between = range ? `a number from ${range[0]} to ${range[1]}` : 'a number'
  return unit ? `${between} (${unit})` : between
}

function readAnswer({ kind, options, range }: Question, line: string): string | number | undefined {
  const text = line.trim().toLowerCase()
  if (kind === 'yes-no') return { y: 'yes', yes: 'yes', n: 'no', no: 'no' }[text]
  if (kind === 'choice')
    return options?.find((option, index) => text === option || text === String(index + 1))
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  const [low, high] = range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return number >= low && number <= high ? number : undefined
}
