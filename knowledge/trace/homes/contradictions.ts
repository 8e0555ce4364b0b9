/** The ruling for each contradiction between the source articles, and where it can be met in the product. */

import type { Home } from '../../src/trace.ts'

export const contradictions: readonly Home[] = [
  {
    id: 'C01',
    treatment: 'reworded',
    homes: [
      'guideline:C01',
      'question:provoked-rounding',
      'exercise:cat-cow',
      'exercise:cat-cow-extension-only',
      'precaution:R02',
      'precaution:R12',
      'article:myths-you-may-have-met#posture',
      'precaution:P01',
    ],
  },
  { id: 'C02', treatment: 'kept', homes: ['guideline:C02', 'exercise:cat-cow'] },
  {
    id: 'C03',
    treatment: 'safety',
    homes: [
      'guideline:C03',
      'question:provoked-looking-up',
      'exercise:cat-cow',
      'exercise:thoracic-extension-chair',
      'precaution:R03',
      'precaution:P04',
    ],
  },
  {
    id: 'C04',
    treatment: 'safety',
    homes: [
      'guideline:C04',
      'exercise:neck-rotation',
      'exercise:neck-flexion-half-circle',
      'exercise:neck-circles',
      'precaution:R03',
      'precaution:R04',
      'precaution:P06',
    ],
  },
  {
    id: 'C05',
    treatment: 'reworded',
    homes: ['guideline:C05', 'zone:neck', 'question:provoked-turning-head', 'article:the-neck-link'],
  },
  {
    id: 'C06',
    treatment: 'kept',
    homes: [
      'guideline:C06',
      'policy:session-slots',
      'policy:minimum-session',
      'article:strength-and-stretching',
    ],
  },
  {
    id: 'C07',
    treatment: 'reworded',
    homes: [
      'guideline:C07',
      'guideline:wording',
      'article:positions-and-breaks#posture',
      'article:desk-and-phone',
    ],
  },
  {
    id: 'C08',
    treatment: 'not repeated',
    homes: ['guideline:C08', 'article:what-the-upper-back-is#feel', 'article:myths-you-may-have-met#common'],
  },
  {
    id: 'C09',
    treatment: 'not repeated',
    homes: [
      'guideline:C09',
      'guideline:wording',
      'policy:ranking-by-response',
      'article:myths-you-may-have-met#best',
    ],
  },
  {
    id: 'C10',
    treatment: 'kept',
    homes: [
      'guideline:C10',
      'intake:pattern',
      'intake:durationWeeks',
      'question:long-standing',
      'article:how-long-it-takes#course',
    ],
  },
  { id: 'C11', treatment: 'kept', homes: ['guideline:C11', 'policy:hold-default', 'precaution:R19-age'] },
  {
    id: 'C12',
    treatment: 'safety',
    homes: [
      'guideline:C12',
      'exercise:chest-expansion-breathing',
      'precaution:R09',
      'article:stress-and-breathing#breathing',
    ],
  },
  {
    id: 'C13',
    treatment: 'safety',
    homes: [
      'guideline:C13',
      'policy:traffic-light',
      'article:pain-during-exercise#light',
      'symptom:sharp-pain',
    ],
  },
  { id: 'C14', treatment: 'kept', homes: ['guideline:C14', 'exercise:shoulder-rolls'] },
  {
    id: 'C15',
    treatment: 'safety',
    homes: [
      'guideline:C15',
      'question:shoulder',
      'question:shoulder-lift',
      'precaution:R05',
      'precaution:R05-overhead',
    ],
  },
  {
    id: 'C16',
    treatment: 'safety',
    homes: [
      'guideline:C16',
      'exercise:foam-thoracic-roll',
      'exercise:foam-thoracic-extension',
      'exercise:foam-vertical-mobilisation',
      'precaution:R14',
      'article:rolling',
    ],
  },
  {
    id: 'C17',
    treatment: 'softened',
    homes: ['guideline:C17', 'exercise:professional-manipulation', 'article:popping-and-massage'],
  },
  {
    id: 'C18',
    treatment: 'reworded',
    homes: [
      'guideline:C18',
      'exercise:seated-side-bend-elbow-pull',
      'exercise:doorway-chest-opener',
      'exercise:thread-the-needle',
      'exercise:knee-to-chest',
    ],
  },
  { id: 'C19', treatment: 'kept', homes: ['guideline:C19', 'exercise:childs-pose'] },
  {
    id: 'C20',
    treatment: 'softened',
    homes: [
      'guideline:C20',
      'guideline:wording',
      'article:what-the-evidence-says#numbers',
      'article:how-long-it-takes#not-a-cure',
    ],
  },
  {
    id: 'C21',
    treatment: 'kept',
    homes: ['guideline:C21', 'question:disc', 'precaution:R12', 'article:scoliosis-arthritis-discs#blamed'],
  },
  {
    id: 'C22',
    treatment: 'kept',
    homes: ['guideline:C22', 'policy:strength-spacing', 'article:daily-habit#short'],
  },
  {
    id: 'C23',
    treatment: 'reworded',
    homes: [
      'guideline:C23',
      'exercise:lat-pulldown-band',
      'exercise:wall-angel',
      'exercise:foam-vertical-mobilisation',
      'exercise:desk-forward-bend',
    ],
  },
  {
    id: 'C24',
    treatment: 'not repeated',
    homes: ['guideline:C24', 'article:soreness-after-exercise', 'article:strength-and-stretching#strength'],
  },
  {
    id: 'C25',
    treatment: 'safety',
    homes: [
      'guideline:C25',
      'exercise:neck-rotation',
      'question:arm-signs',
      'question:provoked-turning-head',
      'article:the-neck-link#what-we-do',
      'precaution:P06',
    ],
  },
  { id: 'C26', treatment: 'kept', homes: ['guideline:C26', 'exercise:push-up', 'exercise:standing-row'] },
]
