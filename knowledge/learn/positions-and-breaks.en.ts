/** Changing position and taking breaks, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Positions and breaks',
  summary: 'There is no single right way to sit. Change often, and take short breaks to move.',
  sections: [
    {
      id: 'posture',
      heading: 'What about posture?',
      paragraphs: [
        'Many people are told that their posture causes their pain. Research does not show one correct posture, nor that avoiding another one prevents pain. Adults with neck pain do hold the head a little further forward on average. But women who sat slumped at 17 had lasting neck pain at 22 less often, not more.',
        'So we do not police how you sit. Your next position is a good position. Sit upright, lean back, slump for a while, stand, walk.',
      ],
    },
    {
      id: 'capacity',
      heading: 'Build room to spare',
      paragraphs: [
        'If your day needs you to sit rounded, or to stand for hours, we can help your back get ready for it. A body that moves often and is a little stronger puts up with more positions for longer.',
      ],
    },
    {
      id: 'breaks',
      heading: 'Small and often',
      paragraphs: [
        'In a small study, breaks of half a minute every 20 minutes lowered discomfort at the computer and cost no work. In a six-month trial, office workers who took active breaks, or shifted position often, were about half as likely to get new neck pain: 17 in 100, against 44 in 100. When reviewers put all the studies together they were less sure, so we stay modest.',
        'Our breaks take under a minute: one easy movement that keeps things from getting stuck. In one study people took only about half of the breaks on offer, so choose a rhythm that you will keep. In a meeting or on a call, quiet mode keeps us silent.',
        'Breaks help more when they come before you are sore.',
      ],
    },
  ],
} as const satisfies ArticleWords
