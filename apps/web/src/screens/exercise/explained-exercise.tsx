/** Something that we explain and do not lead: what it is, why not, and what to do instead. */

import { ScreenTitle } from '../../components/screen-title.tsx'
import type { ExplainedPage } from '../../life/library/exercise-view.ts'
import type { LibraryLife } from '../../life/library/library-life.ts'
import { t } from '../../words/message.ts'
import { BackLink } from './back-link.tsx'
import { LinkCards } from './link-cards.tsx'
import { SourceList } from './source-list.tsx'

export function ExplainedExercise({
  page,
  library,
}: {
  readonly page: ExplainedPage
  readonly library: LibraryLife
}) {
  return (
    <article class="page exercise-page">
      <header class="stack stack-close">
        <BackLink library={library} />
        <ScreenTitle title={page.name} />
        <p class="lead">{page.summary}</p>
        {page.aka.length > 0 && <p class="soft small">{t('exercise.aka', { names: page.aka.join(', ') })}</p>}
      </header>
      <div class="stack">
        {page.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {page.insteadOf.length > 0 && (
        <section class="stack stack-close">
          <h2>{t('exercise.instead')}</h2>
          <LinkCards exercises={page.insteadOf} />
        </section>
      )}
      <SourceList sources={page.sources} />
    </article>
  )
}
