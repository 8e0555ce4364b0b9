/** Where the statements of “Upper Back Exercises at Home” live. */

import type { Home } from '../../src/trace.ts'

export const upperBackAtHome: readonly Home[] = [
  {
    id: '000-s01',
    treatment: 'kept',
    homes: [
      'article:what-the-upper-back-is#where',
      'intake:zones',
      'zone:shoulder-top',
      'zone:between-blades',
      'zone:blade',
      'zone:ribs-side',
      'zone:below-blades',
    ],
  },
  {
    id: '000-s02',
    treatment: 'softened',
    homes: ['article:what-the-evidence-says#numbers', 'article:what-the-evidence-says#limits'],
  },
  {
    id: '000-s03',
    treatment: 'kept',
    homes: [
      'article:why-it-aches#load',
      'intake:triggers',
      'tip:carrying',
      'tip:twisting',
      'tip:bending',
      'tip:throwing',
    ],
  },
  {
    id: '000-s04',
    treatment: 'softened',
    homes: [
      'article:why-it-aches#sitting',
      'intake:deskHours',
      'intake:triggers',
      'tip:driving',
      'tip:driving-stops',
      'tip:training',
      'policy:breaks',
    ],
  },
  {
    id: '000-s05',
    treatment: 'safety',
    homes: [
      'article:why-it-aches#cough',
      'intake:triggers',
      'tip:coughing',
      'question:sudden-breath',
      'red-flag:sudden-breath',
      'question:feverish',
    ],
  },
  {
    id: '000-s06',
    treatment: 'softened',
    homes: [
      'article:scoliosis-arthritis-discs#scoliosis',
      'precaution:R18',
      'red-flag:curve-changing',
      'policy:sided',
    ],
  },
  {
    id: '000-s07',
    treatment: 'not repeated',
    homes: [
      'article:soreness-after-exercise#normal',
      'article:myths-you-may-have-met#adhesions',
      'article:tender-spots#what',
      'tip:training-soreness',
      'guideline:C24',
    ],
  },
  {
    id: '000-s08',
    treatment: 'kept',
    homes: ['policy:tempo', 'tip:take-it-slow', 'article:pain-during-exercise#gently'],
  },
  {
    id: '000-s09',
    treatment: 'kept',
    homes: ['article:daily-habit#short', 'policy:strength-spacing', 'intake:minutes'],
  },
  {
    id: '000-s10',
    treatment: 'kept',
    homes: [
      'article:daily-habit#when',
      'tip:meeting-ahead',
      'tip:drive-ahead',
      'tip:tension-now',
      'tip:standing',
    ],
  },
  {
    id: '000-s11',
    treatment: 'reworded',
    homes: [
      'article:desk-and-phone#phone',
      'article:myths-you-may-have-met#posture',
      'tip:phone',
      'guideline:C07',
    ],
  },
  {
    id: '000-s12',
    treatment: 'safety',
    homes: ['question:assessed', 'red-flag:never-assessed', 'article:when-to-see-someone#first'],
  },
  {
    id: '000-s13',
    treatment: 'kept',
    homes: ['zone:low-back', 'article:where-these-exercises-come-from#physiotherapy'],
  },
  {
    id: '000-s14',
    treatment: 'kept',
    homes: ['guideline:steps-and-pictures', 'exercise:cat-cow', 'exercise:open-book'],
  },
  {
    id: '000-s15',
    treatment: 'softened',
    homes: ['article:what-the-upper-back-is#range', 'exercise:cat-cow', 'exercise:open-book'],
  },
  { id: '000-s16', treatment: 'kept', homes: ['policy:progression', 'exercise:cat-cow'] },
]
