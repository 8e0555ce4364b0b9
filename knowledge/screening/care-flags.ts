/** Red flags that come with a known condition, and advice that blocks nothing. */

import type { RedFlag } from '../src/screening.ts'
import { no, yes } from './yes.ts'

const strong = { urgency: 'see-clinician', weight: 'strong' } as const
const advice = { urgency: 'with-care', weight: 'supporting', within: 'routine', meanwhile: 'ease' } as const

export const careFlags = [
  {
    id: 'clot',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: yes('clot'),
    suspects: 'Deep vein thrombosis or pulmonary embolism under treatment.',
    sources: ['asthma-lung-uk-pe', 'bartsch-2021'],
  },
  {
    id: 'bone-infection',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: yes('bone-infection'),
    suspects: 'Osteomyelitis or discitis.',
    sources: ['yusuf-2019-spinal-infection', 'bartsch-2021'],
  },
  /** R09: blood pressure of 180/110 or more. */
  {
    id: 'pressure-very-high',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: { question: 'blood-pressure', is: 'very-high' },
    suspects: 'Severe uncontrolled hypertension.',
    sources: ['common-practice'],
  },
  {
    id: 'inactive-with-condition',
    ...strong,
    within: 'routine',
    meanwhile: 'ease',
    when: { all: [{ any: [yes('heart'), yes('diabetes-kidney')] }, no('active-or-cleared')] },
    suspects: 'Heart, metabolic or kidney disease in someone inactive: clearance comes first.',
    sources: ['common-practice'],
  },
  {
    id: 'pregnancy-signs',
    ...strong,
    within: 'now',
    meanwhile: 'nothing',
    when: yes('pregnancy-signs'),
    suspects: 'A complication of pregnancy.',
    sources: ['common-practice'],
  },
  {
    id: 'pregnancy-not-cleared',
    ...strong,
    within: 'routine',
    meanwhile: 'ease',
    when: { all: [yes('pregnancy'), no('pregnancy-cleared')] },
    suspects: 'Pregnancy not yet checked for exercise.',
    sources: ['article-ten-exercises', 'common-practice'],
  },
  {
    id: 'fracture-not-shown',
    ...strong,
    within: 'routine',
    meanwhile: 'ease',
    when: { all: [{ question: 'thin-bones', is: 'broken' }, no('fracture-shown')] },
    suspects: 'Vertebral fracture: a physiotherapist goes first.',
    sources: ['giangregorio-2015', 'common-practice'],
  },
  {
    id: 'dizziness-unseen',
    ...strong,
    within: 'days',
    meanwhile: 'nothing',
    when: { all: [yes('dizziness'), no('dizziness-seen')] },
    suspects: 'Dizziness, vertigo or fainting without a known cause; artery disease of the neck.',
    sources: ['ifompt-2022', 'common-practice'],
  },
  {
    id: 'dizziness-new',
    ...strong,
    within: 'one-to-two-days',
    meanwhile: 'nothing',
    when: yes('dizziness-new'),
    suspects: 'A change in dizziness that was cleared before.',
    sources: ['ifompt-2022', 'common-practice'],
  },
  {
    id: 'loose-neck-new',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: yes('loose-neck-new'),
    suspects: 'Atlanto-axial instability with new signs.',
    sources: ['downs-syndrome-association', 'common-practice'],
  },
  /** R11: for the first 6 weeks whoever cleared it; a person's own team gives the exercises then. */
  {
    id: 'operation-recent',
    ...strong,
    within: 'routine',
    meanwhile: 'ease',
    when: {
      all: [
        { question: 'operation', is: ['spine', 'chest', 'shoulder-or-breast', 'belly'] },
        { question: 'operation-weeks', below: 6 },
      ],
    },
    suspects: 'Healing after an operation.',
    sources: ['common-practice'],
  },
  {
    id: 'operation-chest-recent',
    ...strong,
    within: 'routine',
    meanwhile: 'ease',
    when: {
      all: [
        { question: 'operation', is: 'chest' },
        { question: 'operation-weeks', below: 12 },
        no('operation-cleared'),
      ],
    },
    suspects: 'A breastbone not yet healed.',
    sources: ['common-practice'],
  },
  {
    id: 'neck-injury-unchecked',
    ...strong,
    within: 'one-to-two-days',
    meanwhile: 'nothing',
    when: { all: [{ question: 'neck-injury-weeks', below: 12 }, no('neck-injury-checked')] },
    suspects: 'Neck injury never examined.',
    sources: ['canadian-c-spine-2001'],
  },
  {
    id: 'curve-changing',
    ...strong,
    within: 'routine',
    meanwhile: 'ease',
    when: { question: 'scoliosis', is: 'changing' },
    suspects: 'A large or progressing curve of the spine.',
    sources: ['common-practice'],
  },
  {
    id: 'inflammatory-pattern',
    ...advice,
    when: {
      all: [
        yes('long-standing'),
        {
          count: 4,
          of: [
            { any: [{ question: 'age', below: 40 }, yes('began-before-forty')] },
            yes('crept-up'),
            yes('better-moving'),
            yes('no-ease-resting'),
            yes('night-then-up'),
          ],
        },
      ],
    },
    suspects: 'Inflammatory back pain (axial spondyloarthritis): referral; exercise goes on meanwhile.',
    sources: ['asas-2009', 'bjgp-2018-spa'],
  },
  {
    id: 'no-better',
    ...advice,
    when: yes('no-better'),
    suspects: 'Pain not settling: worse after 2 weeks, or no better after 6.',
    sources: ['nhs-devon-thoracic', 'common-practice'],
  },
  /** Thoracic pain is more often serious than neck or low-back pain, so "no red flag" is not enough. */
  {
    id: 'never-assessed',
    ...advice,
    when: no('assessed'),
    suspects: 'Thoracic pain that nobody has looked at.',
    sources: ['nhs-devon-thoracic', 'nhs-back-pain'],
  },
] as const satisfies readonly RedFlag[]
