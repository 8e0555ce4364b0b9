/** How cat-cow moves: one breath each way. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  flow: {
    phases: [
      { id: 'cow', seconds: 3, breath: 'in' },
      { id: 'cat', seconds: 3, breath: 'out' },
    ],
  },
  held: {
    phases: [
      { id: 'cow', seconds: 3, breath: 'in' },
      { id: 'cat', seconds: 3, breath: 'out', held: true },
    ],
  },
  'looking-up': {
    phases: [
      { id: 'cow', seconds: 3, breath: 'in' },
      { id: 'cat', seconds: 3, breath: 'out' },
    ],
  },
  'half-range': {
    phases: [
      { id: 'cow', seconds: 3, breath: 'in' },
      { id: 'cat', seconds: 3, breath: 'out' },
    ],
  },
  forearms: {
    phases: [
      { id: 'cow', seconds: 3, breath: 'in' },
      { id: 'cat', seconds: 3, breath: 'out' },
    ],
  },
  seated: {
    phases: [
      { id: 'cow', seconds: 3, breath: 'in' },
      { id: 'cat', seconds: 3, breath: 'out' },
    ],
  },
  'seated-half-range': {
    phases: [
      { id: 'cow', seconds: 3, breath: 'in' },
      { id: 'cat', seconds: 3, breath: 'out' },
    ],
  },
  'at-table': {
    phases: [
      { id: 'cow', seconds: 3, breath: 'in' },
      { id: 'cat', seconds: 3, breath: 'out' },
    ],
  },
  prone: {
    phases: [
      { id: 'lifted', seconds: 3, breath: 'in', held: true },
      { id: 'lowered', seconds: 3, breath: 'out' },
    ],
  },
} as const satisfies Movement
