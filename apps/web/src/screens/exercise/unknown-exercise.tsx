/** An address that leads to no exercise: what may have been meant, and how to find it. */

import { LinkButton } from '../../components/button.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { LibraryLife } from '../../life/library/library-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { LinkCards } from './link-cards.tsx'

const mostMatches = 3

export function UnknownExercise({
  library,
  asked,
}: {
  readonly library: LibraryLife
  readonly asked: string
}) {
  const near = library
    .find(asked.replaceAll('-', ' '))
    .exercises.flatMap((id) => library.shelf.find((entry) => entry.id === id) ?? [])
    .slice(0, mostMatches)
  return (
    <div class="page exercise-page">
      <ScreenTitle title={t('exercise.unknown')} />
      <p>{t('exercise.unknown-lead')}</p>
      {near.length > 0 && (
        <section class="stack stack-close">
          <h2>{t('exercise.unknown-near')}</h2>
          <LinkCards exercises={near} />
        </section>
      )}
      <div class="buttons">
        <LinkButton kind="primary" icon="search" href={printRoute({ screen: 'library' })}>
          {t('exercise.back')}
        </LinkButton>
        <LinkButton icon="heart" href={printRoute({ screen: 'where' })}>
          {t('library.where')}
        </LinkButton>
        <LinkButton icon="book" href={printRoute({ screen: 'learn' })}>
          {t('library.learn')}
        </LinkButton>
      </div>
    </div>
  )
}
