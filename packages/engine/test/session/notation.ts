/** Short notation for sessions, timelines and what happens while they are played. */

import type { Movement, Pace } from '@unhunch/knowledge'
import { itemSeconds, type StepCounts } from '../../src/planning/item-seconds.ts'
import type { Prescription, Session, SessionItem } from '../../src/planning/programme.ts'
import type { Effect, SymptomResponse } from '../../src/session/effect.ts'
import { layOutTimeline, type SessionKnowledge } from '../../src/session/lay-out-timeline.ts'
import type { SkipKind } from '../../src/session/outcome.ts'
import { newPlayer, type Player, type PlayerEvent, step } from '../../src/session/player.ts'
import type { Segment, Timeline } from '../../src/session/timeline.ts'

/** Round numbers, and not the ones in use: the tests hold for any pace. */
const pace: Pace = {
  announceSeconds: seconds(4),
  announceStepSeconds: seconds(2),
  announceNextSeconds: seconds(5),
  getReadySeconds: seconds(5),
  switchSidesSeconds: seconds(6),
  halfWayFromSeconds: seconds(20),
  countdownSeconds: seconds(3),
}

const movements: Readonly<Record<string, Movement>> = {
  squeeze: {
    form: {
      phases: [
        { id: 'squeezed', seconds: 2, breath: 'out', held: true },
        { id: 'released', seconds: 1, breath: 'in' },
      ],
    },
  },
  circles: {
    form: {
      phases: [
        { id: 'up', seconds: 1.5, breath: 'in' },
        { id: 'down', seconds: 2.5, breath: 'out' },
      ],
    },
  },
  stretch: { form: { phases: [{ id: 'long', seconds: 3, breath: 'free', held: true }] } },
}

const stepCounts: StepCounts = { squeeze: { form: 3 }, circles: { form: 1 }, stretch: { form: 2 } }

export const knowledge: SessionKnowledge = { movements, stepCounts, policy: { pace } }

/** `exercise('stretch', '2x3 hold 5 rest 30 each')`, `exercise('circles', '1x30s')`. */
export function exercise(name: string, dose: string): SessionItem {
  const [, sets = '1', amount = '1', unit] = /^(\d+)x(\d+)(s?)/.exec(dose) ?? []
  const prescription: Prescription = {
    sets: Number(sets),
    reps: unit === 's' ? 0 : Number(amount),
    seconds: unit === 's' ? Number(amount) : 0,
    holdSeconds: Number(/hold ([\d.]+)/.exec(dose)?.[1] ?? 0),
    restSeconds: Number(/rest ([\d.]+)/.exec(dose)?.[1] ?? 0),
  }
  const sides = dose.includes('each') ? 'each' : 'together'
  const tempo = movements[name]?.form ?? { phases: [] }
  const stepCount = stepCounts[name]?.form ?? 0
  return {
    slot: 'mobility',
    exercise: name,
    form: 'form',
    sides,
    prescription,
    seconds: itemSeconds(prescription, sides, tempo, stepCount, pace),
    reasons: [],
  }
}

export function sessionOf(...items: readonly SessionItem[]): Session {
  return {
    day: '2026-03-09',
    items,
    seconds: items.reduce((sum, item) => sum + item.seconds, 0),
    reasons: [],
  }
}

export function timelineOf(...items: readonly SessionItem[]): Timeline {
  return layOutTimeline(sessionOf(...items), knowledge)
}

/** One line a segment: `10 get-ready 1`, `17 hold 1.1 squeezed`, `left` or `right` where it has a side. */
export function print({ segments, durationMs }: Timeline): string {
  return [...segments.map(printSegment), `${durationMs / 1000} end`].join('\n')
}

function printSegment(segment: Segment): string {
  const side = 'side' in segment && segment.side !== undefined ? ` ${segment.side}` : ''
  return `${segment.startMs / 1000} ${segment.kind}${printPlace(segment)}${side}`
}

function printPlace(segment: Segment): string {
  switch (segment.kind) {
    case 'announce':
      return ` #${segment.item}`
    case 'get-ready':
      return ` ${segment.set}${segment.isSwitch ? ' switch' : ''}`
    case 'rest':
      return ` ${segment.set}`
    case 'move':
    case 'hold':
      return ` ${segment.set}.${segment.rep} ${segment.phase}`
  }
}

export interface Run {
  readonly player: Player
  readonly effects: readonly Effect[]
  /** After each event. */
  readonly players: readonly Player[]
}

/**
 * `play@0 tick@4000 skip:it-hurts@5000 symptom:dizziness@6000 play@9000`; an event
 * without a time happens at the time of the one before it. A symptom may say what it
 * calls for: `symptom:ache/ease`. `tick@0..60000/1000` ticks every 1000 ms.
 */
export function run(timeline: Timeline, script: string, from: Player = newPlayer(timeline)): Run {
  return runEvents(timeline, parseEvents(script), from)
}

export function runEvents(
  timeline: Timeline,
  events: readonly PlayerEvent[],
  from: Player = newPlayer(timeline),
): Run {
  let player = from
  const effects: Effect[] = []
  const players: Player[] = []
  for (const event of events) {
    const [next, done] = step(timeline, player, event)
    player = next
    effects.push(...done)
    players.push(next)
  }
  return { player, effects, players }
}

function parseEvents(script: string): readonly PlayerEvent[] {
  let atMs = 0
  return script.split(' ').flatMap((word): readonly PlayerEvent[] => {
    const [, type = '', value = '', from, to, every] =
      /^([a-z-]+)(?::([a-z/-]+))?(?:@(\d+)(?:\.\.(\d+)\/(\d+))?)?$/.exec(word) ?? []
    atMs = from === undefined ? atMs : Number(from)
    if (to === undefined) return [event(type, value, atMs)]
    const count = Math.floor((Number(to) - atMs) / Number(every)) + 1
    const startMs = atMs
    atMs = Number(to)
    return Array.from({ length: count }, (_, i) => event(type, value, startMs + i * Number(every)))
  })
}

function event(type: string, value: string, atMs: number): PlayerEvent {
  if (type === 'skip') return { type, kind: value as SkipKind, atMs }
  if (type === 'symptom') {
    const [symptom = '', response = 'stop'] = value.split('/')
    return { type, symptom, response: response as SymptomResponse, atMs }
  }
  return { type: type as 'tick', atMs }
}

/** `announce-item 0`, `segment 3`, `count 3`, `tone end`, `outcome 0 done`. */
export function printEffect(effect: Effect): string {
  const { type, priority: _, ...values } = { priority: undefined, ...effect }
  return [type, ...Object.values(values)].join(' ')
}

function seconds(value: number): Pace['getReadySeconds'] {
  return { value, unit: 's', source: 'test', note: 'A round number.' }
}
