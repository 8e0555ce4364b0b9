/** The exercises that are left: as cards, with what speaks against those that are held back. */

import { useSignal } from '@preact/signals'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Thumbnail } from '../../components/thumbnail.tsx'
import type { WhyNot } from '../../life/library/library-life.ts'
import type { ShelfEntry, ShelfForm } from '../../life/library/shelf.ts'
import { printRoute } from '../../route.ts'
import { wholeMinutes } from '../../words/dose.ts'
import { t } from '../../words/message.ts'

/** Enough to look through on a phone. */
const mostAtFirst = 9

interface Found {
  readonly entry: ShelfEntry
  /** The form shown: the first that may be done, or the one that comes nearest to it. */
  readonly form: ShelfForm | undefined
  readonly reasons: readonly string[]
}

export function Results({
  shown,
  isRanked,
  whyNot,
}: {
  readonly shown: readonly ShelfEntry[]
  /** In order of fit: then that order is kept, and groups would break it. */
  readonly isRanked: boolean
  readonly whyNot: WhyNot
}) {
  const found = shown.map((entry) => nearest(entry, whyNot))
  if (isRanked) return <Ranked found={found} />
  const withheld = found.filter(({ reasons }) => reasons.length > 0)
  const offered = found.filter(({ entry, reasons }) => entry.isOffered && reasons.length === 0)
  const explained = found.filter(({ entry }) => !entry.isOffered)
  return (
    <>
      {offered.length > 0 && (
        <section class="stack stack-close">
          <h2>{t('library.count', { count: offered.length })}</h2>
          <Cards found={offered} />
        </section>
      )}
      {withheld.length > 0 && (
        <section class="stack stack-close">
          <h2>{t('library.list-withheld')}</h2>
          <p class="soft">{t('library.list-withheld-lead')}</p>
          <Cards found={withheld} />
        </section>
      )}
      {explained.length > 0 && (
        <section class="stack stack-close">
          <h2>{t('library.list-explained')}</h2>
          <p class="soft">{t('library.list-explained-lead')}</p>
          <Cards found={explained} />
        </section>
      )}
    </>
  )
}

/** The best first; what fits less well waits until it is asked for. */
function Ranked({ found }: { readonly found: readonly Found[] }) {
  const showsAll = useSignal(false)
  const best = showsAll.value ? found : found.slice(0, mostAtFirst)
  const others = found.length - best.length
  return (
    <section class="stack stack-close">
      <h2>{t('library.count', { count: found.length })}</h2>
      {others > 0 && <p class="soft">{t('library.best-first')}</p>}
      <Cards found={best} />
      {others > 0 && (
        <div>
          <Button
            onClick={() => {
              showsAll.value = true
            }}
          >
            {t('library.show-others', { count: others })}
          </Button>
        </div>
      )}
    </section>
  )
}

function Cards({ found }: { readonly found: readonly Found[] }) {
  return (
    <ul class="library-cards">
      {found.map(({ entry, form, reasons }) => (
        <li key={entry.id} class={reasons.length > 0 ? 'library-card library-card-held' : 'library-card'}>
          {form !== undefined && <Thumbnail exercise={entry.id} form={form.id} />}
          <div>
            <h3>
              <a href={printRoute({ screen: 'exercise', part: addressOf(entry, form) })}>{entry.name}</a>
            </h3>
            <p class="small">{entry.summary}</p>
            {form === undefined ? (
              <p class="small soft">{t('library.explained')}</p>
            ) : (
              <p class="library-facts">
                <span>{t(`library.position-${form.position}`)}</span>
                <span>{t('common.minutes', { minutes: wholeMinutes(form.seconds) })}</span>
                {entry.forms.length > 1 && <span>{t('library.ways', { count: entry.forms.length })}</span>}
              </p>
            )}
            {reasons[0] !== undefined && (
              <p class="library-reason">
                <Icon name="info" size={20} />
                <span>{reasons[0]}</span>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function nearest(entry: ShelfEntry, whyNot: WhyNot): Found {
  const [first, ...others] = entry.forms.map((form) => ({
    entry,
    form,
    reasons: whyNot(entry.id, form.id),
  }))
  if (first === undefined) return { entry, form: undefined, reasons: [] }
  return others.reduce((best, each) => (each.reasons.length < best.reasons.length ? each : best), first)
}

function addressOf(entry: ShelfEntry, form: ShelfForm | undefined): string {
  return form === undefined ? entry.id : `${entry.id}.${form.id}`
}
