/** Links to exercises, by their names. */

import { known } from '../../words/known.ts'
import { printRoute } from '../../route.ts'

export function ExerciseLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul class="learn-exercises">
      {ids.map((id) => (
        <li key={id}>
          <a href={printRoute({ screen: 'exercise', part: id })}>{known.exerciseWords[id]?.name ?? id}</a>
        </li>
      ))}
    </ul>
  )
}
