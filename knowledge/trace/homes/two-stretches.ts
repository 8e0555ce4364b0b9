/** Where the statements of “2 Effective Upper Back Stretches to Relieve Pain and Boost Strength and Mobility” live. */

import type { Home } from '../../src/trace.ts'

export const twoStretches: readonly Home[] = [
  {
    id: '002-s01',
    treatment: 'kept',
    homes: [
      'policy:session-slots',
      'article:strength-and-stretching#both',
      'article:rolling#how',
      'article:popping-and-massage#professional',
      'exercise:foam-thoracic-extension',
      'exercise:quadruped-plus',
    ],
  },
  {
    id: '002-s02',
    treatment: 'softened',
    homes: ['article:scoliosis-arthritis-discs#blamed', 'article:why-it-aches#sitting', 'guideline:C21'],
  },
  { id: '002-s03', treatment: 'softened', homes: ['article:why-it-aches#load', 'intake:deskHours'] },
  { id: '002-s04', treatment: 'kept', homes: ['article:positions-and-breaks#capacity'] },
  {
    id: '002-s05',
    treatment: 'kept',
    homes: ['tip:moving-eases', 'tip:next-position', 'article:positions-and-breaks#breaks'],
  },
  {
    id: '002-s06',
    treatment: 'kept',
    homes: [
      'policy:minimum-session',
      'article:strength-and-stretching#both',
      'article:equipment-and-substitutes#enough',
    ],
  },
  { id: '002-s07', treatment: 'kept', homes: ['exercise:thoracic-extension-chair'] },
  {
    id: '002-s08',
    treatment: 'reworded',
    homes: [
      'guideline:C01',
      'question:provoked-rounding',
      'exercise:cat-cow-extension-only',
      'exercise:standing-row',
      'exercise:push-up',
      'article:myths-you-may-have-met#posture',
      'precaution:P01',
    ],
  },
  {
    id: '002-s09',
    treatment: 'softened',
    homes: [
      'article:tender-spots#where',
      'knots:neck',
      'knots:between-blades',
      'exercise:cross-body-stretch',
      'exercise:upper-neck-stretch',
      'exercise:mid-back-stretch',
    ],
  },
  {
    id: '002-s10',
    treatment: 'kept',
    homes: [
      'article:the-neck-link#referred',
      'article:the-neck-link#see',
      'zone:neck',
      'red-flag:no-better',
      'guideline:C05',
      'precaution:R12',
    ],
  },
]
