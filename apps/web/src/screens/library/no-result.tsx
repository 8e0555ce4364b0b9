/** When nothing is found: what to take away, what else to try, and other ways to look. */

import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import type { AskedFor } from '../../life/library/asked-for.ts'
import { type Filters, narrow } from '../../life/library/narrow.ts'
import type { ShelfEntry } from '../../life/library/shelf.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { filterNames, filterWords, without } from './filter-words.ts'

const tries = ['library.try-1', 'library.try-2', 'library.try-3', 'library.try-4', 'library.try-5'] as const

export function NoResult({
  sought,
  asked: { text, filters },
  onText,
  onFilters,
}: {
  /** What the words find, before the filters. */
  readonly sought: readonly ShelfEntry[]
  readonly asked: AskedFor
  readonly onText: (text: string) => void
  readonly onFilters: (filters: Filters) => void
}) {
  const isByText = sought.length === 0
  const loosened = filterNames
    .flatMap((name) => {
      const filter = filterWords(filters, name)
      const count = narrow(sought, without(filters, name)).length
      return filter === undefined || count === 0 ? [] : [{ name, filter, count }]
    })
    .sort((a, b) => b.count - a.count)
  return (
    <Card title={isByText ? t('library.none-text', { text: text.trim() }) : t('library.none-filters')}>
      {isByText && (
        <>
          <p>{t('library.none-text-lead')}</p>
          <ul class="library-in-use">
            {tries.map((key) => (
              <li key={key}>
                <button type="button" class="library-chip" onClick={() => onText(t(key))}>
                  {t(key)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isByText && loosened.length > 0 && (
        <>
          <p>{t('library.none-filters-lead')}</p>
          <div class="stack stack-close library-loosen">
            {loosened.map(({ name, filter, count }) => (
              <Button key={name} onClick={() => onFilters(without(filters, name))}>
                {t('library.none-without', { filter, count })}
              </Button>
            ))}
          </div>
        </>
      )}
      <div class="buttons">
        {isByText ? (
          <Button kind="plain" icon="close" onClick={() => onText('')}>
            {t('library.none-clear')}
          </Button>
        ) : (
          <Button kind="plain" icon="close" onClick={() => onFilters({})}>
            {t('library.remove-all')}
          </Button>
        )}
      </div>
      <p>
        <strong>{t('library.none-ways')}</strong>
      </p>
      <div class="buttons">
        <LinkButton icon="heart" href={printRoute({ screen: 'where' })}>
          {t('library.where')}
        </LinkButton>
        <LinkButton icon="book" href={printRoute({ screen: 'learn' })}>
          {t('library.learn')}
        </LinkButton>
      </div>
    </Card>
  )
}
