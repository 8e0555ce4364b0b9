/** Links to exercises, by their names. */

import { exerciseWords } from '@unhunch/knowledge/exercise-words'
import { printRoute } from '../../route.ts'

export function ExerciseLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul class="learn-exercises">
      {ids.map((id) => (
        <li key={id}>
          <a href={printRoute({ screen: 'exercise', part: id })}>{exerciseWords[id]?.name ?? id}</a>
        </li>
      ))}
    </ul>
  )
}
