/** A life with fixed demonstration data, so that every screen can be seen. Never part of what is shipped. */

import { computed, signal } from '@preact/signals'
import {
  type Answers,
  type Clearance,
  type Intake,
  layOutTimeline,
  newPlayer,
  type Player,
  type PlayerEvent,
  quickClearance,
  questionsDue,
  screen,
  step,
} from '@unhunch/engine'
import { exerciseWords, stepCounts } from '@unhunch/knowledge/exercise-words'
import { movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import {
  precautions,
  precautionWords,
  questions,
  questionWords,
  redFlags,
  redFlagWords,
  symptoms,
  symptomWords,
} from '@unhunch/knowledge/screening'
import { everyFrame, nowMs } from '../adapters/clock.ts'
import { hush, say } from '../adapters/speech.ts'
import { voiceLines } from '../words/voice.ts'
import { demoProgramme, demoReasons, demoSession } from './demo-programme.ts'
import type { AskedQuestion, ClearanceView, FormWords, Life, PlayerView, SafetyRound, Stage } from './life.ts'

const asked = new URLSearchParams(location.search)
const stages: readonly Stage[] = ['new', 'emergency', 'see-clinician', 'intake', 'ready']
const today = '2026-11-23'
const knowledge = { questions, redFlags, precautions }

const stage = signal<Stage>(stages.find((known) => known === asked.get('demo')) ?? 'new')

export const life: Life = {
  stage,
  today: signal(today),
  isUnsaved: signal(false),
  safety: demoSafety(),
  intake: demoIntake(),
  plan: {
    programme: signal(demoProgramme),
    today: signal({
      next: { day: today, session: demoSession },
      doneToday: false,
      isUnderWay: false,
      deskBreak: { session: demoSession, everyMinutes: 40 },
      due:
        asked.get('due') === 'morning' ? 'morning' : asked.get('due') === 'check-in' ? 'check-in' : undefined,
      week: { done: 1, planned: 3 },
    }),
    form: formWords,
    say: (reason) => demoReasons[reason.id] ?? reason.id,
    lane: signal('plan'),
    flare: async () => undefined,
    wish: async () => undefined,
    banned: signal(['neck-circles']),
  },
  session: demoPlayer(),
  reports: {
    open: signal({
      kind: 'today',
      items: demoSession.items.map((item, index) => ({
        ...item,
        outcome: index === 3 ? 'it-hurts' : 'done',
      })),
    }),
    session: async () => [
      {
        change: 'Two more repetitions of the shoulder blade squeeze',
        because: 'It was easy twice in a row.',
      },
      { change: 'The chair turn stays as it is', because: 'It was just right.' },
    ],
    morning: async () => [],
    checkIn: async () => ({ changes: [], askSafety: true }),
  },
  journal: {
    entries: signal(12),
    save: async () => undefined,
    open: async () => ({ status: 'unreadable', problem: { problem: 'torn' } }),
    deleteAll: async () => undefined,
  },
}

function demoSafety(): Life['safety'] {
  const answers = signal<Answers>({})
  const round = signal<SafetyRound>('full')
  if (stage.value === 'emergency') answers.value = { 'chest-pain': 'yes' }
  if (stage.value === 'see-clinician')
    answers.value = fill({ age: 58, 'weight-loss': 'yes', 'night-pain': 'yes' })
  return {
    questions: computed(() => {
      const due = questionsDue(knowledge, answers.value, round.value === 'again' ? 'again' : 'full')
      const here = round.value === 'now' ? due.filter((question) => question.stage === 'emergency') : due
      return here.map(({ id, kind, stage, range, unit, options }): AskedQuestion => {
        const words = questionWords[id as keyof typeof questionWords]
        return {
          id,
          kind,
          stage,
          ...(range === undefined ? {} : { range }),
          ...(unit === undefined ? {} : { unit }),
          ask: (round.value === 'again' ? words.askAgain : undefined) ?? words.ask,
          ...(words.help === undefined ? {} : { help: words.help }),
          options: (options ?? []).map((option) => ({
            id: option,
            label: words.options?.[option] ?? option,
          })),
        }
      })
    }),
    answers,
    clearance: computed(() =>
      view((round.value === 'now' ? quickClearance : screen)(knowledge, answers.value)),
    ),
    stands: computed(() => view(screen(knowledge, answers.value))),
    begin(next) {
      round.value = next
    },
    answer(question, value) {
      answers.value = { ...answers.value, [question]: value }
      if (screen(knowledge, answers.value).status === 'emergency') stage.value = 'emergency'
    },
    answerNo(ids) {
      answers.value = { ...answers.value, ...Object.fromEntries(ids.map((id) => [id, 'no'])) }
    },
    async finish() {
      const clearance = view(screen(knowledge, answers.value))
      if (clearance.status === 'see-clinician') stage.value = 'see-clinician'
      else if (round.value !== 'now' && stage.value === 'new') stage.value = 'intake'
      return clearance
    },
    startOver() {
      answers.value = {}
      stage.value = 'new'
    },
  }
}

/** All that is still open answered with what changes nothing. */
function fill(given: Answers): Answers {
  const open = questionsDue(knowledge, given, 'full').find(({ id }) => given[id] === undefined)
  if (open === undefined) return given
  const value = open.kind === 'number' ? (open.range?.[0] ?? 0) : (open.options?.[0] ?? 'no')
  return fill({ ...given, [open.id]: value })
}

function view(clearance: Clearance): ClearanceView {
  const flags = 'flags' in clearance ? clearance.flags : []
  const found = 'precautions' in clearance ? clearance.precautions : []
  return {
    status: clearance.status,
    advice: flags.map(({ id, within }) => ({
      id,
      within,
      ...redFlagWords[id as keyof typeof redFlagWords],
    })),
    precautions: found.map(({ id }) => precautionWords[id as keyof typeof precautionWords]),
    meanwhile: 'meanwhile' in clearance ? clearance.meanwhile : 'nothing',
  }
}

function demoIntake(): Life['intake'] {
  const draft = signal<Partial<Intake>>(
    stage.value === 'ready' ? { goals: ['lift my grandchild', 'an hour at the desk in peace'] } : {},
  )
  return {
    draft,
    triggers: signal([
      { id: 'long-sitting', label: 'Sitting for long' },
      { id: 'phone', label: 'Looking down at the phone' },
      { id: 'carrying', label: 'Carrying heavy bags' },
      { id: 'stress', label: 'Stressful days' },
    ]),
    set(change) {
      draft.value = { ...draft.value, ...change }
    },
    async finish() {
      stage.value = 'ready'
    },
  }
}

function formWords(exercise: string, form?: string): FormWords {
  const words = exerciseWords[exercise]
  if (words === undefined) return { ...nothing, name: exercise }
  const own = form === undefined ? undefined : words.forms[form]
  return {
    ...words,
    name: own?.name ?? words.name,
    start: own?.start ?? words.start,
    steps: own?.steps ?? words.steps,
    breath: own?.breath ?? words.breath,
    needs: [],
  }
}

const nothing: FormWords = {
  name: '',
  summary: '',
  start: '',
  steps: [],
  breath: '',
  feel: '',
  mistakes: [],
  stop: [],
  notes: [],
  phases: {},
  needs: [],
}

function demoPlayer(): Life['session'] {
  const timeline = layOutTimeline(demoSession, { movements, stepCounts, policy })
  const player = signal<Player>(newPlayer(timeline))
  const positionMs = signal(0)
  const painBefore = signal<number | undefined>(undefined)
  const isPrepared = signal(false)

  function send(event: PlayerEvent) {
    const [next, effects] = step(timeline, player.value, event)
    // A tick changes the position only; the screen is not drawn anew for that.
    positionMs.value = next.positionMs
    if (next.status !== player.value.status || effects.length > 0) player.value = next
    else Object.assign(player.peek(), next)
    for (const effect of effects) {
      const priority = 'priority' in effect ? effect.priority : 'in-full'
      say(voiceLines(effect, { session: demoSession, timeline, form: formWords }), priority)
    }
  }
  everyFrame((atMs) => player.peek().status === 'playing' && send({ type: 'tick', atMs }))
  const seek = Number(asked.get('at') ?? 0)

  return {
    player: computed((): PlayerView | undefined =>
      isPrepared.value
        ? {
            status: player.value.status,
            session: demoSession,
            timeline,
            canEase: true,
            canSwap: true,
            painBefore: painBefore.value,
          }
        : undefined,
    ),
    positionMs,
    symptoms: signal(symptoms.map(({ id, response }) => ({ id, response, label: symptomWords[id].name }))),
    async prepare() {
      isPrepared.value = true
      return true
    },
    setPainBefore(pain) {
      painBefore.value = pain
    },
    play() {
      send({ type: 'play', atMs: nowMs() })
      for (let ms = 0; ms < seek * 1000 && positionMs.value < seek * 1000; ms += 250) {
        send({ type: 'tick', atMs: nowMs() + ms })
      }
      if (seek > 0) send({ type: 'pause', atMs: nowMs() + seek * 1000 })
    },
    pause() {
      hush()
      send({ type: 'pause', atMs: nowMs() })
    },
    back: () => send({ type: 'back', atMs: nowMs() }),
    skip: (kind) => send({ type: 'skip', kind, atMs: nowMs() }),
    easier: () => undefined,
    swap: () => undefined,
    async hurts(ids) {
      const found =
        symptoms.find(({ id }) => ids.includes(id)) ?? symptoms.find(({ id }) => id === 'familiar-ache')
      const response = found?.response ?? 'ease'
      if (found !== undefined) send({ type: 'symptom', symptom: found.id, response, atMs: nowMs() })
      const words = symptomWords[found?.id ?? 'familiar-ache']
      if (response === 'emergency') stage.value = 'emergency'
      return { response, title: words.name, advice: words.advice }
    },
    end: () => send({ type: 'finish-early', atMs: nowMs() }),
  }
}
