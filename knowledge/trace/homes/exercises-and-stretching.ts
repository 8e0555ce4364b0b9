/** Where the statements of “Upper Back Exercises and Stretching” live. */

import type { Home } from '../../src/trace.ts'

export const exercisesAndStretching: readonly Home[] = [
  {
    id: '003-s01',
    treatment: 'reworded',
    homes: [
      'intake:durationWeeks',
      'intake:pattern',
      'question:long-standing',
      'article:how-long-it-takes#course',
      'guideline:C10',
    ],
  },
  {
    id: '003-s02',
    treatment: 'not repeated',
    homes: [
      'article:how-long-it-takes#not-a-cure',
      'article:myths-you-may-have-met#nutrients',
      'guideline:C20',
    ],
  },
  { id: '003-s03', treatment: 'reworded', homes: ['article:positions-and-breaks#posture', 'guideline:C07'] },
  {
    id: '003-s04',
    treatment: 'not repeated',
    homes: [
      'article:strength-and-stretching#stretching',
      'article:myths-you-may-have-met#nutrients',
      'guideline:C06',
    ],
  },
  {
    id: '003-s05',
    treatment: 'reworded',
    homes: [
      'article:the-neck-link#referred',
      'exercise:neck-circles',
      'exercise:neck-retraction-protraction',
      'guideline:C05',
    ],
  },
  {
    id: '003-s06',
    treatment: 'kept',
    homes: ['article:desk-and-phone#desk', 'article:desk-and-phone#breaks', 'exercise:scapular-retraction'],
  },
  {
    id: '003-s07',
    treatment: 'kept',
    homes: [
      'policy:hold-default',
      'guideline:C11',
      'article:strength-and-stretching#stretching',
      'exercise:desk-forward-bend',
    ],
  },
  {
    id: '003-s08',
    treatment: 'kept',
    homes: [
      'exercise:supine-overhead-reach',
      'tip:morning',
      'article:daily-habit#when',
      'article:sleep#lying',
    ],
  },
  {
    id: '003-s09',
    treatment: 'kept',
    homes: [
      'article:where-these-exercises-come-from#tai-chi',
      'exercise:hands-clasped-elbows-in',
      'exercise:hands-clasped-elbow-pulses',
      'exercise:shoulder-rolls',
    ],
  },
  {
    id: '003-s10',
    treatment: 'kept',
    homes: [
      'exercise:hands-clasped-elbow-pulses',
      'tip:elbows-between-typing',
      'article:desk-and-phone#breaks',
    ],
  },
]
