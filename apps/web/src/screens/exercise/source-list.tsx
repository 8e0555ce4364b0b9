/** What an exercise rests on, each with how far it can be trusted. Addresses are text: the app asks nobody for them. */

import type { SourceView } from '../../life/library/exercise-view.ts'
import { t } from '../../words/message.ts'

export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  return (
    <section class="stack stack-close">
      <h2>{t('exercise.sources')}</h2>
      <ul class="exercise-sources">
        {sources.map(({ id, title, from, address, grade, gradeName, gradeMeaning }) => (
          <li key={id}>
            <p>
              <span class="exercise-grade">{gradeName}</span>
            </p>
            {/* Of usual practice, the grade says all there is to say. */}
            {(grade !== 'practice' || from.length > 0) && (
              <p>
                <cite lang="en">{title}</cite>
              </p>
            )}
            {from.length > 0 && (
              <p class="small soft" lang="en">
                {from.join(', ')}
              </p>
            )}
            {address !== undefined && <p class="small soft">{address}</p>}
            {sources.find((other) => other.grade === grade)?.id === id && (
              <p class="small soft">{gradeMeaning}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
