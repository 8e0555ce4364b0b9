/** Every form that a camera follows. */

import { exercises, movements } from '../../knowledge/exercises/index.ts'
import type { CameraPlan, Tempo } from '../../knowledge/src/index.ts'

export interface Followed {
  /** `exercise/form`. */
  readonly name: string
  readonly tempo: Tempo
  readonly plan: CameraPlan
  /** One repetition goes to the left and to the right. */
  readonly takesTurns: boolean
}

export const followedForms: readonly Followed[] = exercises.flatMap(({ id, forms }): readonly Followed[] =>
  Object.entries<Tempo>(movements[id] ?? {}).flatMap(([form, tempo]) => {
    if (tempo.camera === undefined) return []
    const sided = forms.find((each) => each.id === form)?.sides
    const takesTurns = sided === 'together' && tempo.camera.works === 'one'
    return [{ name: `${id}/${form}`, tempo, plan: tempo.camera, takesTurns }]
  }),
)
