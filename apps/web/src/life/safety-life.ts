/** The safety check: rounds of questions over the answers that stand, and what they come to. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Clearance } from '@unhunch/engine'
import { viewOf, viewOfStanding } from './clearance-view.ts'
import type { Facts } from './facts.ts'
import type { Answers, AnswerValue, AskedQuestion, ClearanceView, SafetyLife, SafetyRound } from './life.ts'
import type { Pack, SafetyPack } from './packs.ts'
import type { Standing } from './standing.ts'
import { known } from '../words/known.ts'

const formOf = { full: 'full', again: 'again', now: 'emergency-only' } as const

export interface SafetyParts {
  readonly facts: Facts
  readonly safety: Pack<SafetyPack>
  /** Undefined while nothing was ever answered or reported, or while loading. */
  readonly standing: ReadonlySignal<Standing | undefined>
  /** What waits to be reported is reported before it is asked what is new. */
  readonly settle: () => Promise<void>
}

export function createSafetyLife({ facts, safety, standing, settle }: SafetyParts): SafetyLife & {
  /** An emergency among the answers of this round, before anything is written. */
  readonly isEmergency: ReadonlySignal<boolean>
} {
  /** Undefined when nothing is being asked. */
  const round = signal<SafetyRound | undefined>(undefined)
  const given = signal<Answers>({})
  /** What the three minutes were cleared by. */
  const quick = signal<ClearanceView | undefined>(undefined)

  /** In the short form, what is asked again counts as unanswered until it is. */
  const base = computed((): Answers => {
    const part = safety.part.value
    if (part === undefined || round.value !== 'again') return {}
    const again = new Set(part.screening.questions.filter((question) => question.again).map(({ id }) => id))
    return Object.fromEntries(Object.entries(facts.told.value.answers).filter(([id]) => !again.has(id)))
  })
  const answers = computed(
    (): Answers => (round.value === undefined ? facts.told.value.answers : given.value),
  )

  const questions = computed((): readonly AskedQuestion[] | undefined => {
    const part = safety.part.value
    if (part === undefined) return undefined
    const all = { ...base.value, ...answers.value }
    const due = part.questionsDue(part.screening, all, round.value === 'again' ? 'again' : 'full')
    const asked = round.value === 'now' ? due.filter(({ stage }) => stage === 'emergency') : due
    return asked.map((question) => inWords(question, round.value === 'again'))
  })

  const ofRound = computed((): Clearance | undefined => {
    const part = safety.part.value
    if (part === undefined || round.value === undefined) return undefined
    const clear = round.value === 'now' ? part.quickClearance : part.screen
    return clear(part.screening, { ...base.value, ...given.value })
  })
  const isEmergency = computed(() => ofRound.value?.status === 'emergency')

  const clearance = computed((): ClearanceView | undefined => {
    const part = safety.part.value
    if (part === undefined) return undefined
    if (ofRound.value !== undefined) return viewOf(ofRound.value)
    const now = standing.value
    const isOpen = now === undefined || (now.clearance.status === 'incomplete' && now.stop === undefined)
    if (isOpen && quick.value !== undefined) return quick.value
    return now === undefined ? undefined : viewOfStanding(now)
  })

  const stands = computed((): ClearanceView | undefined => {
    const part = safety.part.value
    if (part === undefined) return undefined
    if (isEmergency.value && ofRound.value !== undefined) return viewOf(ofRound.value)
    return standing.value && viewOfStanding(standing.value)
  })

  /** Known at once, and kept: a reload must not lead past it. */
  function take(more: Answers) {
    if (round.value === undefined || isEmergency.value) return
    given.value = { ...given.value, ...more }
    if (isEmergency.value) void close('emergency-only')
  }

  async function close(form: 'full' | 'again' | 'emergency-only') {
    const said = given.value
    await settle()
    await facts.write({ type: 'answers', body: { form, answers: said } })
    batch(() => {
      // The emergency questions need not be answered twice in one sitting; an emergency is asked afresh.
      if (round.value !== 'now' || isEmergency.value) given.value = {}
      round.value = undefined
    })
  }

  return {
    questions,
    answers,
    clearance,
    stands,
    isEmergency,
    begin(next) {
      safety.load().catch(() => undefined)
      batch(() => {
        if (next === 'again') given.value = {}
        quick.value = undefined
        round.value = next
      })
    },
    answer: (question: string, value: AnswerValue) => take({ [question]: value }),
    answerNo: (ids) => take(Object.fromEntries(ids.map((id) => [id, 'no']))),
    async finish() {
      await safety.load()
      const came = ofRound.value
      if (came === undefined || round.value === undefined) return clearance.value ?? nothingKnown
      const view = viewOf(came)
      if (came.status === 'incomplete' || came.status === 'emergency') return view
      const form = formOf[round.value]
      // What the short check presumes of everyone is nobody's own.
      quick.value = form === 'emergency-only' ? { ...view, precautions: [], advice: [] } : undefined
      await close(form)
      return clearance.value ?? view
    },
    startOver() {
      batch(() => {
        given.value = {}
        quick.value = undefined
      })
    },
  }
}

const nothingKnown: ClearanceView = {
  status: 'incomplete',
  advice: [],
  precautions: [],
  meanwhile: 'nothing',
}

function inWords(
  { id, kind, stage, range, unit, options = [] }: SafetyPack['screening']['questions'][number],
  isAgain: boolean,
): AskedQuestion {
  const words = known.questionWords[id as keyof typeof known.questionWords]
  return {
    id,
    kind,
    stage,
    ask: (isAgain ? words.askAgain : undefined) ?? words.ask,
    ...(words.help === undefined ? {} : { help: words.help }),
    options: options.map((option) => ({ id: option, label: words.options?.[option] ?? option })),
    ...(range === undefined ? {} : { range }),
    ...(unit === undefined ? {} : { unit }),
  }
}
