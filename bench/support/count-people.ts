/** Counts the recordings of people, in each way they may have been seen. */

import {
  conditions,
  followedBy,
  judge,
  type Outcome,
  readRealRecordings,
  scoreOf,
} from '../../packages/motion/test/real-recordings.ts'
import type { Counting, PeopleTest } from './accuracy.ts'

/** Those whose recordings are at hand for developing. */
const people = 2

export function countPeople(): PeopleTest {
  const recordings = readRealRecordings()
  const outcomes = Object.entries(conditions).map(
    ([name, condition]) => [name, recordings.map((recording) => judge(recording, condition))] as const,
  )
  const all = outcomes.flatMap(([, each]) => each)
  return {
    people,
    recordings: recordings.length,
    repetitions: repetitionsIn(recordings),
    frames: recordings.reduce((sum, { sightings }) => sum + sightings.length, 0),
    conditions: outcomes.map(([name, each]) => countingOf(name, each)),
    movements: Object.entries(followedBy).map(([name, follows]) => {
      const of = recordings.filter(({ known }) => known?.movement === name)
      return {
        ...countingOf(
          name,
          all.filter(({ recording }) => recording.known?.movement === name),
        ),
        follows,
        recordings: of.length,
        repetitions: repetitionsIn(of),
      }
    }),
  }
}

function countingOf(name: string, outcomes: readonly Outcome[]): Counting {
  const { exact, mostOff, meanError, idle } = scoreOf(outcomes)
  return { name, exact: round(exact), mostOff, meanError: round(meanError), idle }
}

function repetitionsIn(recordings: ReturnType<typeof readRealRecordings>): number {
  return recordings.reduce((sum, { known }) => sum + (known?.repetitions ?? 0), 0)
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
