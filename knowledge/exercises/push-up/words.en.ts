/** Push-up, in English. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Push-up',
  aka: ['Push-ups', 'Press-up'],
  summary: 'We do not offer push-ups. They mainly train the front of the body.',
  paragraphs: [
    'One of the articles advises people with upper-back pain and rounded shoulders to leave push-ups out, and to do rows instead.',
    'We know of no study that shows push-ups to be harmful. If you do them already and they do not hurt, you need not stop.',
    'They also put a good deal of weight on the hands and shoulders. So in a plan for the upper back, exercises that pull and squeeze come first. Push and sink trains some of the same muscles more gently.',
  ],
} as const satisfies InformationWords
