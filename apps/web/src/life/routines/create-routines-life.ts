/** Makes the life of a person's own lists from the journal and the knowledge. */

import { computed } from '@preact/signals'
import type {
  LibraryItem,
  Prescription,
  Restriction,
  Routine,
  RoutineItem,
  WarningReason,
} from '@unhunch/engine'
import type { Dose, LoadId } from '@unhunch/knowledge'
import type { Parts } from '../parts.ts'
import { openDraftStore } from './draft-store.ts'
import { routineFromDraft } from './routine-from-draft.ts'
import { type RoutineLimits, routineProblems } from './routine-problems.ts'
import type { RoutinesLife, WarningView } from './routines-life.ts'
import { known } from '../../words/known.ts'

/** What a file of exercises may be called. */
const accept = '.json,.csv,application/json,text/csv'

export async function createRoutinesLife({ edges, facts, packs, standing }: Parts): Promise<RoutinesLife> {
  const [plan, , store] = await Promise.all([packs.plan.load(), packs.safety.load(), openDraftStore(facts)])
  const { knowledge } = plan
  const limits = knowledge.policy.routine
  const restrictions = computed((): readonly Restriction[] => {
    const clearance = standing.value?.clearance
    return clearance?.status === 'with-care' || clearance?.status === 'clear' ? clearance.restrictions : []
  })
  const routines = computed(() => facts.told.value.routines)

  function libraryItem(exercise: string, form: string): LibraryItem {
    const found = knowledge.exercises.find(({ id }) => id === exercise)?.forms.find(({ id }) => id === form)
    return {
      id: edges.newId(),
      of: 'library',
      exercise,
      form,
      sides: found?.sides ?? 'together',
      prescription: found === undefined ? ownDose(limits) : firstDose(found.dose),
    }
  }

  function secondsOf(routine: Routine): number {
    const led = plan.routineSession({ knowledge, restrictions: [] }, routine, edges.today.peek())
    return led?.session.seconds ?? 0
  }

  function newRoutine(): Routine {
    return { id: edges.newId(), name: '', items: [], weekdays: [] }
  }

  async function save(...saved: readonly Routine[]) {
    await facts.write(
      ...saved.map(
        (routine) => ({ type: 'routine', body: { routine: tidy(routine), isRemoved: false } }) as const,
      ),
    )
    edges.keepStorage()
  }

  function viewOf({ item, reasons, isAgreed }: ReturnType<typeof plan.routineWarnings>[number]): WarningView {
    const ids = [...new Set(reasons.map(({ precaution }) => precaution))]
    const holds = reasons.flatMap((reason) => (reason.kind === 'hold-too-long' ? [reason.atMostSeconds] : []))
    return {
      item,
      precautions: ids.map((id) => ({ id, ...wordsOf(known.precautionWords, id) })),
      asks: [...new Set(reasons.flatMap(asksOf))],
      holdAtMost: holds.length === 0 ? undefined : Math.min(...holds),
      isAgreed,
    }
  }

  return {
    routines,
    limits,
    drafts: store.drafts,
    keepDraft: store.keep,
    dropDraft: store.drop,
    newRoutine,
    libraryItem,
    ownItem: () => ({
      id: edges.newId(),
      of: 'own',
      name: '',
      steps: [],
      repSeconds: limits.ownRepSeconds.value,
      sides: 'together',
      prescription: ownDose(limits),
    }),
    formsOf: (exercise) =>
      knowledge.exercises.find(({ id }) => id === exercise)?.forms.map(({ id }) => id) ?? [],
    warnings: computed(() => {
      const situation = { knowledge, restrictions: restrictions.value }
      return (routine) => plan.routineWarnings(situation, routine).map(viewOf)
    }),
    hasPrecautions: computed(() => restrictions.value.some(({ clauses }) => clauses.length > 0)),
    secondsOf,
    problemsOf: (routine) => routineProblems(routine, limits, secondsOf(routine)),
    save,
    async remove(id) {
      const routine = routines.peek().find((known) => known.id === id)
      store.drop(id)
      if (routine !== undefined) await facts.write({ type: 'routine', body: { routine, isRemoved: true } })
    },
    async addTo(id, exercise, form, name) {
      const known = routines.peek().find((routine) => routine.id === id) ?? { ...newRoutine(), name }
      const draft = store.drafts.peek()[known.id]
      const count = Math.max(known.items.length, draft?.items.length ?? 0)
      if (count >= limits.mostItems.value) return undefined
      const item = libraryItem(exercise, form)
      // Where the list is being worked on, that work goes on with it.
      if (draft !== undefined) store.keep(known.id, { ...draft, items: [...draft.items, item] })
      await save({ ...known, items: [...known.items, item] })
      return known.id
    },
    async readFile() {
      const text = await edges.files.open(accept)
      if (text === undefined) return undefined
      const { readRoutines } = await import('@unhunch/exchange/routines')
      return readRoutines(text)
    },
    async addRead(drafts, { name, isOurs }) {
      const read = drafts.map((draft, list) =>
        routineFromDraft(draft, { name, isOurs: (place) => isOurs(list, place) }, edges.newId),
      )
      await save(...read)
      return read.map(({ id }) => id)
    },
  }
}

function firstDose({ start, restSeconds }: Dose): Prescription {
  return { reps: 0, holdSeconds: 0, seconds: 0, ...start, restSeconds }
}

function ownDose({ ownSets, ownReps }: RoutineLimits): Prescription {
  return { sets: ownSets.value, reps: ownReps.value, holdSeconds: 0, seconds: 0, restSeconds: 0 }
}

/** Without the blanks that typing leaves. */
function tidy({ from, note, ...routine }: Routine): Routine {
  const giver = from?.trim() ?? ''
  const said = note?.trim() ?? ''
  return {
    ...routine,
    name: routine.name.trim(),
    ...(giver === '' ? {} : { from: giver }),
    ...(said === '' ? {} : { note: said }),
    items: routine.items.map(tidyItem),
  }
}

function tidyItem({ note, ...item }: RoutineItem): RoutineItem {
  const said = note?.trim() ?? ''
  const noted = said === '' ? {} : { note: said }
  if (item.of === 'library') return { ...item, ...noted }
  const steps = item.steps.map((step) => step.trim()).filter((step) => step !== '')
  return { ...item, name: item.name.trim(), steps, ...noted }
}

function asksOf(reason: WarningReason): readonly LoadId[] {
  const clause = reason.kind === 'held-back' ? reason.clause : undefined
  return clause?.kind === 'withhold' ? [clause.load as LoadId] : []
}

function wordsOf(
  words: Readonly<Record<string, { readonly name: string; readonly change: string }>>,
  id: string,
): { readonly name: string; readonly change: string } {
  const { name = id, change = '' } = words[id] ?? {}
  return { name, change }
}
