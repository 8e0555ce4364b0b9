/** How it is going, computed anew from the journal. */

import { computed } from '@preact/signals'
import { clinicianReport, progressOf } from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import type { JournalPack } from '../packs.ts'
import { knowledge } from '../packs/plan.ts'
import { once } from '../once.ts'
import type { Parts } from '../parts.ts'
import type { ProgressLife } from './progress-life.ts'

export function createProgressLife(
  parts: Parts,
  { progressRecord }: Pick<JournalPack, 'progressRecord'>,
): ProgressLife {
  const { edges, facts, packs, planning, standing } = parts
  // Somebody who is to be seen first has no plan that would have brought the names of exercises; ids would do.
  packs.plan.load().catch(() => undefined)

  const record = computed(() => {
    const clearance = standing.value?.clearance
    const restrictions = clearance !== undefined && 'restrictions' in clearance ? clearance.restrictions : []
    return progressRecord(facts.entries.value, { dayOf: edges.dayOf, knowledge, restrictions })
  })
  const progress = computed(() => progressOf(record.value, policy, edges.today.value))

  return {
    progress,
    ranges: once(async () => {
      const [{ createRangesLife }, camera] = await Promise.all([
        import('../ranges/create-ranges-life.ts'),
        edges.camera(),
        packs.plan.load(),
      ])
      return createRangesLife(parts, camera)
    }),
    report: computed(() => {
      const safety = packs.safety.part.value
      const now = standing.value
      if (safety === undefined || now === undefined) return undefined
      const { answers, routines, sessionsStarted } = facts.told.value
      const programme = planning.programme.value
      const last = sessionsStarted.at(-1)
      const report = clinicianReport({
        record: record.value,
        progress: progress.value,
        screening: safety.screening,
        answers,
        clearance: now.clearance,
        ...(programme !== undefined && { programme }),
        routines,
      })
      return {
        ...report,
        ...(typeof answers['age'] === 'number' && { age: answers['age'] }),
        ...(now.stop !== undefined && { stoppedBy: now.stop.symptom }),
        ...(last !== undefined && { lastSession: { day: last.day, items: last.session.items } }),
      }
    }),
  }
}
