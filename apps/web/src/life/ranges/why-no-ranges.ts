/** Why nothing is measured today: what safety asks for comes first. */

import { mustRest } from '@unhunch/engine'
import type { Parts } from '../parts.ts'
import type { WhyNoRanges } from './ranges-life.ts'

export function whyNoRanges({
  facts,
  planning,
  standing,
}: Pick<Parts, 'facts' | 'planning' | 'standing'>): WhyNoRanges | undefined {
  const now = standing.value
  if (now === undefined) return 'not-yet'
  const { clearance, stop, isHalted } = now
  if (clearance.status === 'emergency' || clearance.status === 'see-clinician' || stop !== undefined)
    return 'see-clinician'
  if (facts.told.value.intake === undefined) return 'not-yet'
  const situation = planning.situation.value
  if (isHalted || planning.isCheckDue.value || situation === undefined) return 'check-due'
  if (mustRest(situation.restrictions)) return 'rest'
  return situation.history.lane === 'flare' ? 'flare' : undefined
}
