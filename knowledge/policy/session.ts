/** What a session is made of: slots, how many exercises, how long. */

import { fact } from '../src/fact.ts'
import type { EquipmentId, Purpose } from '../src/vocabulary.ts'

/** Which first purposes fill which slot, in the order of a session: first loosen, then strengthen (C06, 002-s01). */
export const slotPurposes = {
  'warm-up': ['warm-up'],
  mobility: ['mobility', 'self-massage', 'warm-up'],
  strength: ['strength'],
  stretch: ['stretch'],
  ease: ['breathing', 'relaxation'],
} as const satisfies Record<string, readonly Purpose[]>

/** Things that people have for exercising, not for living with. */
export const exerciseThings = [
  'foam-roller',
  'band',
  'light-weights',
] as const satisfies readonly EquipmentId[]

export const session = {
  minutes: fact([2, 30], 'minutes', 'andersen-2011', 'Two minutes a day helped about as much as twelve.'),
  /** Sessions from this length on begin with a warm-up. */
  warmUpFromMinutes: fact(
    4,
    'minutes',
    'article-ten-exercises',
    'A few gentle minutes to warm up come before a session, not before a short break.',
  ),
  /** The most exercises in a session, warm-up included, by the minutes there are. */
  mostExercises: fact(
    [
      { belowMinutes: 4, most: 2 },
      { belowMinutes: 7, most: 3 },
      { belowMinutes: 12, most: 4 },
      { belowMinutes: Number.POSITIVE_INFINITY, most: 5 },
    ],
    'exercises',
    'henry-1999',
    'Older adults did two exercises better than eight; four or five is the most we ask.',
  ),
  /** In the first week, without the warm-up. */
  mostInFirstWeek: fact(3, 'exercises', 'henry-1999', 'Few exercises are learnt better than many.'),
  /** A session's length may differ from the minutes asked for by this share. */
  timeTolerance: fact(0.1, 'share', 'common-practice', 'Close enough that nobody is late.'),
  /** Sets at the start and at most, by the minutes there are. */
  setsByMinutes: fact(
    [
      { belowMinutes: 5, start: 1, most: 1 },
      { belowMinutes: 10, start: 1, most: 2 },
      { belowMinutes: 15, start: 2, most: 3 },
      { belowMinutes: Number.POSITIVE_INFINITY, start: 3, most: 3 },
    ],
    'sets',
    'acsm-2009',
    'One to three sets; more sets when there is more time.',
  ),
  /** Days that a muscle group rests between strength sessions: 2 means every other day. */
  strengthEveryDays: fact(
    2,
    'days',
    'acsm-2011',
    'At least 48 hours between strength sessions for the same muscles.',
  ),
  /** The session offered before any questions but the emergency ones. */
  quickMinutes: fact(3, 'minutes', 'mclean-2001', 'A short break already helps a little.'),
} as const

/** What may be offered to someone who should see a clinician first: these and nothing else, by id. */
export const easeForms = [
  { exercise: 'chest-expansion-breathing', form: 'no-pause' },
  { exercise: 'shoulder-rolls', form: 'seated' },
] as const
