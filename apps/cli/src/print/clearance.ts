/** What the safety check concludes, in words. */

import { precautionWords, questionWords, redFlagWords } from '@unhunch/knowledge/en'
import type { Clearance } from '@unhunch/engine'
import { type PrecautionId, type QuestionId, type RedFlagId } from '@unhunch/knowledge/screening'
import { bullet, capitalised, heading, page, wrap } from './lay-out.ts'

const titles: Readonly<Record<Clearance['status'], string>> = {
  emergency: 'Get help now',
  'see-clinician': 'Please see a clinician first',
  incomplete: 'Some questions are still open',
  'with-care': 'You can exercise, with care',
  clear: 'You can exercise',
}

const within = {
  now: 'Now.',
  'same-day': 'Today.',
  'one-to-two-days': 'Within one or two days.',
  days: 'Within a few days.',
  routine: 'At the next chance; there is no hurry.',
} as const

export function printClearance(clearance: Clearance): string {
  return page([heading(titles[clearance.status]), ...blocksOf(clearance)])
}

function blocksOf(clearance: Clearance): readonly string[] {
  switch (clearance.status) {
    case 'emergency':
      return [...clearance.flags.map(printFlag), 'Please do not exercise now.']
    case 'see-clinician':
      return [
        ...clearance.flags.map(printFlag),
        `How soon: ${within[clearance.within]}`,
        clearance.meanwhile === 'ease'
          ? wrap('Until then easy breathing and shoulder rolls are fine, and nothing else.')
          : wrap('Until then please leave all exercises.'),
      ]
    case 'incomplete':
      return [
        clearance.unanswered.map((id) => bullet(`${id}: ${questionWords[id as QuestionId].ask}`)).join('\n'),
      ]
    case 'with-care':
      return [
        ...clearance.precautions.map(({ id }) => printPrecaution(id)),
        ...clearance.flags.map(printFlag),
      ]
    case 'clear':
      return [wrap('Nothing in these answers speaks against a gentle plan.')]
  }
}

function printFlag({ id }: { readonly id: string }): string {
  const { title, advice } = redFlagWords[id as RedFlagId]
  return `${title}\n${wrap(advice, '  ')}`
}

function printPrecaution(id: string): string {
  const { name, change, advice } = precautionWords[id as PrecautionId]
  return [`Because of ${name}`, wrap(change, '  '), ...advice.map((text) => bullet(text, '  '))].join('\n')
}

/** For the head of a plan: what it is fitted around. */
export function summariseClearance(clearance: Clearance): readonly string[] {
  const title = titles[clearance.status]
  const head = `Safety check: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`
  if (clearance.status !== 'with-care') return [head]
  return [
    head,
    ...clearance.precautions.map(({ id }) => {
      const { name, change, advice } = precautionWords[id as PrecautionId]
      return bullet(`${capitalised(name)}: ${[change, ...advice].join(' ')}`)
    }),
    ...clearance.flags.map(({ id }) => {
      const { title: flag, advice } = redFlagWords[id as RedFlagId]
      return bullet(`${flag}: ${advice}`)
    }),
  ]
}
