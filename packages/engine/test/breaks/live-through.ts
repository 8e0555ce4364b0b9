/** Lives through days at a desk, told line by line, and prints every notice and what came of it as a table. */

import { exerciseWords } from '@unhunch/knowledge/en'
import { breakSession, newBreakClock, stepBreaks } from '../../src/index.ts'
import type { BreakClock, BreakEffect, BreakEvent, BreakPlan, BreakReport } from '../../src/index.ts'
import { situationOf } from '../a-person.ts'
import { knowledge } from '../the-knowledge.ts'
import { minuteOf, timeOf, wallIn } from './wall-clock.ts'

const minuteMs = 60_000
const tickMs = 30_000
const situation = situationOf()
const { breaks: policy } = knowledge.policy
const dayNames = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

export interface DeskStory {
  readonly zone: string
  /** Instants in UTC. */
  readonly from: string
  readonly to: string
  readonly plan: BreakPlan
  /** `Tue 10:00 meeting 11:00`: by the wall the person sits at, in order. */
  readonly lines: readonly string[]
}

/**
 * What a line may say: `takes`, `ignores`, `passes`, `snoozes 10` (the notices from now on) ·
 * `meeting 11:00` · `meeting over` · `away 12` · `idle 1` · `sleeps 40` · `uses the app` ·
 * `session 10` · `flies to America/New_York` · `clock back 20` · `reloads`. Numbers are minutes.
 */
export function liveThrough({ zone, from, to, plan, lines }: DeskStory): {
  readonly table: string
  readonly reports: readonly BreakReport[]
} {
  let local = wallIn(zone)
  let atMs = Date.parse(from)
  const rows: string[] = []
  const reports: BreakReport[] = []
  const ahead = [...lines]
  let clock: BreakClock = newBreakClock(atMs)
  let manner = 'takes'
  let [skew, lastNoticeMs, notices] = [0, Number.NaN, 0]
  /** What will happen by itself, at instants in order. */
  let due: readonly { readonly atMs: number; readonly go: () => void }[] = []

  while (atMs < Date.parse(to)) {
    for (const one of due.filter((later) => later.atMs <= atMs)) one.go()
    due = due.filter((later) => later.atMs > atMs)
    if (ahead[0] !== undefined && ahead[0].startsWith(wall())) {
      const [, , ...words] = ahead[0].split(' ')
      ahead.shift()
      happen(words.join(' '))
    }
    tell({ type: 'tick', atMs: atMs + skew })
    atMs += tickMs
  }
  if (ahead.length > 0) rows.push(`never came: ${ahead[0]}`)
  return { table: `${rows.join('\n')}\n\n${notices} notices\n`, reports }

  function wall(): string {
    const { weekday, minute } = local(atMs + skew)
    return `${dayNames[weekday]} ${timeOf(minute)}`
  }

  function happen(what: string): void {
    const [verb = '', arg = ''] = what.split(' ')
    rows.push(`${wall()}          — ${what}`)
    const now = atMs + skew
    if (['takes', 'ignores', 'passes', 'snoozes'].includes(verb)) manner = what
    if (what === 'meeting over') return tell({ type: 'meeting-over', atMs: now })
    if (verb === 'meeting') {
      const minutes = minuteOf(arg) - local(now).minute
      tell({ type: 'meeting', untilMs: now + minutes * minuteMs, atMs: now })
    }
    if (verb === 'away' || verb === 'idle') {
      const backMs = atMs + Number(arg) * minuteMs
      // Idle detection notices after a minute.
      later(atMs + minuteMs, () => tell({ type: 'away', sinceMs: now, atMs: atMs + skew }))
      later(backMs, () => tell({ type: 'back', atMs: atMs + skew }))
    }
    if (verb === 'sleeps') atMs += Number(arg) * minuteMs
    if (verb === 'uses') tell({ type: 'activity', atMs: now })
    if (verb === 'session') {
      tell({ type: 'session-begun', atMs: now })
      later(atMs + Number(arg) * minuteMs, () => {
        tell({ type: 'session-ended', seconds: Number(arg) * 60, atMs: atMs + skew })
      })
    }
    if (verb === 'flies') local = wallIn(what.split(' ')[2] ?? 'UTC')
    if (verb === 'clock') skew -= Number(what.split(' ')[2]) * minuteMs
    if (verb === 'reloads') clock = JSON.parse(JSON.stringify(clock)) as BreakClock
  }

  function later(when: number, go: () => void): void {
    due = [...due, { atMs: when, go }]
  }

  function tell(event: BreakEvent): void {
    const [next, effects] = stepBreaks({ plan, policy, local }, clock, event)
    clock = next
    for (const effect of effects) hear(effect)
  }

  function hear(effect: BreakEffect): void {
    if (effect.type === 'quiet-began' || effect.type === 'quiet-over') {
      rows.push(`${wall()}          ${effect.type.replace('-', ' ')}`)
    }
    if (effect.type === 'report') {
      reports.push(effect.report)
      const { outcome, length, minute } = effect.report
      if (outcome !== 'done') rows.push(`${wall()}          ${outcome} (${length}, ${timeOf(minute)})`)
    }
    if (effect.type !== 'notify') return
    const { number, length } = effect.notice
    const spacing = Number.isNaN(lastNoticeMs) ? '' : `+${Math.round((atMs - lastNoticeMs) / minuteMs)}`
    lastNoticeMs = atMs
    notices += 1
    const day = local(atMs + skew).day
    const session = breakSession(situation, day, length, reports)
    const names = session?.items.map(({ exercise }) => exerciseWords[exercise]?.name ?? exercise) ?? []
    const again = effect.isAgain ? ' again' : ''
    rows.push(
      `${wall()} ${spacing.padStart(6)}   ${`${length}${again}`.padEnd(13)} ${session?.seconds} s  ${names.join(' · ')}`,
    )
    const [verb, arg] = manner.split(' ')
    if (verb === 'passes') {
      later(atMs + minuteMs, () => tell({ type: 'pass', notice: number, atMs: atMs + skew }))
    }
    if (verb === 'snoozes') {
      later(atMs + minuteMs, () => {
        tell({ type: 'snooze', notice: number, minutes: Number(arg), atMs: atMs + skew })
      })
    }
    if (verb !== 'takes' || !session) return
    const seconds = session.seconds
    const exercises = session.items.map(({ exercise }) => exercise)
    later(atMs + tickMs, () => {
      tell({ type: 'start', notice: number, atMs: atMs + skew })
      tell({ type: 'session-begun', atMs: atMs + skew })
    })
    later(atMs + tickMs + seconds * 1000, () => {
      tell({ type: 'break-done', length, seconds, exercises, atMs: atMs + skew })
      tell({ type: 'session-ended', seconds, atMs: atMs + skew })
    })
  }
}
