/** A session on the clock: events go in, the player answers, and its effects are carried out at the edges. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Bounds, Effect, Player, PlayerEvent, Session, Timeline } from '@unhunch/engine'
import type { Edges } from './edges.ts'
import type { Facts } from './facts.ts'
import { formReader } from './form-reader.ts'
import type { PlayerView, SessionKind, SessionLife, WhyNothing } from './life.ts'
import type { Packs, PlanPack, SafetyPack } from './packs.ts'
import { type Planning, withPain } from './planning.ts'
import { chooseSession, type Chosen } from './session-choice.ts'
import { createSessionEnding, hasEnded } from './session-ending.ts'
import { askOf } from './session-kind.ts'
import { forgetPlace, readPlace, savePlace, type SessionPlace } from './session-place.ts'
import type { Standing } from './standing.ts'
import { painContext, readSymptoms } from './symptom-answer.ts'
import type { Hurt } from './waiting.ts'
import type { WaitingRoom } from './waiting-room.ts'
import { known } from '../words/known.ts'

export interface SessionParts {
  readonly edges: Edges
  readonly facts: Facts
  readonly packs: Packs
  readonly planning: Planning
  readonly standing: ReadonlySignal<Standing | undefined>
  readonly isEmergency: ReadonlySignal<boolean>
  readonly room: WaitingRoom
}

interface Running {
  readonly kind: SessionKind
  readonly session: Session
  readonly timeline: Timeline
  readonly player: Player
  readonly painBefore: number | undefined
  readonly hurt: Hurt
  readonly leftOut: Chosen['leftOut']
}

export interface RunningSession extends SessionLife {
  /** The day's session has been begun, and can be gone on with. */
  readonly isUnderWay: ReadonlySignal<boolean>
  /** Where a camera leads, it says how far the session may go; nothing, where the clock leads. */
  readonly followSight: (boundsFor: BoundsFor | undefined) => void
  /** Takes up what was left behind by a reload or a crash. */
  readonly recover: () => Promise<void>
  /** Ends whatever is under way; what was done counts. */
  readonly abandon: () => Promise<void>
}

export type BoundsFor = (timeline: Timeline, session: Session, positionMs: number) => Bounds | undefined

export function createSessionLife(parts: SessionParts): RunningSession {
  const { edges, facts, packs, planning, standing, isEmergency, room } = parts
  /** What the screen has been told; `running` itself moves on with every frame. */
  const shown = signal<Running | undefined>(undefined)
  const positionMs = signal(0)
  let running: Running | undefined
  /** What a reload has left behind. */
  const left = signal<SessionPlace | undefined>(undefined)
  const ending = createSessionEnding({ edges, facts, packs, room })
  const form = formReader(facts, packs.plan)
  let stopFrames: (() => void) | undefined
  let boundsFor: BoundsFor | undefined
  edges.onHide(save)

  function show(next: Running | undefined) {
    running = next
    batch(() => {
      shown.value = next
      positionMs.value = next?.player.positionMs ?? 0
    })
    follow()
  }

  /** The clock is watched only while it matters. */
  function follow() {
    const isPlaying = running?.player.status === 'playing'
    if (isPlaying) stopFrames ??= edges.everyFrame(tick)
    else {
      stopFrames?.()
      stopFrames = undefined
    }
  }

  function tick(atMs: number) {
    if (running === undefined) return
    const { timeline, session, player } = running
    const bounds = boundsFor?.(timeline, session, player.positionMs)
    send({ type: 'tick', atMs, ...(bounds && { bounds }) })
  }

  function send(event: PlayerEvent) {
    const plan = packs.plan.part.peek()
    if (running === undefined || plan === undefined) return
    const before = running.player
    const [player, effects] = plan.step(running.timeline, before, event)
    running = { ...running, player }
    // A tick changes the position only; the screen is not drawn anew for that.
    const isSeen = effects.length > 0 || player.status !== before.status || event.type !== 'tick'
    if (isSeen) show(running)
    else positionMs.value = player.positionMs
    for (const effect of effects) perform(plan, effect)
    if (isSeen && player.status !== 'playing') save()
  }

  function perform(plan: PlanPack, effect: Effect) {
    if (running === undefined) return
    const { session, timeline } = running
    const lines = plan.voiceLines(effect, { session, timeline, form })
    if (lines.length > 0) edges.voice.say(lines, 'priority' in effect ? effect.priority : 'in-full')
    switch (effect.type) {
      case 'tone':
        edges.sound(effect.kind)
        break
      case 'segment':
        save()
        break
      case 'hold-awake':
        edges.awake.hold()
        break
      case 'release-awake':
        edges.awake.release()
        break
      case 'paused-by-sleep':
        edges.voice.hush()
        break
      case 'stopped':
        // Ended in `hurts`, when all symptoms have been told.
        edges.voice.hush()
        break
      case 'finished':
        finish()
        break
      // Words, and what the player keeps by itself.
      case 'announce-item':
      case 'announce-next':
      case 'switch-sides':
      case 'rest':
      case 'half-way':
      case 'count':
      case 'outcome':
      case 'offer-easier':
        break
    }
  }

  function finish() {
    const place = running && placeOf(running)
    if (place !== undefined) ending.finish(place)
  }

  function save() {
    if (running === undefined || running.player.status === 'ready') return
    // What has ended is kept only as long as it waits.
    if (hasEnded(running) && room.waiting.peek() === undefined) return
    const place = placeOf(running)
    if (place !== undefined) void savePlace(facts, place)
  }

  function placeOf({ kind, session, player, painBefore, hurt }: Running): SessionPlace | undefined {
    const snapshot = packs.plan.part.peek()?.snapshot(player)
    return (
      snapshot && {
        kind,
        session,
        snapshot,
        hurt,
        savedAtMs: edges.nowMs(),
        ...(painBefore === undefined ? {} : { painBefore }),
      }
    )
  }

  async function load(): Promise<{ readonly plan: PlanPack; readonly safety: SafetyPack }> {
    const [plan, safety] = await Promise.all([packs.plan.load(), packs.safety.load(), packs.journal.load()])
    return { plan, safety }
  }

  function choose(kind: SessionKind, pain: number | undefined): Chosen | WhyNothing {
    const plan = packs.plan.part.peek()
    const safety = packs.safety.part.peek()
    if (plan === undefined || safety === undefined || isEmergency.peek()) return 'nothing'
    const day = edges.today.peek()
    return chooseSession({ plan, safety, facts, planning, standing, day, dayOf: edges.dayOf }, kind, pain)
  }

  function layOut(plan: PlanPack, session: Session): Timeline {
    return plan.layOutTimeline(session, plan.withOwnItems(plan.knowledge, facts.told.peek().routines))
  }

  function ready(
    plan: PlanPack,
    kind: SessionKind,
    { session, leftOut }: Chosen,
    painBefore: number | undefined,
  ): Running {
    const timeline = layOut(plan, session)
    return { kind, session, timeline, player: plan.newPlayer(timeline), painBefore, hurt: {}, leftOut }
  }

  async function abandon() {
    // What has ended waits already, or has been reported.
    const place = running === undefined ? left.peek() : hasEnded(running) ? undefined : placeOf(running)
    left.value = undefined
    show(undefined)
    edges.voice.hush()
    edges.awake.release()
    if (place !== undefined) await ending.wrapUp(place)
    await room.settle()
  }

  // One by one, so that the ways on are found anew only when one of them changes, not with every word.
  const kind = computed(() => shown.value?.kind)
  const session = computed(() => shown.value?.session)
  const item = computed(() => shown.value?.player.item ?? 0)
  const painBefore = computed(() => shown.value?.painBefore)

  /** What the present item could become. */
  const ways = computed(() => {
    const plan = packs.plan.part.value
    const situation = planning.situation.value
    if (plan === undefined || situation === undefined || session.value === undefined) return {}
    const { kind: of } = askOf(kind.value ?? 'ease')
    const today = withPain(situation, session.value.day, painBefore.value)
    const canBeEasier = of === 'today' || of === 'exercise'
    return {
      easier: canBeEasier ? plan.easierItem(today, session.value, item.value) : undefined,
      // What was asked for by name, or chosen for the desk, is not exchanged for something else.
      other: of === 'today' ? plan.swapFor(today, session.value, item.value) : undefined,
    }
  })

  function change(item: Session['items'][number] | undefined) {
    const plan = packs.plan.part.peek()
    if (running === undefined || plan === undefined || item === undefined) return
    edges.voice.hush()
    const session = plan.replaceItem(running.session, running.player.item, item)
    running = { ...running, session, timeline: layOut(plan, session) }
    send({ type: 'replaced', atMs: edges.nowMs() })
  }

  return {
    positionMs,
    isUnderWay: computed(() => {
      if (left.value !== undefined)
        return left.value.kind === 'today' && left.value.session.day === edges.today.value
      const now = shown.value
      const { status } = now?.player ?? {}
      return now?.kind === 'today' && (status === 'paused' || status === 'playing')
    }),
    symptoms: computed(() => {
      const safety = packs.safety.part.value
      return (safety?.symptoms ?? []).map(({ id, response }) => ({
        id,
        response,
        label: known.symptomWords[id].name,
      }))
    }),
    player: computed((): PlayerView | undefined => {
      const now = shown.value
      if (now === undefined) return undefined
      const { player, session, timeline, painBefore, leftOut } = now
      return {
        status: player.status,
        session,
        timeline,
        ...(player.status === 'paused' ? { pausedBy: player.because } : {}),
        canEase: ways.value.easier !== undefined,
        canSwap: ways.value.other !== undefined,
        painBefore,
        isAskedAbout: hasEnded(now) && room.waiting.value !== undefined,
        leftOut: leftOut.map((item) => (item.of === 'own' ? item.name : form(item.exercise, item.form).name)),
      }
    }),

    async prepare(kind) {
      const { plan } = await load()
      const day = edges.today.peek()
      const chosen = choose(kind, undefined)
      if (typeof chosen === 'string') {
        if (running?.kind === kind || hasEnded(running)) await abandon()
        return false
      }
      const isStill = (other: { readonly kind: SessionKind; readonly session: Session } | undefined) =>
        other?.kind === kind && other.session.day === day && isSameList(kind, other.session, chosen.session)
      const status = running?.player.status
      const isUnderWay = status === 'paused' || status === 'playing' || status === 'ready'
      if (isUnderWay && isStill(running)) return true
      const place = left.peek()
      if (place !== undefined && isStill(place)) {
        const { session, painBefore, hurt, snapshot } = place
        const again = ready(plan, kind, { ...chosen, session }, painBefore)
        left.value = undefined
        show({ ...again, hurt, player: plan.restore(again.timeline, snapshot) })
        return true
      }
      await abandon()
      // Looked up only now: what was abandoned may have been the day's session.
      const next = choose(kind, undefined)
      show(typeof next === 'string' ? undefined : ready(plan, kind, next, undefined))
      return typeof next !== 'string'
    },
    whyNothing(kind) {
      const chosen = choose(kind, undefined)
      return typeof chosen === 'string' ? chosen : 'nothing'
    },
    setPainBefore(pain) {
      const plan = packs.plan.part.peek()
      if (running?.player.status !== 'ready' || plan === undefined) return
      const { kind, session, leftOut } = running
      const chosen = choose(kind, pain)
      show(ready(plan, kind, typeof chosen === 'string' ? { session, leftOut } : chosen, pain))
    },
    play() {
      if (running === undefined || isEmergency.peek()) return
      edges.allowSound()
      const { kind, session, player } = running
      if (kind === 'today' && player.status === 'ready') {
        void facts.write({ type: 'session-started', body: { day: session.day, session } })
      }
      send({ type: 'play', atMs: edges.nowMs() })
    },
    pause() {
      edges.voice.hush()
      // Left behind: the screen has led on to what comes after.
      if (running?.player.status === 'finished') show(undefined)
      else send({ type: 'pause', atMs: edges.nowMs() })
    },
    back() {
      edges.voice.hush()
      send({ type: 'back', atMs: edges.nowMs() })
    },
    skip(kind) {
      edges.voice.hush()
      send({ type: 'skip', kind, atMs: edges.nowMs() })
    },
    easier: () => change(ways.peek().easier),
    swap: () => change(ways.peek().other),
    async hurts(ids, pain) {
      const { plan, safety } = await load()
      const day = edges.today.peek()
      const about = { intake: facts.told.peek().intake, history: planning.history.peek() }
      const usual = painContext(plan, about, day, running?.painBefore)
      const { symptoms, character } = readSymptoms({ plan, safety }, ids, pain, usual)
      if (running !== undefined) {
        const item = running.player.item
        const worst = Math.max(pain ?? 0, running.hurt[item]?.pain ?? 0)
        const said = {
          ...(pain === undefined && worst === 0 ? {} : { pain: worst }),
          ...(character === undefined ? {} : { character }),
        }
        running = { ...running, hurt: { ...running.hurt, [item]: { ...running.hurt[item], ...said } } }
      }
      // The mildest first: all are told before the one that stops the session.
      for (const { id, response } of symptoms.toReversed()) {
        send({ type: 'symptom', symptom: id, response, atMs: edges.nowMs() })
      }
      if (running?.player.status === 'stopped') {
        finish()
        save()
      }
      const [first] = symptoms
      const words: Readonly<Record<string, { readonly name: string; readonly advice: string }>> =
        known.symptomWords
      const { name = '', advice = '' } = words[first?.id ?? ''] ?? {}
      return { response: first?.response ?? 'ease', title: name, advice }
    },
    end: () => send({ type: 'finish-early', atMs: edges.nowMs() }),

    followSight(next) {
      boundsFor = next
    },
    async recover() {
      const place = await readPlace(facts, await packs.journal.load())
      if (place === undefined) return
      if (ending.isReported(place)) await forgetPlace(facts)
      else if (!hasEnded({ player: place.snapshot }) && place.session.day === edges.today.peek())
        left.value = place
      else await ending.wrapUp(place)
    },
    abandon,
  }
}

/** A list of one's own may have been changed since it was left; then it begins anew. */
function isSameList(kind: SessionKind, one: Session, other: Session): boolean {
  return askOf(kind).kind !== 'routine' || JSON.stringify(one.items) === JSON.stringify(other.items)
}
