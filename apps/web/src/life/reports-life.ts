/** What the person reports after a session, the next morning and once a week, and what it changes. */

import { computed } from '@preact/signals'
import type { Adjustment, ItemReport, Light, Report } from '@unhunch/engine'
import type { Edges } from './edges.ts'
import type { Facts } from './facts.ts'
import type { ChangeView, ReportsLife } from './life.ts'
import type { Pack, PlanPack } from './packs.ts'
import type { Planning } from './planning.ts'
import { type PainContext, painContext } from './symptom-answer.ts'
import { itemReports, reportFrom, triedItems } from './waiting.ts'
import type { WaitingRoom } from './waiting-room.ts'
import { known, sayRemark } from '../words/known.ts'

export interface ReportsParts {
  readonly edges: Pick<Edges, 'today' | 'keepStorage'>
  readonly facts: Facts
  readonly pack: Pack<PlanPack>
  readonly planning: Planning
  readonly room: WaitingRoom
}

export function createReportsLife({ edges, facts, pack, planning, room }: ReportsParts): ReportsLife {
  /** What a report changes, found before it is written: afterwards it is part of the history. */
  async function changesBy(report: Report): Promise<readonly ChangeView[]> {
    const { adapt } = await pack.load()
    const circumstances = planning.circumstances.peek()
    const history = planning.reported.peek()
    if (circumstances === undefined || history === undefined) return []
    return inWords(await pack.load(), adapt(circumstances, history, report).adjustments)
  }

  return {
    open: computed(() => {
      const waiting = room.waiting.value
      return waiting && { kind: waiting.kind, items: triedItems(waiting) }
    }),
    async session(items, painAfter) {
      const waiting = room.waiting.peek()
      if (waiting === undefined) return []
      const told = { items, ...(painAfter === undefined ? {} : { painAfter }) }
      const report = reportFrom(waiting, told)
      const changes = report === undefined ? [] : await changesBy(report)
      await room.close(told)
      edges.keepStorage()
      return changes
    },
    async practice(items, painAfter) {
      const waiting = room.waiting.peek()
      if (waiting === undefined) return []
      const told = { items, ...(painAfter === undefined ? {} : { painAfter }) }
      const part = await pack.load()
      const about = { intake: facts.told.peek().intake, history: planning.history.peek() }
      const context = painContext(part, about, waiting.session.day, waiting.painBefore)
      const tooMuch = itemReports(waiting, told).flatMap((report) => {
        const light = lightOf(part, report, context)
        return light === 'green' ? [] : [{ exercise: report.exercise, form: report.form, light }]
      })
      await room.close(told)
      edges.keepStorage()
      return tooMuch
    },
    async morning({ pain, settled }) {
      const report = { type: 'morning', day: edges.today.peek(), pain, settled } as const
      const changes = await changesBy(report)
      await facts.write({ type: 'report', body: report })
      return changes
    },
    async checkIn(told) {
      const report = { type: 'check-in', day: edges.today.peek(), ...told } as const
      const changes = await changesBy(report)
      await facts.write({ type: 'report', body: report })
      return { changes, askSafety: planning.isCheckDue.peek() }
    },
  }
}

function lightOf({ lightFor, knowledge }: PlanPack, report: ItemReport, context: PainContext): Light {
  const { pain, character = 'familiar' } = report
  if (pain === undefined) return 'green'
  const { painUsual: usual, isEarly } = context
  return lightFor({ pain, character, usual, isEarly }, knowledge.policy.trafficLight)
}

/** Two changes may read the same; one of them is enough. */
async function inWords(plan: PlanPack, adjustments: readonly Adjustment[]): Promise<readonly ChangeView[]> {
  const { sources } = await import('./packs/sources.ts')
  const changes = adjustments.map(({ reason, because }): ChangeView => {
    const source = sources.find(({ id }) => id === because)
    if (source === undefined) return { change: plan.sayReason(reason), because: because }
    const { grade, authors, year, finding } = source
    const { name, meaning } = known.gradeWords[grade]
    const who = [authors, year].filter((part) => part !== undefined && part !== '').join(' ')
    const what = who === '' ? meaning : `${sayRemark(finding)} (${who}. ${name}: ${meaning})`
    return { change: plan.sayReason(reason), because: what }
  })
  return changes.filter(
    ({ change }, index) => changes.findIndex((other) => other.change === change) === index,
  )
}
