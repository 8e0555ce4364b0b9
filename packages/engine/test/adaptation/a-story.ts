/**
 * Stories in short notation: what was reported on which day after the first Monday.
 *
 * `d0 squeeze easy` · `d2 squeeze right 4` (pain) · `d4 squeeze hurts` · `d4 squeeze never`
 * `d7 morning 6` (not settled) · `d7 morning ok` · `d7 check-in 3 goals 5` · `d9 flare` · `d9 over`
 * `d9 ban squeeze` · `d9 like squeeze` · `d9 screened` · `d9 symptom chest-pain`
 * Several exercises of one day are separated by commas.
 */

import type { Adjustment, History, Report, Screened } from '../../src/index.ts'
import { adapt, addDays, newHistory, replay } from '../../src/index.ts'
import { deskWorker, everyThing, monday } from '../a-person.ts'
import { knowledge, restricted } from '../the-knowledge.ts'

export const circumstances = {
  knowledge,
  intake: { ...deskWorker, painUsual: 2, equipment: [...everyThing] },
  restrictions: restricted(),
}

const shortNames: Readonly<Record<string, readonly [exercise: string, form: string]>> = {
  squeeze: ['scapular-retraction', 'seated'],
  cat: ['cat-cow', 'flow'],
  turn: ['seated-thoracic-rotation', 'arms-crossed'],
  breathe: ['chest-expansion-breathing', 'no-pause'],
}

export function happeningsOf(story: readonly string[]): readonly (Report | Screened)[] {
  return story.map(happeningOf)
}

/** The history at the end, and every adjustment as `day: reason`. */
export function tell(...story: readonly string[]): { history: History; changes: readonly string[] } {
  let history = newHistory(monday)
  const changes: string[] = []
  for (const happening of happeningsOf(story)) {
    const adapted = adapt(circumstances, history, happening)
    history = adapted.history
    changes.push(...adapted.adjustments.map((adjustment) => `${happening.day}: ${print(adjustment)}`))
  }
  return { history, changes }
}

export function replayed(story: readonly string[]): History {
  return replay(circumstances, monday, happeningsOf(story))
}

function print({ reason, change }: Adjustment): string {
  const exercise = 'exercise' in change ? ` ${change.exercise}` : ''
  return `${reason.id}${exercise}`
}

function happeningOf(line: string): Report | Screened {
  const [when = '', ...rest] = line.split(' ')
  const day = addDays(monday, Number(when.slice(1)))
  const [what = '', more = '', last = ''] = rest
  switch (what) {
    case 'screened':
      return { type: 'screened', day }
    case 'flare':
      return { type: 'flare', day, over: false }
    case 'over':
      return { type: 'flare', day, over: true }
    case 'ban':
    case 'unban':
    case 'like':
      return { type: 'wish', day, wish: what, exercise: shortNames[more]?.[0] ?? more }
    case 'morning':
      return { type: 'morning', day, pain: Number(more) || 0, settled: more === 'ok' }
    case 'check-in':
      return {
        type: 'check-in',
        day,
        painAverage: Number(more),
        painWorst: Number(more),
        goals: last === 'goals' ? [Number(rest[3])] : [],
        stiffness: 3,
      }
    case 'symptom':
      return { type: 'session', day, items: [], symptoms: [more], endedEarly: true }
    default:
      return {
        type: 'session',
        day,
        items: rest.join(' ').split(', ').map(itemOf),
        symptoms: [],
        endedEarly: false,
      }
  }
}

function itemOf(text: string): Extract<Report, { type: 'session' }>['items'][number] {
  const [name = '', how = '', pain] = text.split(' ')
  const [exercise, form] = shortNames[name] ?? [name, 'seated']
  const skips = { hurts: 'it-hurts', never: 'never-again', already: 'did-already', later: 'not-now' } as const
  const withPain = pain === undefined ? {} : { pain: Number(pain) }
  if (how in skips) return { exercise, form, outcome: skips[how as keyof typeof skips], ...withPain }
  if (how === 'sharp') return { exercise, form, outcome: 'partly', character: 'sharp', ...withPain }
  return { exercise, form, outcome: 'done', effort: how as 'easy' | 'right' | 'hard', ...withPain }
}
