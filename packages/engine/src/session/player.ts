/** Plays a timeline: every event in, the next player and what to do about it out. */

import type { Bounds } from './bounds-by-sight.ts'
import type { Effect, StopResponse, SymptomResponse } from './effect.ts'
import { type ItemOutcome, type Outcomes, recordOutcome, type SkipKind } from './outcome.ts'
import type { Timeline } from './timeline.ts'

interface PlayerBase {
  readonly positionMs: number
  /** The item that the position is in. */
  readonly item: number
  /** Index of the first cue not yet given. */
  readonly nextCue: number
  readonly outcomes: Outcomes
  /** Ids of all symptoms reported so far, in order. */
  readonly symptoms: readonly string[]
}

export type Player =
  | (PlayerBase & { readonly status: 'ready' })
  /** `atMs` is the clock when the position was last moved. */
  | (PlayerBase & { readonly status: 'playing'; readonly atMs: number })
  | (PlayerBase & { readonly status: 'paused'; readonly because: 'person' | 'sleep' | 'symptom' | 'reload' })
  | (PlayerBase & { readonly status: 'stopped'; readonly because: string; readonly response: StopResponse })
  | (PlayerBase & { readonly status: 'finished'; readonly early: boolean })

export type PlayerEvent =
  | { readonly type: 'play' | 'pause' | 'back' | 'finish-early'; readonly atMs: number }
  /** Where a camera leads, time keeps within what it has seen. */
  | { readonly type: 'tick'; readonly bounds?: Bounds; readonly atMs: number }
  | { readonly type: 'skip'; readonly kind: SkipKind; readonly atMs: number }
  /** The timeline has a new exercise in the current item's place. */
  | { readonly type: 'replaced'; readonly atMs: number }
  | {
      readonly type: 'symptom'
      readonly symptom: string
      readonly response: SymptomResponse
      readonly atMs: number
    }

export type Step = readonly [Player, readonly Effect[]]

/** A longer silence between ticks means that the phone slept, not that the person went on. */
const sleepGapMs = 10_000
/** Back goes to the item's start; again within this time, to the item before. */
const backAgainMs = 3000
/** Words and tones that must be on time are dropped when they come later than this. */
const lateMs = 1000

export function newPlayer(timeline: Timeline): Player {
  const outcomes = timeline.itemStartsMs.map(() => 'ahead' as const)
  return { status: 'ready', positionMs: 0, item: 0, nextCue: 0, outcomes, symptoms: [] }
}

/** Time passes first, up to the event; then the event happens. */
export function step(timeline: Timeline, player: Player, event: PlayerEvent): Step {
  // The timeline is another one already, so the time since the last tick cannot be laid on it.
  if (event.type === 'replaced') return restartItem(timeline, player, event.atMs)
  const [now, passed] = letTimePass(timeline, player, event)
  const [next, done] = respond(timeline, now, event)
  return [next, [...passed, ...done]]
}

/**
 * A clock that runs backwards (sleep, time-zone change) counts as no time passing.
 * After a sleep the session waits where the last tick left it.
 */
function letTimePass(timeline: Timeline, player: Player, event: PlayerEvent): Step {
  const { atMs } = event
  if (player.status !== 'playing') return [player, []]
  const elapsedMs = Math.max(0, atMs - player.atMs)
  if (elapsedMs > sleepGapMs) {
    return [pausePlayer(player, 'sleep'), [{ type: 'release-awake' }, { type: 'paused-by-sleep' }]]
  }
  const { leastMs = 0, mostMs = timeline.durationMs } = ('bounds' in event && event.bounds) || {}
  const byClock = Math.max(player.positionMs + elapsedMs, leastMs)
  const positionMs = Math.max(player.positionMs, Math.min(byClock, mostMs, timeline.durationMs))
  return giveCues(timeline, { ...player, atMs, positionMs })
}

function respond(
  timeline: Timeline,
  player: Player,
  event: Exclude<PlayerEvent, { type: 'replaced' }>,
): Step {
  if (event.type === 'symptom') return reportSymptom(timeline, player, event)
  if (player.status === 'stopped' || player.status === 'finished') return [player, []]
  switch (event.type) {
    case 'tick':
      return [player, []]
    case 'play':
      return player.status === 'playing' ? [player, []] : startPlaying(timeline, player, event.atMs)
    case 'pause':
      return player.status === 'playing'
        ? [pausePlayer(player, 'person'), [{ type: 'release-awake' }]]
        : [player, []]
    case 'skip':
      return skipItem(timeline, player, event.kind)
    case 'back':
      return goBack(timeline, player)
    case 'finish-early': {
      const [left, effects] = leaveItem(timeline, player)
      return finish(left, effects, true)
    }
  }
}

type Live = Exclude<Player, { status: 'stopped' | 'finished' }>
type Playing = Extract<Player, { status: 'playing' }>

function startPlaying(timeline: Timeline, player: Live, atMs: number): Step {
  const [next, effects] = giveCues(timeline, { ...base(player), status: 'playing', atMs })
  return [next, [{ type: 'hold-awake' }, ...effects]]
}

/** Gives each cue up to the position once, in order, however far the position has moved. */
function giveCues(timeline: Timeline, player: Playing): Step {
  const { positionMs } = player
  const effects: Effect[] = []
  let { nextCue, item, outcomes } = player
  for (let cue = timeline.cues[nextCue]; cue !== undefined && cue.atMs <= positionMs; ) {
    const { effect } = cue
    const isOnTime = positionMs - cue.atMs < lateMs
    const mustBeOnTime = 'priority' in effect && effect.priority === 'now-or-never'
    if (isOnTime || !mustBeOnTime) effects.push(effect)
    if (effect.type === 'outcome') outcomes = recordOutcome(outcomes, effect.item, effect.outcome)
    item = cue.item
    nextCue += 1
    cue = timeline.cues[nextCue]
  }
  const next = { ...player, nextCue, item, outcomes }
  return positionMs < timeline.durationMs ? [next, effects] : finish(next, effects, false)
}

function finish(player: Live, effects: readonly Effect[], early: boolean): Step {
  const finished: Player = { ...base(player), status: 'finished', early }
  return [finished, [...effects, { type: 'release-awake' }, { type: 'finished', early }]]
}

function skipItem(timeline: Timeline, player: Live, kind: SkipKind): Step {
  const [skipped, effects] = record(player, kind)
  const isLast = player.item + 1 >= timeline.itemStartsMs.length
  if (isLast) return finish({ ...skipped, positionMs: timeline.durationMs }, effects, false)
  const [next, opening] = goToItem(timeline, skipped, player.item + 1)
  return [next, [...effects, ...opening]]
}

function goBack(timeline: Timeline, player: Live): Step {
  const sinceStartMs = player.positionMs - (timeline.itemStartsMs[player.item] ?? 0)
  const item = sinceStartMs < backAgainMs ? Math.max(0, player.item - 1) : player.item
  // A skip is taken back; what was done stays done.
  const outcomes = player.outcomes.map((o, i) => (i === item && o !== 'done' ? 'ahead' : o))
  return goToItem(timeline, { ...player, outcomes }, item)
}

function restartItem(timeline: Timeline, player: Player, atMs: number): Step {
  if (player.status === 'stopped' || player.status === 'finished') return [player, []]
  const outcomes = player.outcomes.map((o, i) => (i === player.item ? 'ahead' : o))
  const clock = player.status === 'playing' ? { ...player, atMs } : player
  return goToItem(timeline, { ...clock, outcomes }, player.item)
}

/** While paused the screen shows the place; its words are given when the person plays on. */
function goToItem(timeline: Timeline, player: Live, item: number): Step {
  const positionMs = timeline.itemStartsMs[item] ?? 0
  const nextCue = Math.max(
    0,
    timeline.cues.findIndex((cue) => cue.item === item),
  )
  const next = { ...player, positionMs, item, nextCue }
  return next.status === 'playing' ? giveCues(timeline, next) : [next, []]
}

/** A symptom that stops does so for good, whatever the session was doing. */
function reportSymptom(
  timeline: Timeline,
  player: Player,
  { symptom, response }: Extract<PlayerEvent, { type: 'symptom' }>,
): Step {
  const told = { ...player, symptoms: [...player.symptoms, symptom] }
  if (response !== 'ease') {
    const ended = told.status === 'stopped' || told.status === 'finished'
    const [left, effects] = ended ? [told, []] : leaveItem(timeline, told)
    const stop =
      told.status === 'stopped'
        ? moreUrgent(told, { because: symptom, response })
        : { because: symptom, response }
    const stopped: Player = { ...base(left), status: 'stopped', ...stop }
    return [stopped, [...effects, { type: 'release-awake' }, { type: 'stopped', ...stop }]]
  }
  if (told.status === 'stopped' || told.status === 'finished') return [told, []]
  const offer: Effect = { type: 'offer-easier', item: told.item, symptom }
  const release: readonly Effect[] = told.status === 'playing' ? [{ type: 'release-awake' }] : []
  return [pausePlayer(told, 'symptom'), [...release, offer]]
}

interface Stop {
  readonly because: string
  readonly response: StopResponse
}

function moreUrgent(before: Stop, after: Stop): Stop {
  const byUrgency: readonly StopResponse[] = ['stop', 'stop-and-see', 'emergency']
  const isMore = byUrgency.indexOf(after.response) > byUrgency.indexOf(before.response)
  return isMore ? after : { because: before.because, response: before.response }
}

/** The session ends inside this item: it was done in part if the person had begun to move. */
function leaveItem(timeline: Timeline, player: Live): readonly [Live, readonly Effect[]] {
  const hasMoved = timeline.segments.some(
    ({ item, kind, startMs }) => item === player.item && kind === 'move' && startMs < player.positionMs,
  )
  return hasMoved ? record(player, 'partly') : [player, []]
}

function record(player: Live, outcome: ItemOutcome): readonly [Live, readonly Effect[]] {
  const outcomes = recordOutcome(player.outcomes, player.item, outcome)
  const hasChanged = outcomes !== player.outcomes
  return [{ ...player, outcomes }, hasChanged ? [{ type: 'outcome', item: player.item, outcome }] : []]
}

function pausePlayer(player: Live, because: 'person' | 'sleep' | 'symptom'): Player {
  return { ...base(player), status: 'paused', because }
}

function base({ positionMs, item, nextCue, outcomes, symptoms }: PlayerBase): PlayerBase {
  return { positionMs, item, nextCue, outcomes, symptoms }
}
