/** Rule: the same posture weighs the same in every exercise. */

import type { Form } from '../exercise.ts'
import type { LoadId, Loads } from '../load.ts'
import { postures } from '../postures.ts'
import type { Position } from '../vocabulary.ts'
import { catalogueForms } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

/** What every form in a position carries at least. Getting there is asked of the surface. */
const positionLoads: Readonly<Record<Position, readonly Loads[]>> = {
  seated: [{}],
  standing: [{}],
  kneeling: [{ kneeLoad: 1 }],
  'hands-and-knees': [withoutTransfer(postures.handsAndKnees), withoutTransfer(postures.forearmsAndKnees)],
  'side-lying': [{ lyingOnShoulder: 1 }],
  supine: [{ supine: 1 }],
  prone: [{ prone: 1 }],
}

export const postureLoads = defineRule(
  'posture-loads',
  'A form carries the loads of its position and of the place it is done in, and needs the chair or bed it uses.',
  (catalogue) =>
    catalogueForms(catalogue).flatMap(({ entry, form }) => [
      ...positionFindings(entry, form),
      ...surfaceFindings(entry, form),
    ]),
)

function positionFindings(entry: string, form: Form): readonly Finding[] {
  const lacking = positionLoads[form.position].map((loads) => lacks(form.loads, loads))
  const fewest = [...lacking].sort((a, b) => a.length - b.length)[0] ?? []
  return fewest.map(([load, atLeast]) => ({
    entry,
    field: `loads.${load}`,
    found: `${form.loads[load] ?? 'nothing'}`,
    expected: `at least ${atLeast}, as ${form.position}`,
  }))
}

function surfaceFindings(entry: string, form: Form): readonly Finding[] {
  const findings: Finding[] = []
  const transfer =
    form.surface === 'floor' ? 'floorTransfer' : form.surface === 'bed' ? 'bedTransfer' : undefined
  if (transfer && form.loads[transfer] === undefined) {
    findings.push({
      entry,
      field: `loads.${transfer}`,
      found: 'nothing',
      expected: `1, as on the ${form.surface}`,
    })
  }
  if (form.surface === 'bed' && !form.needs.includes('bed')) {
    findings.push({ entry, field: 'needs', found: form.needs.join(', ') || 'nothing', expected: 'bed' })
  }
  const lies = form.position !== 'seated' && form.position !== 'standing'
  if (lies && form.surface === 'upright') {
    findings.push({
      entry,
      field: 'surface',
      found: 'upright',
      expected: `floor or bed, as ${form.position}`,
    })
  }
  const sits = form.position === 'seated' && form.surface === 'upright'
  if (sits && !form.needs.includes('chair') && !form.needs.includes('chair-with-back')) {
    findings.push({ entry, field: 'needs', found: form.needs.join(', ') || 'nothing', expected: 'chair' })
  }
  return findings
}

function lacks(has: Form['loads'], wanted: Loads): readonly (readonly [LoadId, 1 | 2])[] {
  return (Object.entries(wanted) as [LoadId, 1 | 2][]).filter(([load, atLeast]) => (has[load] ?? 0) < atLeast)
}

function withoutTransfer(loads: Loads): Loads {
  const { floorTransfer: _floor, bedTransfer: _bed, ...rest } = loads
  return rest
}
