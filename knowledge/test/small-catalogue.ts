/** A catalogue that meets every rule but those that need all the knowledge, to break one thing at a time. */

import type { Catalogue } from '../src/catalogue.ts'
import type { ExerciseWords } from '../src/exercise-words.ts'
import type { Translated } from '../src/language.ts'
import type { Problem, Rule } from '../src/rules/rule.ts'
import { tellRuleProblem } from '../src/rules/rule.ts'

export type Draft<T> = T extends (...args: never) => unknown
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T

const squeeze = {
  name: 'Squeeze',
  aka: [],
  summary: 'Wakes up the back.',
  start: 'Sit tall.',
  steps: ['Draw the blades in.', 'Let go.'],
  breath: 'Breathe out as you squeeze.',
  feel: 'A light effort.',
  mistakes: [{ mistake: 'Too fast.', instead: 'Slow down.' }],
  stop: ['Stop if it pinches.'],
  notes: [],
  forms: { 'on-hands-and-knees': { name: 'On hands and knees' } },
  phases: { squeezed: 'Squeeze', released: 'Let go' },
} satisfies ExerciseWords

const drücken = {
  ...squeeze,
  name: 'Zusammenziehen',
  summary: 'Weckt den Rücken auf.',
  start: 'Setz dich aufrecht hin.',
  steps: ['Zieh die Blätter zusammen.', 'Lass los.'],
  stop: ['Stopp, wenn es zwickt.'],
} satisfies ExerciseWords

const apretar = {
  ...squeeze,
  name: 'Juntar',
  summary: 'Despierta la espalda.',
  start: 'Siéntate con calma.',
  steps: ['Junta los omóplatos.', 'Suelta.'],
  stop: ['Detente si pellizca.'],
} satisfies ExerciseWords

const findings = {
  '10–12 times, 5–10 s.': '10–12, 5–10 s.',
  'The article gives no number.': '—',
  'A few exercises.': '—',
  'What many do.': '—',
}

export const smallCatalogue: Catalogue = {
  exercises: [
    {
      exercise: {
        id: 'squeeze',
        offered: true,
        family: 'blade-strength',
        strengthGroup: 'blade-squeezers',
        targets: ['rhomboids'],
        zones: ['blade'],
        helpsWith: ['stiff'],
        seeds: ['001-07'],
        sources: ['an-article'],
        forms: [
          {
            id: 'seated',
            kind: 'standard',
            level: 1,
            position: 'seated',
            surface: 'upright',
            needs: ['chair'],
            helps: [],
            desk: true,
            purposes: ['strength'],
            effort: 'light',
            sides: 'together',
            loads: { staticEffort: 1 },
            dose: {
              source: {
                from: 'an-article',
                asStated: '10–12 times, 5–10 s.',
                reps: [10, 12],
                holdSeconds: [5, 10],
              },
              start: { sets: 1, reps: 10, holdSeconds: 5 },
              top: { sets: 3, reps: 12, holdSeconds: 10 },
              restSeconds: 30,
            },
          },
          {
            id: 'on-hands-and-knees',
            kind: 'harder',
            level: 2,
            position: 'hands-and-knees',
            surface: 'floor',
            needs: [],
            helps: ['chair'],
            desk: false,
            purposes: ['strength'],
            effort: 'moderate',
            sides: 'together',
            loads: {
              floorTransfer: 1,
              kneeLoad: 1,
              armWeightBearing: 1,
              wristLoad: 2,
              headUnsupported: 1,
              staticEffort: 1,
            },
            dose: {
              start: { sets: 1, reps: 8, holdSeconds: 5 },
              top: { sets: 2, reps: 12, holdSeconds: 5 },
              restSeconds: 30,
              why: 'The article gives no number.',
              whySource: 'common-practice',
            },
          },
        ],
      },
      movement: {
        seated: {
          posture: 'seated',
          view: { from: 'back' },
          secondView: { from: 'left' },
          phases: [
            {
              id: 'squeezed',
              seconds: 2,
              breath: 'out',
              held: true,
              pose: { both: { shoulderBlade: { protraction: -18 } } },
            },
            { id: 'released', seconds: 2, breath: 'in' },
          ],
        },
        'on-hands-and-knees': {
          posture: 'hands-and-knees',
          view: { from: 'back' },
          secondView: { from: 'left' },
          phases: [
            { id: 'squeezed', seconds: 2, breath: 'out', held: true },
            { id: 'released', seconds: 2, breath: 'in' },
          ],
        },
      },
      words: { de: drücken, en: squeeze, es: apretar },
    },
    {
      exercise: {
        id: 'manipulation',
        offered: false,
        family: 'information',
        targets: [],
        zones: [],
        helpsWith: [],
        seeds: ['002-01'],
        sources: ['an-article'],
        insteadOf: ['squeeze'],
      },
      words: alike({ name: 'Popping', aka: [], summary: 'Left to others.', paragraphs: ['Not for home.'] }),
    },
  ],
  progressions: [
    {
      id: 'squeezes',
      family: 'blade-strength',
      steps: [
        { exercise: 'squeeze', form: 'seated' },
        { exercise: 'squeeze', form: 'on-hands-and-knees' },
      ],
    },
  ],
  questions: [{ id: 'knees', stage: 'care', kind: 'yes-no', again: false, seeds: [] }],
  questionWords: alike({ knees: { ask: 'Is kneeling sore?' } }),
  redFlags: [],
  redFlagWords: alike({}),
  precautions: [
    {
      id: 'R06',
      when: { question: 'knees', is: 'yes' },
      clauses: [{ kind: 'withhold', load: 'kneeLoad', atLeast: 1 }],
      sources: ['common-practice'],
      seeds: [],
    },
  ],
  precautionWords: alike({
    R06: { name: 'sore knees', change: 'We leave out kneeling.', advice: ['Use a chair.'] },
  }),
  equipment: [{ id: 'chair', kind: 'home', covers: [], checkEachTime: true }],
  equipmentWords: alike({
    chair: { name: 'Chair', phrase: 'a chair', description: 'A firm chair that does not roll.' },
  }),
  zones: [],
  zoneWords: alike({}),
  remarks: { de: findings, en: {}, es: { ...findings } },
  articles: [
    {
      id: 'sleep',
      group: 'day-by-day',
      fits: ['sleep'],
      exercises: ['squeeze'],
      sources: ['an-article'],
      seeds: [],
      sections: ['why'],
    },
  ],
  articleWords: alike({
    sleep: {
      title: 'Sleep',
      summary: 'Ways to lie with more ease at night.',
      sections: [{ id: 'why', heading: 'Why', paragraphs: ['Rest helps most people a little.'] }],
    },
  }),
  tips: [{ id: 'desk', for: 'desk', moves: [], seeds: [] }],
  tipWords: alike({ desk: 'Stand up now and then, if you can.' }),
  sources: [
    {
      id: 'an-article',
      grade: 'article',
      authors: '',
      title: 'An article',
      finding: 'A few exercises.',
    },
    {
      id: 'common-practice',
      grade: 'practice',
      authors: '',
      title: 'Common practice',
      finding: 'What many do.',
    },
  ],
  facts: [
    {
      id: 'session.minutes',
      fact: { value: 2, unit: 'minutes', source: 'common-practice', note: 'Short is fine.' },
    },
  ],
  releasedIds: ['squeeze', 'squeeze/seated'],
}

/** Where the words themselves do not matter. */
function alike<Words>(words: Words): Translated<Words> {
  return { de: structuredClone(words), en: words, es: structuredClone(words) }
}

/** What a rule says of the small catalogue once it is broken. The rule's own exceptions are left aside. */
export function broken(rule: Rule, breakIt: (draft: Draft<Catalogue>) => void): readonly string[] {
  const draft = structuredClone(smallCatalogue) as Draft<Catalogue>
  breakIt(draft)
  return rule
    .check(draft as Catalogue)
    .filter(isReal)
    .map(tellRuleProblem)
}

/** Exceptions for entries that the small catalogue does not have are idle here. */
export function isReal(problem: Problem): boolean {
  return problem.field !== 'exceptions'
}

type DraftForm = Draft<
  Extract<Catalogue['exercises'][number]['exercise'], { offered: true }>['forms'][number]
>

/** The forms of the one exercise that is offered: seated first, then on hands and knees. */
export function formsOf(draft: Draft<Catalogue>): [DraftForm, DraftForm] {
  const exercise = draft.exercises[0]?.exercise
  return (exercise?.offered ? exercise.forms : []) as [DraftForm, DraftForm]
}

/** The words of the one exercise that is offered. */
export function wordsOf(draft: Draft<Catalogue>): Draft<ExerciseWords> {
  return draft.exercises[0]?.words.en as Draft<ExerciseWords>
}
