/** Precautions for the state of the whole person: pregnancy, circulation, bones, eyes, breath. */

import type { Precaution } from '../src/screening.ts'
import { yes } from './yes.ts'
import { withhold } from './withhold.ts'

export const healthPrecautions = [
  {
    id: 'R01',
    when: { all: [yes('pregnancy'), { question: 'pregnancy-weeks', atLeast: 16 }] },
    clauses: [
      withhold('prone', 1),
      withhold('supine', 1),
      withhold('breathPause', 1),
      withhold('rollerOnSpine', 1),
      withhold('bellyPressure', 1),
      withhold('trunkRotation', 2),
      withhold('balance', 1),
    ],
    sources: ['common-practice'],
    seeds: ['001-s17'],
  },
  /** Before week 16 the doctor's word comes first (`pregnancy-not-cleared`); then little changes. */
  {
    id: 'R01-early',
    when: { all: [yes('pregnancy'), { question: 'pregnancy-weeks', below: 16 }] },
    clauses: [withhold('breathPause', 1), withhold('rollerOnSpine', 1)],
    sources: ['article-ten-exercises', 'common-practice'],
    seeds: [],
  },
  {
    id: 'R02',
    when: { question: 'thin-bones', is: ['thin', 'broken'] },
    clauses: [
      withhold('rollerOnSpine', 1),
      withhold('spinalFlexion', 2),
      withhold('trunkRotation', 2),
      withhold('sideBend', 2),
      withhold('prone', 1),
      withhold('forcedRange', 1),
      withhold('quickPositionChange', 1),
      { kind: 'cap-hold', seconds: 10, load: 'spinalFlexion' },
      { kind: 'cap-hold', seconds: 10, load: 'trunkRotation' },
    ],
    sources: ['giangregorio-2015', 'common-practice'],
    seeds: [],
  },
  {
    id: 'R03',
    when: yes('dizziness'),
    clauses: [
      { kind: 'only-positions', positions: ['seated'] },
      withhold('neckRotation', 2),
      withhold('neckFlexion', 2),
      withhold('neckExtension', 1),
      withhold('neckSideBend', 2),
      withhold('neckCircling', 1),
      withhold('headLoad', 1),
      withhold('headBelowHeart', 1),
      withhold('rollerOnSpine', 1),
      withhold('quickPositionChange', 1),
      /** Rolling over and sitting up set off positional vertigo. */
      withhold('bedTransfer', 1),
      withhold('floorTransfer', 1),
      withhold('breathPause', 1),
      { kind: 'cap-hold', seconds: 0, load: 'neckRotation' },
    ],
    sources: ['ifompt-2022', 'common-practice'],
    seeds: [],
  },
  {
    id: 'R08',
    when: yes('eyes'),
    clauses: [withhold('headBelowHeart', 1), withhold('breathPause', 1), withhold('headLoad', 1)],
    sources: ['jasien-2015', 'common-practice'],
    seeds: [],
  },
  {
    id: 'R09',
    when: { any: [yes('heart'), { question: 'blood-pressure', is: ['controlled', 'very-high'] }] },
    clauses: [
      withhold('breathPause', 1),
      withhold('headBelowHeart', 2),
      { kind: 'cap-hold', seconds: 10, load: 'staticEffort' },
    ],
    sources: ['isometric-breathing-1989', 'common-practice'],
    seeds: ['C12'],
  },
  {
    id: 'R14',
    when: yes('bleeding-or-skin'),
    clauses: [withhold('rollerOnSpine', 1)],
    sources: ['bartsch-2021'],
    seeds: ['C16', '001-s30'],
  },
  {
    id: 'R15',
    when: yes('reflux'),
    clauses: [withhold('headBelowHeart', 1), withhold('supine', 1), withhold('bellyPressure', 1)],
    sources: ['common-practice'],
    seeds: [],
  },
  {
    id: 'R16-rest',
    when: { question: 'unwell', is: 'ill-now' },
    clauses: [{ kind: 'rest' }],
    sources: ['common-practice'],
    seeds: [],
  },
  {
    id: 'R16-return',
    when: { question: 'unwell', is: 'getting-over-it' },
    clauses: [{ kind: 'dose-share', share: 0.5 }],
    sources: ['common-practice'],
    seeds: [],
  },
  {
    id: 'R17',
    when: yes('lungs'),
    clauses: [
      withhold('breathPause', 1),
      { kind: 'only-positions', positions: ['seated'], purposes: ['breathing'] },
    ],
    sources: ['common-practice'],
    seeds: [],
  },
  {
    id: 'R19-floor',
    when: yes('floor-hard'),
    clauses: [withhold('floorTransfer', 1)],
    sources: ['common-practice'],
    seeds: [],
  },
  {
    id: 'R19-balance',
    when: { any: [yes('falls'), yes('floor-hard')] },
    clauses: [withhold('balance', 1), withhold('quickPositionChange', 1)],
    sources: ['common-practice'],
    seeds: [],
  },
  /** Age changes how, never whether. Looking up is left out at this age as in C03. */
  {
    id: 'R19-age',
    when: { question: 'age', atLeast: 65 },
    clauses: [withhold('balance', 1), withhold('neckExtension', 1), { kind: 'hold-at-least', seconds: 30 }],
    sources: ['acsm-2011', 'common-practice'],
    seeds: [],
  },
  {
    id: 'R21',
    when: { any: [{ question: 'pain-now', atLeast: 7 }, yes('flare')] },
    clauses: [
      {
        kind: 'only-purposes',
        purposes: ['mobility', 'breathing', 'relaxation', 'warm-up'],
        effort: 'gentle',
      },
      { kind: 'dose-share', share: 0.4 },
    ],
    sources: ['common-practice'],
    seeds: [],
  },
  /** Only its advice: any band in the plan may be a latex-free one. */
  {
    id: 'R22',
    when: yes('latex'),
    clauses: [],
    sources: ['common-practice'],
    seeds: [],
  },
] as const satisfies readonly Precaution[]
