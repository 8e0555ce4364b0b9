/** Signs that a doctor or physiotherapist should look before a plan is made. */

import type { Question } from '../src/screening.ts'

const fiftyOrOver = { question: 'age', atLeast: 50 } as const
const longStanding = { question: 'long-standing', is: 'yes' } as const
const hadCancer = { question: 'cancer', is: 'yes' } as const

export const clinicianQuestions = [
  /** First, because it decides which of the others are asked. */
  { id: 'age', stage: 'clinician', kind: 'number', range: [1, 120], unit: 'years', again: false, seeds: [] },
  { id: 'effort-ache', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  { id: 'heart-lung-symptoms', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  { id: 'cord-slow', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  {
    id: 'arm-signs',
    stage: 'clinician',
    kind: 'choice',
    options: ['no', 'seen', 'new', 'worse'],
    again: true,
    seeds: ['001-s01'],
  },
  { id: 'cancer', stage: 'clinician', kind: 'yes-no', again: false, seeds: [] },
  { id: 'cancer-in-bone', stage: 'clinician', kind: 'yes-no', askIf: hadCancer, again: false, seeds: [] },
  { id: 'cancer-checked', stage: 'clinician', kind: 'yes-no', askIf: hadCancer, again: false, seeds: [] },
  { id: 'weight-loss', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  { id: 'night-pain', stage: 'clinician', kind: 'yes-no', again: true, seeds: ['004-s13'] },
  { id: 'strain-pain', stage: 'clinician', kind: 'yes-no', again: false, seeds: [] },
  { id: 'feverish', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  { id: 'infection-risk', stage: 'clinician', kind: 'yes-no', again: false, seeds: [] },
  { id: 'small-injury', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  { id: 'sudden-start', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  {
    id: 'bone-risk',
    stage: 'clinician',
    kind: 'yes-no',
    askIf: {
      any: [
        { question: 'small-injury', is: 'yes' },
        { question: 'sudden-start', is: 'yes' },
      ],
    },
    again: false,
    seeds: [],
  },
  { id: 'shape-change', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  { id: 'burning-band', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  { id: 'inside-signs', stage: 'clinician', kind: 'yes-no', again: true, seeds: [] },
  {
    id: 'morning-shoulders',
    stage: 'clinician',
    kind: 'yes-no',
    askIf: fiftyOrOver,
    again: false,
    seeds: [],
  },
  { id: 'temple-signs', stage: 'clinician', kind: 'yes-no', askIf: fiftyOrOver, again: true, seeds: [] },
  { id: 'long-standing', stage: 'clinician', kind: 'yes-no', again: false, seeds: ['003-s01', 'C10'] },
  {
    id: 'began-before-forty',
    stage: 'clinician',
    kind: 'yes-no',
    askIf: { all: [longStanding, { question: 'age', atLeast: 40 }] },
    again: false,
    seeds: [],
  },
  { id: 'crept-up', stage: 'clinician', kind: 'yes-no', askIf: longStanding, again: false, seeds: [] },
  { id: 'better-moving', stage: 'clinician', kind: 'yes-no', askIf: longStanding, again: false, seeds: [] },
  { id: 'no-ease-resting', stage: 'clinician', kind: 'yes-no', askIf: longStanding, again: false, seeds: [] },
  { id: 'night-then-up', stage: 'clinician', kind: 'yes-no', askIf: longStanding, again: false, seeds: [] },
  { id: 'no-better', stage: 'clinician', kind: 'yes-no', again: true, seeds: ['001-s15'] },
  { id: 'assessed', stage: 'clinician', kind: 'yes-no', again: false, seeds: ['000-s12'] },
] as const satisfies readonly Question[]
