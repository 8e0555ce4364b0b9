/** Rule: a picture shows the things that the form needs, and none that the person was not asked for. */

import { postures } from '../../movement/postures.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Tempo } from '../movement.ts'
import type { Prop } from '../prop.ts'
import type { EquipmentId } from '../vocabulary.ts'
import { catalogueForms } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

/** What each thing is drawn as. */
const drawnAs: Readonly<Record<EquipmentId, readonly Prop['kind'][]>> = {
  chair: ['chair', 'stool'],
  'chair-with-back': ['chair'],
  table: ['table'],
  wall: ['wall'],
  doorway: ['doorway'],
  towel: ['towel', 'rolled-towel'],
  band: ['band'],
  'row-anchor': ['band'],
  'overhead-anchor': ['band'],
  'light-weights': ['weights'],
  mat: ['mat'],
  pillow: ['pillow'],
  blanket: ['blanket'],
  'foam-roller': ['roller'],
  bed: ['bed'],
}

export const needsShown = defineRule(
  'needs-shown',
  'Every form is shown from two sides, with the things it needs and none that it neither needs nor names as a help.',
  (catalogue: Catalogue) =>
    catalogueForms(catalogue).flatMap(({ entry, offered, form }) => {
      const tempo = offered.movement?.[form.id]
      if (tempo === undefined) return []
      const shown = thingsOf(tempo)
      // A mat only marks the floor that is lain or knelt on.
      const known = [...form.needs, ...form.helps, ...(form.surface === 'floor' ? (['mat'] as const) : [])]
      return [
        ...(tempo.view && tempo.secondView
          ? []
          : [{ entry, field: 'movement.view', found: 'not both views', expected: 'view and secondView' }]),
        ...form.needs
          .filter((need) => !drawnAs[need].some((kind) => shown.includes(kind)))
          .map((need) => ({
            entry,
            field: 'movement.props',
            found: `no ${need}`,
            expected: 'what the form needs',
          })),
        ...shown
          .filter((kind) => !known.some((thing) => drawnAs[thing].includes(kind)))
          .map((kind) => ({
            entry,
            field: 'movement.props',
            found: kind,
            expected: `something of: ${known.join(', ') || 'nothing'}`,
          })),
      ]
    }),
)

function thingsOf({ posture, props = [] }: Tempo): readonly Prop['kind'][] {
  const usual = Object.entries(postures).find(([id]) => id === (posture ?? 'standing'))?.[1]
  const brought: readonly Prop[] = usual !== undefined && 'props' in usual ? usual.props : []
  return [...brought, ...props].map(({ kind }) => kind)
}
