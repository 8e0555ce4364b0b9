/** Where the statements of “10 effective exercises to reduce upper back pain at home” live. */

import type { Home } from '../../src/trace.ts'

export const tenExercises: readonly Home[] = [
  {
    id: '001-s01',
    treatment: 'kept',
    homes: [
      'article:what-the-upper-back-is#feel',
      'intake:qualities',
      'intake:pattern',
      'intake:painNow',
      'intake:painUsual',
      'intake:painWorst',
      'question:arm-signs',
    ],
  },
  { id: '001-s02', treatment: 'softened', homes: ['article:what-the-upper-back-is#parts'] },
  {
    id: '001-s03',
    treatment: 'kept',
    homes: ['intake:goals', 'intake:qualities', 'article:what-the-upper-back-is#feel'],
  },
  {
    id: '001-s04',
    treatment: 'softened',
    homes: ['article:desk-and-phone#desk', 'intake:deskHours', 'tip:desk-height'],
  },
  {
    id: '001-s05',
    treatment: 'safety',
    homes: [
      'question:neck-injury',
      'question:disc',
      'precaution:R12',
      'precaution:R13',
      'red-flag:accident',
      'article:scoliosis-arthritis-discs#discs',
      'article:scoliosis-arthritis-discs#whiplash',
      'article:why-it-aches#other',
    ],
  },
  {
    id: '001-s06',
    treatment: 'kept',
    homes: [
      'intake:stress',
      'article:stress-and-breathing#stress',
      'tip:stress',
      'exercise:chest-expansion-breathing',
    ],
  },
  {
    id: '001-s07',
    treatment: 'kept',
    homes: ['article:strength-and-stretching#both', 'policy:session-slots'],
  },
  { id: '001-s08', treatment: 'softened', homes: ['article:myths-you-may-have-met#nutrients'] },
  {
    id: '001-s09',
    treatment: 'softened',
    homes: ['article:the-neck-link#what-we-do', 'exercise:neck-rotation'],
  },
  {
    id: '001-s10',
    treatment: 'kept',
    homes: ['exercise:neck-rotation', 'article:desk-and-phone#breaks', 'tip:look-round'],
  },
  {
    id: '001-s11',
    treatment: 'safety',
    homes: [
      'question:provoked-turning-head',
      'question:arm-signs',
      'article:the-neck-link#what-we-do',
      'guideline:C25',
      'precaution:P06',
    ],
  },
  {
    id: '001-s12',
    treatment: 'softened',
    homes: ['exercise:chest-expansion-breathing', 'article:stress-and-breathing#breathing'],
  },
  {
    id: '001-s13',
    treatment: 'safety',
    homes: [
      'policy:warm-up',
      'policy:traffic-light',
      'article:pain-during-exercise#gently',
      'exercise:arm-circles',
      'exercise:shoulder-rolls',
      'symptom:spreading-pain',
    ],
  },
  {
    id: '001-s14',
    treatment: 'not repeated',
    homes: ['article:myths-you-may-have-met#inside'],
  },
  {
    id: '001-s15',
    treatment: 'kept',
    homes: [
      'question:no-better',
      'red-flag:no-better',
      'policy:check-in',
      'article:how-long-it-takes#not-a-cure',
      'article:what-the-evidence-says#limits',
      'article:when-to-see-someone#review',
      'guideline:C20',
    ],
  },
  {
    id: '001-s16',
    treatment: 'kept',
    homes: [
      'policy:progression',
      'article:pain-during-exercise#gently',
      'tip:easy-range',
      'exercise:seated-twist',
    ],
  },
  {
    id: '001-s17',
    treatment: 'safety',
    homes: ['question:pregnancy', 'precaution:R01', 'article:when-to-see-someone#first'],
  },
  {
    id: '001-s18',
    treatment: 'not repeated',
    homes: ['article:stress-and-breathing#limits', 'article:myths-you-may-have-met#inside'],
  },
  { id: '001-s19', treatment: 'kept', homes: ['exercise:scapular-retraction'] },
  {
    id: '001-s20',
    treatment: 'kept',
    homes: ['exercise:scapular-retraction', 'article:equipment-and-substitutes#load'],
  },
  {
    id: '001-s21',
    treatment: 'not repeated',
    homes: ['article:myths-you-may-have-met#inside'],
  },
  {
    id: '001-s22',
    treatment: 'kept',
    homes: ['exercise:childs-pose', 'article:equipment-and-substitutes#comfort', 'intake:equipment'],
  },
  {
    id: '001-s23',
    treatment: 'softened',
    homes: [
      'article:the-neck-link#see',
      'exercise:upper-neck-stretch',
      'question:head-neck-pain',
      'red-flag:head-neck-pain',
    ],
  },
  {
    id: '001-s24',
    treatment: 'safety',
    homes: [
      'article:pain-during-exercise#light',
      'article:pain-during-exercise#gently',
      'policy:traffic-light',
      'symptom:familiar-ache',
    ],
  },
  {
    id: '001-s25',
    treatment: 'reworded',
    homes: [
      'exercise:seated-thoracic-rotation',
      'article:stress-and-breathing#limits',
      'red-flag:heart-lung-symptoms',
    ],
  },
  {
    id: '001-s26',
    treatment: 'kept',
    homes: ['policy:progression', 'exercise:seated-thoracic-rotation', 'article:pain-during-exercise#gently'],
  },
  { id: '001-s27', treatment: 'safety', homes: ['exercise:lat-pulldown-towel', 'precaution:R05'] },
  {
    id: '001-s28',
    treatment: 'kept',
    homes: ['article:strength-and-stretching#whole', 'policy:session-slots'],
  },
  {
    id: '001-s29',
    treatment: 'reworded',
    homes: ['article:rolling#does', 'article:myths-you-may-have-met#adhesions', 'article:tender-spots#what'],
  },
  {
    id: '001-s30',
    treatment: 'safety',
    homes: [
      'article:rolling#how',
      'article:rolling#not-for',
      'tip:rolling-water',
      'precaution:R14',
      'exercise:foam-thoracic-roll',
    ],
  },
  {
    id: '001-s31',
    treatment: 'safety',
    homes: ['policy:traffic-light', 'article:pain-during-exercise#why', 'symptom:sharp-pain'],
  },
  { id: '001-s32', treatment: 'kept', homes: ['policy:breaks', 'article:positions-and-breaks#breaks'] },
  { id: '001-s33', treatment: 'kept', homes: ['article:daily-habit#forgive', 'tip:missed-days'] },
]
