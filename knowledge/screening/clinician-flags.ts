/** Red flags that ask for a doctor or physiotherapist before a plan. */

import type { RedFlag } from '../src/screening.ts'
import { no, yes } from './yes.ts'

/*
 * How signs add up. One `strong` flag is enough. Two `weak` ones are, and one
 * `weak` with one `supporting`. Supporting flags, age among them, never turn
 * anyone away by themselves, however many there are. What does not reach the
 * mark is still shown, as advice beside the plan.
 *
 * Meanwhile: where it is pressing, nothing at all; elsewhere easy breathing
 * and shoulder rolls may be offered.
 */

const strong = { urgency: 'see-clinician', weight: 'strong' } as const
const weak = { urgency: 'see-clinician', weight: 'weak' } as const
const supporting = { urgency: 'see-clinician', weight: 'supporting' } as const

export const clinicianFlags = [
  /** R20: the source pathways are written for people of 16 and over. */
  {
    id: 'under-16',
    ...strong,
    within: 'routine',
    meanwhile: 'nothing',
    when: { question: 'age', below: 16 },
    suspects: 'Out of scope: back pain in children needs its own assessment.',
    sources: ['nhs-devon-thoracic'],
  },
  {
    id: 'effort-ache',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: yes('effort-ache'),
    suspects: 'Angina.',
    sources: ['common-practice'],
  },
  {
    id: 'heart-lung-symptoms',
    ...strong,
    within: 'one-to-two-days',
    meanwhile: 'nothing',
    when: yes('heart-lung-symptoms'),
    suspects: 'Heart or lung disease, to be cleared before exercise.',
    sources: ['common-practice'],
  },
  {
    id: 'cord-slow',
    ...strong,
    within: 'one-to-two-days',
    meanwhile: 'nothing',
    when: yes('cord-slow'),
    suspects: 'Degenerative cervical myelopathy; pain may be absent, and signs one-sided.',
    sources: ['myelopathy-org', 'royal-free-dcm'],
  },
  {
    id: 'arm-signs-new',
    ...strong,
    within: 'days',
    meanwhile: 'ease',
    when: { question: 'arm-signs', is: 'new' },
    suspects: 'Cervical or thoracic radiculopathy.',
    sources: ['tanaka-2006', 'mizutamari-2010'],
  },
  {
    id: 'arm-signs-worse',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: { question: 'arm-signs', is: 'worse' },
    suspects: 'Radiculopathy with a growing deficit.',
    sources: ['tanaka-2006', 'common-practice'],
  },
  {
    id: 'cancer-unchecked',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: { all: [yes('cancer'), no('cancer-checked')] },
    suspects: 'Spinal metastasis: specialist contact within 24 hours.',
    sources: ['nice-cg75'],
  },
  /** Holds even when it has been checked: there is no plan beside cancer in bone. */
  {
    id: 'cancer-in-bone',
    ...strong,
    within: 'days',
    meanwhile: 'nothing',
    when: { all: [yes('cancer'), yes('cancer-in-bone')] },
    suspects: 'Bone metastasis with the risk of fracture.',
    sources: ['nice-cg75', 'bartsch-2021'],
  },
  {
    id: 'weight-loss',
    ...weak,
    within: 'days',
    meanwhile: 'ease',
    when: yes('weight-loss'),
    suspects: 'Cancer or other serious disease.',
    sources: ['nhs-back-pain', 'common-practice'],
  },
  {
    id: 'night-pain',
    ...weak,
    within: 'days',
    meanwhile: 'ease',
    when: yes('night-pain'),
    suspects: 'Cancer, infection or other serious disease.',
    sources: ['nhs-back-pain', 'nice-cg75'],
  },
  {
    id: 'strain-pain',
    ...supporting,
    within: 'days',
    meanwhile: 'ease',
    when: yes('strain-pain'),
    suspects: 'Disc or vertebral disease; common and harmless by itself.',
    sources: ['nhs-back-pain', 'nice-cg75'],
  },
  {
    id: 'age-at-onset',
    ...supporting,
    within: 'days',
    meanwhile: 'ease',
    when: {
      any: [{ question: 'age', below: 20 }, { all: [{ question: 'age', atLeast: 50 }, no('long-standing')] }],
    },
    suspects: 'Serious disease is a little more likely when back pain first comes before 20 or after 50.',
    sources: ['common-practice'],
  },
  {
    id: 'feverish',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: yes('feverish'),
    suspects: 'Spinal infection. About half of those affected have no fever, so its absence clears nobody.',
    sources: ['yusuf-2019-spinal-infection'],
  },
  {
    id: 'infection-risk',
    ...weak,
    within: 'same-day',
    meanwhile: 'ease',
    when: yes('infection-risk'),
    suspects: 'Spinal infection.',
    sources: ['yusuf-2019-spinal-infection', 'common-practice'],
  },
  {
    id: 'infection-prone',
    ...supporting,
    within: 'days',
    meanwhile: 'ease',
    when: yes('diabetes-kidney'),
    suspects: 'Spinal infection is likelier with diabetes or dialysis.',
    sources: ['yusuf-2019-spinal-infection', 'common-practice'],
  },
  {
    id: 'fragile-bone',
    ...strong,
    within: 'one-to-two-days',
    meanwhile: 'nothing',
    when: {
      all: [
        { any: [yes('small-injury'), yes('sudden-start')] },
        {
          any: [
            { question: 'age', atLeast: 50 },
            { question: 'thin-bones', is: ['thin', 'broken'] },
            yes('bone-risk'),
          ],
        },
      ],
    },
    suspects: 'Vertebral fragility fracture, which can come without a fall.',
    sources: ['backcare-osteoporosis', 'common-practice'],
  },
  {
    id: 'shape-change',
    ...strong,
    within: 'one-to-two-days',
    meanwhile: 'ease',
    when: yes('shape-change'),
    suspects: 'Tumour or vertebral fracture.',
    sources: ['nhs-back-pain', 'backcare-osteoporosis'],
  },
  {
    id: 'burning-band',
    ...strong,
    within: 'one-to-two-days',
    meanwhile: 'ease',
    when: yes('burning-band'),
    suspects: 'Shingles: treatment works best within 72 hours of the rash.',
    sources: ['common-practice'],
  },
  {
    id: 'inside-signs',
    ...strong,
    within: 'one-to-two-days',
    meanwhile: 'nothing',
    when: yes('inside-signs'),
    suspects: 'Gallbladder, ulcer, pancreas, pneumonia or kidney.',
    sources: ['common-practice'],
  },
  {
    id: 'morning-shoulders',
    ...strong,
    within: 'routine',
    meanwhile: 'ease',
    when: yes('morning-shoulders'),
    suspects: 'Polymyalgia rheumatica.',
    sources: ['common-practice'],
  },
  {
    id: 'temple-signs',
    ...strong,
    within: 'same-day',
    meanwhile: 'nothing',
    when: yes('temple-signs'),
    suspects: 'Giant cell arteritis, which can cost sight.',
    sources: ['common-practice'],
  },
] as const satisfies readonly RedFlag[]
