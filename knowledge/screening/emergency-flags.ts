/** Red flags that end the way: no exercise is shown, only whom to call. */

import type { RedFlag } from '../src/screening.ts'
import { yes } from './yes.ts'

const emergency = { urgency: 'emergency', weight: 'strong', within: 'now', meanwhile: 'nothing' } as const

export const emergencyFlags = [
  {
    id: 'chest-pain',
    ...emergency,
    when: yes('chest-pain'),
    suspects: 'Heart attack.',
    sources: ['health-nz-heart-attack', 'nhs-back-pain'],
  },
  {
    id: 'heart-signs',
    ...emergency,
    when: yes('heart-signs'),
    suspects: 'Heart attack without chest pain: more often in women, older people and people with diabetes.',
    sources: ['health-nz-heart-attack', 'common-practice'],
  },
  {
    id: 'ache-with-signs',
    ...emergency,
    when: yes('ache-with-signs'),
    suspects: 'Unstable angina or heart attack felt between the shoulder blades.',
    sources: ['health-nz-heart-attack', 'common-practice'],
  },
  {
    id: 'sudden-worst-pain',
    ...emergency,
    when: yes('sudden-worst-pain'),
    suspects: 'Aortic dissection or leaking aneurysm.',
    sources: ['common-practice'],
  },
  {
    id: 'sudden-breath',
    ...emergency,
    when: yes('sudden-breath'),
    suspects: 'Pulmonary embolism or pneumothorax.',
    sources: ['asthma-lung-uk-pe', 'common-practice'],
  },
  {
    id: 'swollen-leg',
    ...emergency,
    when: yes('swollen-leg'),
    suspects: 'Deep vein thrombosis, with the risk of pulmonary embolism.',
    sources: ['asthma-lung-uk-pe'],
  },
  {
    id: 'cord-fast',
    ...emergency,
    when: yes('cord-fast'),
    suspects: 'Spinal cord compression, new or worse over hours or days.',
    sources: ['nhs-back-pain', 'royal-free-dcm', 'nice-cg75'],
  },
  {
    id: 'bladder-saddle',
    ...emergency,
    when: yes('bladder-saddle'),
    suspects: 'Cauda equina or cord compression.',
    sources: ['nhs-back-pain', 'royal-free-dcm'],
  },
  {
    id: 'accident',
    ...emergency,
    when: yes('accident'),
    suspects: 'Spinal fracture.',
    sources: ['canadian-c-spine-2001', 'nhs-back-pain'],
  },
  {
    id: 'stroke-signs',
    ...emergency,
    when: yes('stroke-signs'),
    suspects: 'Stroke, cervical artery dissection or vertebrobasilar ischaemia.',
    sources: ['ifompt-2022', 'common-practice'],
  },
  {
    id: 'head-neck-pain',
    ...emergency,
    when: yes('head-neck-pain'),
    suspects: 'Cervical artery dissection.',
    sources: ['ifompt-2022', 'common-practice'],
  },
  {
    id: 'severe-infection',
    ...emergency,
    when: yes('severe-infection'),
    suspects: 'Epidural abscess, meningitis or sepsis.',
    sources: ['yusuf-2019-spinal-infection', 'common-practice'],
  },
  /** Slow or slight signs become an emergency in someone who has had cancer. */
  {
    id: 'cord-signs-with-cancer',
    ...emergency,
    when: {
      all: [yes('cancer'), { any: [yes('cord-slow'), { question: 'arm-signs', is: ['new', 'worse'] }] }],
    },
    suspects: 'Metastatic spinal cord compression.',
    sources: ['nice-cg75'],
  },
  /** It is the injury that counts: age alone turns nobody away. */
  {
    id: 'injury-at-older-age',
    ...emergency,
    when: { all: [yes('small-injury'), { question: 'age', atLeast: 65 }] },
    suspects: 'Spinal fracture after a minor injury at 65 or over.',
    sources: ['canadian-c-spine-2001'],
  },
] as const satisfies readonly RedFlag[]
