/** Leads a session in the terminal: reads keys and the clock, and performs what the player asks for. */

import { symptomWords } from '@unhunch/knowledge/en'
import type { Readable, Writable } from 'node:stream'
import {
  type Effect,
  easierItem,
  layOutTimeline,
  newPlayer,
  type Player,
  type PlayerEvent,
  replaceItem,
  type Session,
  type SessionReport,
  type Situation,
  step,
  swapFor,
  type Timeline,
} from '@unhunch/engine'
import { symptoms } from '@unhunch/knowledge/screening'
import { planningKnowledge } from '../knowledge.ts'
import { wrap } from '../print/lay-out.ts'
import { formName } from '../print/names.ts'
import { printProgressLine } from './progress-line.ts'
import { tellEffect } from './tell-effect.ts'

export interface Stage {
  /** For an easier form; absent when the session comes from a file alone. */
  readonly situation: Situation | undefined
  readonly input: Readable & { readonly isTTY?: boolean; setRawMode?: (raw: boolean) => unknown }
  readonly output: Writable & { readonly isTTY?: boolean }
  readonly nowMs: () => number
}

const tickMs = 250
const clearLine = '\r\u001b[K'

export function leadSession(first: Session, stage: Stage): Promise<SessionReport> {
  return new Promise((resolve) => {
    startLeading(first, stage, resolve)
  })
}

function startLeading(
  first: Session,
  { situation, input, output, nowMs }: Stage,
  resolve: (report: SessionReport) => void,
): void {
  let session = first
  let timeline: Timeline = layOutTimeline(session, planningKnowledge)
  let player: Player = newPlayer(timeline)
  /** What is being typed after "this hurts"; absent when nothing is asked. */
  let typed: string | undefined
  const ticking = setInterval(() => send({ type: 'tick', atMs: nowMs() }), tickMs)

  input.setRawMode?.(true)
  input.setEncoding('utf8')
  input.on('data', onKeys)
  say('Keys: space pause or go on, n next, b back, h this hurts, q stop.')
  send({ type: 'play', atMs: nowMs() })

  function send(event: PlayerEvent): void {
    if (hasEnded(player)) return
    const [next, effects] = step(timeline, player, event)
    player = next
    for (const effect of effects) perform(effect)
    if (hasEnded(player)) leave()
    else if (output.isTTY === true && typed === undefined) {
      output.write(clearLine + printProgressLine(session, timeline, player))
    }
  }

  function perform(effect: Effect): void {
    if (effect.type === 'offer-easier') return makeEasier(effect.item)
    if (effect.type === 'tone' && output.isTTY === true && effect.kind !== 'count') output.write('\u0007')
    const told = tellEffect(effect, session)
    if (told !== '') say(told)
  }

  function makeEasier(item: number): void {
    const replacement =
      situation && (easierItem(situation, session, item) ?? swapFor(situation, session, item))
    if (!replacement) return say('Make it smaller and slower, or leave it out with n. Space goes on.')
    session = replaceItem(session, item, replacement)
    timeline = layOutTimeline(session, planningKnowledge)
    say(`Instead: ${formName(replacement.exercise, replacement.form)}. Space goes on.`)
    send({ type: 'replaced', atMs: nowMs() })
  }

  function onKeys(keys: string): void {
    for (const key of keys) if (!hasEnded(player)) onKey(key)
  }

  function onKey(key: string): void {
    if (key === '\u0003') return send({ type: 'finish-early', atMs: nowMs() })
    if (typed !== undefined) return typeSymptom(key, typed)
    switch (key) {
      case ' ':
        return send({ type: player.status === 'playing' ? 'pause' : 'play', atMs: nowMs() })
      case 'n':
        return send({ type: 'skip', kind: 'not-now', atMs: nowMs() })
      case 'b':
        return send({ type: 'back', atMs: nowMs() })
      case 'q':
        return send({ type: 'finish-early', atMs: nowMs() })
      case 'h':
        return askWhatHurts()
    }
  }

  function askWhatHurts(): void {
    send({ type: 'pause', atMs: nowMs() })
    typed = ''
    say(
      symptoms
        .map(({ id }, index) => `${String(index + 1).padStart(3)}  ${symptomWords[id].name}`)
        .join('\n'),
    )
    say('Type the number and Enter; Enter alone if it was nothing.')
  }

  function typeSymptom(key: string, before: string): void {
    if (key !== '\r' && key !== '\n') {
      typed = key === '\u007f' ? before.slice(0, -1) : before + key
      return void output.write(key)
    }
    typed = undefined
    output.write('\n')
    if (before === '') return say('Space goes on.')
    const symptom = symptoms[Number(before) - 1]
    if (!symptom) return say('There is no such number. Press h to see the list again, space to go on.')
    say(wrap(symptomWords[symptom.id].advice))
    send({ type: 'symptom', symptom: symptom.id, response: symptom.response, atMs: nowMs() })
  }

  function say(text: string): void {
    output.write(`${output.isTTY === true ? clearLine : ''}${text}\n`)
  }

  function leave(): void {
    clearInterval(ticking)
    input.off('data', onKeys)
    input.setRawMode?.(false)
    input.pause()
    resolve(reportOf(session, player))
  }
}

function hasEnded({ status }: Player): boolean {
  return status === 'finished' || status === 'stopped'
}

/** Only what was reached. How it felt is for the person to add. */
function reportOf(session: Session, player: Player): SessionReport {
  const isWhole = player.status === 'finished' && !player.early
  return {
    type: 'session',
    day: session.day,
    items: session.items.flatMap(({ exercise, form }, index) => {
      const outcome = player.outcomes[index] ?? 'ahead'
      return outcome === 'ahead' ? [] : [{ exercise, form, outcome }]
    }),
    symptoms: [...player.symptoms],
    endedEarly: !isWhole,
  }
}
