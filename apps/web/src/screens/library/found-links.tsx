/** What a search finds beside exercises: help that cannot wait, articles, and places on the body. */

import { LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import type { LibraryFinds } from '../../life/library/library-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

/** More would push the exercises out of sight. */
const mostArticles = 3
const mostZones = 2

export function FoundLinks({ finds }: { readonly finds: LibraryFinds }) {
  const articles = finds.articles.slice(0, mostArticles)
  const zones = finds.zones.slice(0, mostZones)
  return (
    <>
      {finds.isUrgent && (
        <Card tone="red" title={t('library.urgent')} icon="stop">
          <p>{t('library.urgent-lead')}</p>
          <div>
            <LinkButton kind="danger" href={printRoute({ screen: 'safety', part: 'now' })}>
              {t('library.urgent-go')}
            </LinkButton>
          </div>
        </Card>
      )}
      {articles.length + zones.length > 0 && (
        <div class="library-found">
          {zones.length > 0 && (
            <section>
              <h2>{t('library.found-zones')}</h2>
              <ul>
                {zones.map((zone) => (
                  <li key={zone}>
                    <a href={printRoute({ screen: 'where', part: zone })}>
                      <Icon name="heart" size={20} />
                      <span>{t(`zone.${zone}`)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {articles.length > 0 && (
            <section>
              <h2>{t('library.found-articles')}</h2>
              <ul>
                {articles.map(({ id, title }) => (
                  <li key={id}>
                    <a href={printRoute({ screen: 'learn', part: id })}>
                      <Icon name="book" size={20} />
                      <span>{title}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </>
  )
}
