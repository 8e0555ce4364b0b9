/** Exercises to go to from here. */

import { printRoute } from '../../route.ts'

export function LinkCards({
  exercises,
}: {
  readonly exercises: readonly { readonly id: string; readonly name: string; readonly summary: string }[]
}) {
  return (
    <ul class="exercise-link-cards">
      {exercises.map(({ id, name, summary }) => (
        <li key={id}>
          <a href={printRoute({ screen: 'exercise', part: id })}>
            <strong>{name}</strong>
            <span class="small">{summary}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
