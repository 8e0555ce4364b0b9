/** What the person tells about themselves: what they said before, what the safety check knows already, what is new. */

import { computed, signal } from '@preact/signals'
import type { Intake } from '@unhunch/engine'
import type { Edges } from './edges.ts'
import type { Facts } from './facts.ts'
import type { Answers, IntakeLife } from './life.ts'
import type { Packs } from './packs.ts'

/** As many goals as the weekly look back asks about, and as long as the journal takes. */
const mostGoals = 3
const longestGoal = 200

export function createIntakeLife({
  edges,
  facts,
  packs,
}: {
  readonly edges: Pick<Edges, 'today'>
  readonly facts: Facts
  readonly packs: Packs
}): IntakeLife {
  const edits = signal<Partial<Intake>>({})
  const draft = computed(() => ({
    ...(facts.told.value.intake ?? knownFrom(facts.told.value.answers)),
    ...edits.value,
  }))
  return {
    draft,
    set(change) {
      edits.value = { ...edits.value, ...change }
    },
    async finish() {
      const { checkValue } = await packs.journal.load()
      const checked = checkValue('intake', complete(draft.value))
      // The screen asks for everything that is needed, so this is a bug of ours.
      if ('problems' in checked)
        throw new Error(`The intake is not complete: ${JSON.stringify(checked.problems)}`)
      const intake = { type: 'intake', body: checked.value } as const
      const start = { type: 'programme-started', body: { day: edges.today.value } } as const
      if (facts.told.value.startDay === undefined) await facts.write(intake, start)
      else await facts.write(intake)
      edits.value = {}
      await packs.plan.load()
    },
  }
}

/** The safety check asks for the pain of now, and whether the floor can be left again. */
function knownFrom(answers: Answers): Partial<Intake> {
  const pain = answers['pain-now']
  return {
    ...(typeof pain === 'number' ? { painNow: pain } : {}),
    ...(answers['floor-hard'] === 'yes' ? { floor: false } : {}),
  }
}

function complete(draft: Partial<Intake>): Partial<Intake> {
  const goals = (draft.goals ?? [])
    .map((goal) => goal.trim().slice(0, longestGoal))
    .filter((goal) => goal !== '')
  return { likes: [], bans: [], ...draft, goals: goals.slice(0, mostGoals) }
}
