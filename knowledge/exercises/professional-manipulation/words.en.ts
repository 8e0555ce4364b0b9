/** Manipulation of the upper back, in English. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Popping the upper back',
  aka: ['Manipulation', 'Adjustment', 'Cracking the back'],
  summary: 'A treatment given by a trained professional. Please do not try it on yourself or on others.',
  paragraphs: [
    'Physiotherapists and chiropractors sometimes give the upper back a quick push with the hands. Often there is a pop. The sound does not mean that a bone was put back in place.',
    'It can ease pain for a short while. It is not right for everyone, so the professional asks about your health and checks you first.',
    'One of the articles says it works best when movement and strength exercises follow. Those you can do yourself, here.',
    'We do not show how to do it. A quick, forced push in untrained hands can do harm.',
  ],
} as const satisfies InformationWords
