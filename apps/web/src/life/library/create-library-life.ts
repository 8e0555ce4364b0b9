/** The library: what there is, what of it may be done by this person today, and what it is found by. */

import { known } from '../../words/known.ts'
import { language } from '../../words/language.ts'
import { searchWords } from '../../words/search-words.ts'
import { computed, signal } from '@preact/signals'
import {
  easingOn,
  exerciseSession,
  mustRest,
  offersOn,
  type Reason,
  refusalsOf,
  type Situation,
} from '@unhunch/engine'
import type { ZoneId } from '@unhunch/knowledge'
import { createFinder, type Finder, type Found } from '@unhunch/search'
import type { Parts } from '../parts.ts'
import { pageOf } from './exercise-page.ts'
import type { Gate, LibraryFinds, LibraryLife, WhyNot } from './library-life.ts'
import { shelfFrom } from './shelf.ts'

export async function createLibraryLife({
  edges,
  facts,
  packs,
  planning,
  stage,
}: Parts): Promise<LibraryLife> {
  const [{ knowledge, sayReason }, words] = await Promise.all([packs.plan.load(), searchWords()])
  const shelf = shelfFrom(knowledge)
  let finder: Finder | undefined
  const finderOf = () => (finder ??= createFinder(language, { ...known, ...words }))

  /** With a plan; also while it waits for the safety questions. */
  const situation = computed((): Situation | undefined => {
    const circumstances = planning.circumstances.value
    const history = planning.history.value
    return circumstances === undefined || history === undefined ? undefined : { ...circumstances, history }
  })
  const reasons = computed((): ((exercise: string, form: string) => readonly Reason[]) => {
    const now = situation.value
    if (now === undefined) return () => []
    const { allowed, refused } = offersOn(now, edges.today.value)
    const allowedForms = new Set(allowed.map(({ exercise, form }) => `${exercise.id}.${form.id}`))
    const refusals = new Map(refused.map((refusal) => [refusal.exercise.id, refusal.reasons]))
    const isGentleDay = easingOn(now, edges.today.value).gentle
    return (exercise, id) => {
      const form = knowledge.exercises
        .find((each) => each.id === exercise)
        ?.forms.find((each) => each.id === id)
      if (form === undefined) return []
      const tooMuch: readonly Reason[] =
        isGentleDay && form.effort !== 'gentle' ? [{ id: 'gentle-only', values: {} }] : []
      if (allowedForms.has(`${exercise}.${id}`)) return tooMuch
      // These two speak against the exercise as a whole.
      const whole = (refusals.get(exercise) ?? []).filter(
        (each) => each.id === 'banned' || each.id === 'resting',
      )
      return [...whole, ...refusalsOf(now, form), ...tooMuch]
    }
  })

  return {
    shelf,
    find(text) {
      const { find, isUrgent } = finderOf()
      return sortOut(find(text), isUrgent(text))
    },
    prepare: () => void finderOf(),
    gate: computed((): Gate => {
      if (stage.value !== 'ready') return stage.value === 'emergency' ? 'see-clinician' : stage.value
      if (planning.situation.value === undefined) return 'check-due'
      return mustRest(planning.situation.value.restrictions) ? 'resting' : 'open'
    }),
    whyNot: computed((): WhyNot => {
      const reasonsFor = reasons.value
      return (exercise, form) => reasonsFor(exercise, form).map(sayReason)
    }),
    sessionOf: computed(() => {
      const now = planning.situation.value
      const today = edges.today.value
      return (exercise, form) => (now === undefined ? undefined : exerciseSession(now, exercise, form, today))
    }),
    heldBackBy: computed((): WhyNot => {
      const reasonsFor = reasons.value
      return (exercise, form) =>
        reasonsFor(exercise, form)
          .filter(({ id }) => holdsBack.has(id))
          .map(sayReason)
    }),
    things: computed(() => facts.told.value.intake?.equipment),
    pageOf: (exercise) => pageOf(knowledge, shelf.find(({ id }) => id === exercise)?.forms ?? [], exercise),
    lastAsked: signal(''),
  }
}

/** The others keep it out of the plan; whoever has the things, and asks for it, may do it all the same. */
const holdsBack: ReadonlySet<Reason['id']> = new Set(['not-safe', 'too-short-hold', 'resting', 'gentle-only'])

function sortOut(found: readonly Found[], isUrgent: boolean): LibraryFinds {
  const idsOf = (kind: Found['kind']) => found.filter((each) => each.kind === kind).map(({ id }) => id)
  return {
    exercises: idsOf('exercise'),
    articles: idsOf('article').flatMap((id) => {
      const title = known.articleWords[id as keyof typeof known.articleWords]?.title
      return title === undefined ? [] : [{ id, title }]
    }),
    zones: idsOf('zone') as readonly ZoneId[],
    isUrgent,
  }
}
