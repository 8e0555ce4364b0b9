/** The plan as it follows from the journal: history, programme, and what may be done on a day. Nothing of it is stored. */

import { computed, type ReadonlySignal } from '@preact/signals'
import type {
  Circumstances,
  Day,
  History,
  Programme,
  Report,
  Screened,
  Session,
  Situation,
} from '@unhunch/engine'
import type { Facts } from './facts.ts'
import type { Pack, PlanPack } from './packs.ts'
import type { Standing } from './standing.ts'

export interface Planning {
  readonly circumstances: ReadonlySignal<Circumstances | undefined>
  /** With the session that waits to be reported. */
  readonly history: ReadonlySignal<History | undefined>
  /** Without it. */
  readonly reported: ReadonlySignal<History | undefined>
  /** Undefined while loading, and while there may be no session: paused, or waiting for the safety questions. */
  readonly situation: ReadonlySignal<Situation | undefined>
  readonly programme: ReadonlySignal<Programme | undefined>
  /** Somebody with a plan has safety questions to answer before the next session. */
  readonly isCheckDue: ReadonlySignal<boolean>
  readonly isDoneToday: ReadonlySignal<boolean>
  /** What is planned for a day from now on. */
  readonly sessionOn: (day: Day, painToday?: number) => Session | undefined
}

export function createPlanning({
  facts,
  pack,
  standing,
  happenings,
  provisional,
  today,
}: {
  readonly facts: Facts
  readonly pack: Pack<PlanPack>
  readonly standing: ReadonlySignal<Standing | undefined>
  readonly happenings: ReadonlySignal<readonly (Report | Screened)[]>
  readonly provisional: ReadonlySignal<Report | undefined>
  readonly today: ReadonlySignal<Day>
}): Planning {
  const circumstances = computed((): Circumstances | undefined => {
    const part = pack.part.value
    const { intake, startDay } = facts.told.value
    if (part === undefined || intake === undefined || startDay === undefined) return undefined
    if (standing.value === undefined || standing.value.stop !== undefined) return undefined
    const { clearance } = standing.value
    if (clearance.status !== 'clear' && clearance.status !== 'with-care') return undefined
    return { knowledge: part.knowledge, intake, restrictions: clearance.restrictions }
  })

  const reported = computed((): History | undefined => {
    const { startDay } = facts.told.value
    if (circumstances.value === undefined || startDay === undefined) return undefined
    return pack.part.value?.replay(circumstances.value, startDay, happenings.value)
  })
  const history = computed((): History | undefined => {
    if (circumstances.value === undefined || reported.value === undefined) return undefined
    if (provisional.value === undefined) return reported.value
    return pack.part.value?.adapt(circumstances.value, reported.value, provisional.value).history
  })

  const isCheckDue = computed(() => {
    if (facts.told.value.intake === undefined || standing.value === undefined) return false
    if (standing.value.clearance.status === 'incomplete') return true
    return history.value !== undefined && (history.value.rescreenDue || history.value.lane === 'paused')
  })

  const situation = computed((): Situation | undefined =>
    circumstances.value === undefined || history.value === undefined || isCheckDue.value
      ? undefined
      : { ...circumstances.value, history: history.value },
  )

  const programme = computed((): Programme | undefined => {
    const part = pack.part.value
    const { intake } = facts.told.value
    if (part === undefined || intake === undefined) return undefined
    if (history.value === undefined || standing.value === undefined) return undefined
    const { clearance } = standing.value
    const outcome = part.plan(part.knowledge, intake, clearance, history.value, today.value)
    return outcome.kind === 'programme' ? outcome.programme : undefined
  })

  return {
    circumstances,
    history,
    reported,
    situation,
    programme,
    isCheckDue,
    isDoneToday: computed(() => history.value?.done.some(({ day }) => day === today.value) ?? false),
    sessionOn(day, painToday) {
      const part = pack.part.value
      if (part === undefined || situation.value === undefined) return undefined
      const outcome = part.sessionFor(withPain(situation.value, day, painToday), day)
      return outcome.kind === 'session' ? outcome.session : undefined
    },
  }
}

export function withPain(situation: Situation, day: Day, pain: number | undefined): Situation {
  if (pain === undefined) return situation
  return { ...situation, history: { ...situation.history, painToday: { day, pain } } }
}
