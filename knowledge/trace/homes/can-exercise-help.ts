/** Where the statements of “Can Upper Back Pain Exercise Help in Relieving Pain?” live. */

import type { Home } from '../../src/trace.ts'

export const canExerciseHelp: readonly Home[] = [
  {
    id: '004-s01',
    treatment: 'not repeated',
    homes: ['article:what-the-upper-back-is#feel', 'article:myths-you-may-have-met#common', 'guideline:C08'],
  },
  { id: '004-s02', treatment: 'softened', homes: ['article:what-the-upper-back-is#parts'] },
  {
    id: '004-s03',
    treatment: 'kept',
    homes: ['intake:deskHours', 'intake:triggers', 'tip:desk', 'article:why-it-aches#sitting'],
  },
  {
    id: '004-s04',
    treatment: 'softened',
    homes: ['article:what-the-evidence-says#numbers', 'article:strength-and-stretching#stretching'],
  },
  {
    id: '004-s05',
    treatment: 'not repeated',
    homes: ['guideline:C09', 'policy:ranking-by-response', 'article:myths-you-may-have-met#best'],
  },
  {
    id: '004-s06',
    treatment: 'kept',
    homes: ['exercise:chair-rotation', 'tip:no-time', 'article:daily-habit#when'],
  },
  {
    id: '004-s07',
    treatment: 'softened',
    homes: ['exercise:neck-flexion-half-circle', 'article:the-neck-link#what-we-do'],
  },
  { id: '004-s08', treatment: 'softened', homes: ['exercise:supine-trunk-rotation'] },
  {
    id: '004-s09',
    treatment: 'not repeated',
    homes: ['article:how-long-it-takes#when', 'article:myths-you-may-have-met#best'],
  },
  { id: '004-s10', treatment: 'kept', homes: ['exercise:overhead-side-bend', 'guideline:doses'] },
  { id: '004-s11', treatment: 'kept', homes: ['exercise:overhead-side-bend', 'policy:progression'] },
  {
    id: '004-s12',
    treatment: 'reworded',
    homes: ['exercise:knee-to-chest', 'article:myths-you-may-have-met#common', 'guideline:C18'],
  },
  {
    id: '004-s13',
    treatment: 'safety',
    homes: [
      'intake:sleep',
      'question:night-pain',
      'red-flag:night-pain',
      'article:sleep#night-pain',
      'tip:sleep',
    ],
  },
  {
    id: '004-s14',
    treatment: 'softened',
    homes: [
      'article:daily-habit#when',
      'article:how-long-it-takes#not-a-cure',
      'intake:minutes',
      'intake:weekdays',
      'policy:graduation',
      'guideline:C20',
    ],
  },
]
