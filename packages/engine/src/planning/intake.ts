/** What a person tells us about themselves, so that the plan can fit. */

import type { EquipmentId, Quality, ZoneId } from '@unhunch/knowledge'

export interface Intake {
  /** Where it hurts or is stiff. Empty when nothing was pointed at. */
  readonly zones: readonly ZoneId[]
  readonly qualities: readonly Quality[]
  /** 0–10, each. `painUsual` is the level of an ordinary day: the traffic light is measured from it. */
  readonly painNow: number
  readonly painUsual: number
  readonly painWorst: number
  /** How long this has gone on. */
  readonly durationWeeks: number
  readonly equipment: readonly EquipmentId[]
  /** Able and willing to get down to the floor and up again. */
  readonly floor: boolean
  /** Minutes for one session, 2–30. */
  readonly minutes: number
  /** Days of the week for sessions, Monday = 1 … Sunday = 7; at least one. */
  readonly weekdays: readonly number[]
  /** Hours a day at a desk or a wheel; 0 for none. */
  readonly deskHours: number
  /** What seems to bring it on: ids of tips in `knowledge/learn`. */
  readonly triggers: readonly string[]
  /** Stress and sleep, as the person rates them. */
  readonly stress: 'low' | 'some' | 'high'
  readonly sleep: 'well' | 'disturbed'
  readonly pattern: 'constant' | 'comes-and-goes'
  /** Things the person wants to do again, in their own words; at most three. */
  readonly goals: readonly string[]
  /** Exercise ids. */
  readonly likes: readonly string[]
  readonly bans: readonly string[]
}
