/** What is lost when another app's file is read, in words. */

import type { Loss, LossId, LossValues } from '@unhunch/exchange/routines'
import type { Prescription } from '@unhunch/engine'
import { printDose } from './dose.ts'

/** A line each; the fields that we have no place for share one. */
export function printLosses(losses: readonly Loss[]): readonly string[] {
  const unread = losses.filter(({ what }) => what === 'not-read').map(({ where }) => where)
  return [
    ...losses.filter(({ what }) => what !== 'not-read').map(printLoss),
    ...(unread.length > 0 ? [`There is no place here for ${unread.join(', ')}`] : []),
  ]
}

/** `Pictures are not read (images; 3 places in all)` */
function printLoss({ what, where, count, values }: Loss): string {
  const places = count > 1 ? `${where}; ${count} places in all` : where
  return `${words[what](values)} (${places})`
}

const words: Readonly<Record<LossId, (values: LossValues) => string>> = {
  'no-dose': (values) => `No dose is given. We put in: ${printDose(doseIn(values), 'together')}`,
  'number-put-in': ({ field, value }) => `${fieldName(field)} is missing. We put in ${value}`,
  'number-changed': ({ found, kept }) => `${found} became ${kept}, which fits a list of your own`,
  'no-sides': ({ sides }) =>
    sides === 'each'
      ? 'The file does not say how sides are done. We guess: one after the other'
      : 'The file does not say how sides are done. We guess: both together',
  alternating: () => 'Sides that change each time are done one after the other here',
  'pause-joined': ({ seconds }) =>
    `The pause of ${seconds} s between repetitions is counted into each of them`,
  'as-note': () => 'Kept as a note to read. Nothing here acts on it',
  rule: ({ text }) => `Not kept, so please remember it: “${text}”`,
  progression: () => 'When to go on to the next phase is not kept',
  'phases-apart': () =>
    'The other app goes on with earlier phases in later ones. Here each list has its own exercises only',
  'empty-list': ({ name }) => `“${name}” has no exercises, so it makes no list`,
  'refers-to-nothing': () => 'It points to something that is not in the file, and is left out',
  'in-no-list': () => 'An exercise that is in no list of the file is left out',
  pictures: () => 'Pictures are not read',
  links: () => 'Links to videos and pages are not read',
  history: () => 'What was done in the past is not read',
  settings: () => 'The settings of the other app are not read',
  'not-read': () => 'There is no place for this here',
  'unknown-field': () => 'A field that we do not know is not read',
  'text-cut': ({ most }) => `Text is cut to ${most} characters`,
  'steps-cut': ({ most, left }) => `Of the steps, the first ${most} are kept; left out: ${left}`,
  'text-cleaned': () => 'Characters that cannot be shown are taken out',
  more: ({ count }) => `There is more that is lost: ${count}`,
}

function doseIn({ sets, reps, holdSeconds, seconds }: LossValues): Prescription {
  return {
    sets: Number(sets),
    reps: Number(reps),
    holdSeconds: Number(holdSeconds),
    seconds: Number(seconds),
    restSeconds: 0,
  }
}

function fieldName(field: string | number | undefined): string {
  switch (field ?? '') {
    case 'sets':
      return 'The number of sets'
    case 'reps':
      return 'The number of repetitions'
    case 'hold':
      return 'The length of the hold in seconds'
    case 'seconds':
      return 'The time in seconds'
    case 'rest':
      return 'The rest in seconds'
    default:
      return 'How many seconds a repetition takes'
  }
}
