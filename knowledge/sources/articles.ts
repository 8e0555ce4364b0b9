/** The five articles that this app grew from. */

import type { Source } from '../src/source.ts'

export const articles = [
  {
    id: 'article-upper-back-at-home',
    grade: 'article',
    authors: '',
    title: 'Upper Back Exercises at Home',
    finding:
      'Causes and prevention of upper-back pain, and two exercises in full: cat-cow, and the open book lying on the side.',
  },
  {
    id: 'article-ten-exercises',
    grade: 'article',
    authors: '',
    title: '10 effective exercises to reduce upper back pain at home',
    finding:
      'Exercises with steps and doses, changes for sore knees and wrists, how to begin, and when to see a doctor.',
  },
  {
    id: 'article-two-stretches',
    grade: 'article',
    authors: '',
    title: '2 Effective Upper Back Stretches to Relieve Pain and Boost Strength and Mobility',
    finding:
      'An exercise to arch over a chair and one to push the blades apart on hands and knees, with thoughts on rolling, tender spots and pain from the neck.',
  },
  {
    id: 'article-exercises-and-stretching',
    grade: 'article',
    authors: '',
    title: 'Upper Back Exercises and Stretching',
    finding: 'Neck posture, a stretch at the desk, one on the bed, and arm drills from tai chi.',
  },
  {
    id: 'article-can-exercise-help',
    grade: 'article',
    authors: '',
    title: 'Can Upper Back Pain Exercise Help in Relieving Pain?',
    finding:
      'Seven short exercises: pulldown, wall angel, turn on a chair, neck bend, trunk turn, arm reach, and knee to chest.',
  },
] as const satisfies readonly Source[]
