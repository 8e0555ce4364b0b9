/** Middle back stretch, in English. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Middle back stretch',
  aka: ['Interscapular stretch', 'Middle back stretch for a knot near the shoulder blades'],
  summary: 'This is a kind of stretch rather than one exercise, so we show you the ones that fit.',
  paragraphs: [
    'One of the articles advises a stretch of the middle back for a tight, sore spot near the shoulder blades. People often call such a spot a knot.',
    'It then names two ways of doing it. One is the cross-body stretch. The other is push and sink, which strengthens as well. We add eagle arms, which stretch the same place.',
    'If stretching does not help after a while, the pain may come from the neck. A physiotherapist can check that.',
  ],
} as const satisfies InformationWords
