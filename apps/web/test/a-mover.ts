/** Somebody who shows how far they can go: our own figure, moved to one side and back, as a faultless detector would see it. */

import type { RangeMeasure } from '@unhunch/engine'
import type { Tempo } from '@unhunch/knowledge'
import { mirrorSighting, type Sighting } from '@unhunch/motion'
import type { Task } from '../src/life/ranges/range-check.ts'
import { aPerson, type Person } from './a-person.ts'

type Pose = NonNullable<Tempo['phases'][number]['pose']>

/** To the left. */
const far: Readonly<Record<RangeMeasure, Pose>> = {
  'head-turn': { neck: { turn: 50 } },
  'head-tilt': { neck: { sideBend: 30 } },
  'shoulder-elevation': { left: { shoulder: { elevation: 140 } } },
  'trunk-lean': { lumbar: { sideBend: 14 }, thoracic: { sideBend: 16 } },
  'trunk-turn': { lumbar: { turn: 6 }, thoracic: { turn: 33 } },
}

const people = new Map<RangeMeasure, Person>()

/** `share` of the way there, 0 to 1. */
export function moved({ measure, side }: Task, share: number): Sighting {
  const person = people.get(measure) ?? aPerson(tempoOf(measure))
  people.set(measure, person)
  const sighting = person.moving(share / 2)
  return side === 'left' ? sighting : mirrorSighting(sighting)
}

function tempoOf(measure: RangeMeasure): Tempo {
  return {
    posture: 'standing',
    phases: [
      { id: 'there', seconds: 2, breath: 'free', pose: far[measure] },
      { id: 'back', seconds: 2, breath: 'free' },
    ],
  }
}
