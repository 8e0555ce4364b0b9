/** The neck check: who is asked what, and what each answer leads to. It finds no cause; it says what to do next. */

import type { NeckCheck } from '../src/neck-check.ts'

export const neckCheck = {
  questions: [
    { id: 'arm', options: ['no', 'seen', 'new', 'worse'] },
    { id: 'turning', options: ['yes', 'no'], askIf: { question: 'arm', is: ['no', 'seen'] } },
    { id: 'stiff', options: ['yes', 'no'], askIf: { question: 'turning', is: 'no' } },
  ],
  outcomes: [
    // As the safety questions answer the same: `arm-signs-worse` and `arm-signs-new`.
    {
      id: 'see-today',
      when: { question: 'arm', is: 'worse' },
      next: 'see-someone',
      sources: ['tanaka-2006', 'common-practice'],
    },
    {
      id: 'see-soon',
      when: { question: 'arm', is: 'new' },
      next: 'see-someone',
      sources: ['tanaka-2006', 'mizutamari-2010'],
    },
    {
      id: 'turning',
      when: { question: 'turning', is: 'yes' },
      next: 'neck-exercises',
      sources: ['article-two-stretches', 'common-practice'],
    },
    {
      id: 'stiff',
      when: { question: 'stiff', is: 'yes' },
      next: 'neck-exercises',
      sources: ['article-two-stretches', 'common-practice'],
    },
    {
      id: 'nothing',
      when: {
        all: [
          { question: 'turning', is: 'no' },
          { question: 'stiff', is: 'no' },
        ],
      },
      next: 'go-on',
      sources: ['tanaka-2006', 'common-practice'],
    },
  ],
  seeds: ['002-s10', 'C05'],
} as const satisfies NeckCheck
