/** The library: all exercises, found by words and by filters that stand in the address. */

import './library.css'
import { useEffect } from 'preact/hooks'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Told } from '../../components/told.tsx'
import { Lazy } from '../../lazy.tsx'
import { narrow } from '../../life/library/narrow.ts'
import type { LibraryFinds, LibraryLife } from '../../life/library/library-life.ts'
import type { Life } from '../../life/life.ts'
import { t } from '../../words/message.ts'
import { FilterPanel } from './filter-panel.tsx'
import { FoundLinks } from './found-links.tsx'
import { GateNote } from './gate-note.tsx'
import { NoResult } from './no-result.tsx'
import { Results } from './results.tsx'
import { SearchField } from './search-field.tsx'
import { useAskedFor } from './use-asked-for.ts'
import { WaysOn } from './ways-on.tsx'

export function LibraryScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  return <Lazy load={life.library} show={(library) => <Library library={library} part={part} />} />
}

function Library({ library, part }: { readonly library: LibraryLife; readonly part: string | undefined }) {
  const { asked, setText, setFilters, settle } = useAskedFor(part)
  const { text, filters } = asked
  useEffect(() => {
    library.lastAsked.value = part ?? ''
  }, [part])

  const isSought = text.trim() !== ''
  const finds: LibraryFinds = isSought ? library.find(text) : nothingSought
  const sought = isSought
    ? finds.exercises.flatMap((id) => library.shelf.find((entry) => entry.id === id) ?? [])
    : library.shelf
  const shown = narrow(sought, filters)

  return (
    <div class="page page-wide library">
      <header class="stack stack-close">
        <ScreenTitle title={t('library.title')} />
        <p class="soft">{t('library.lead')}</p>
      </header>
      <WaysOn isReady={library.gate.value !== 'new' && library.gate.value !== 'intake'} />
      <div class="stack stack-close">
        <SearchField text={text} onInput={setText} onSettle={settle} onFocus={library.prepare} />
        <FilterPanel
          filters={filters}
          onChange={setFilters}
          things={library.things.value}
          shelf={library.shelf}
        />
      </div>
      <GateNote gate={library.gate.value} />
      {isSought && <FoundLinks finds={finds} />}
      {shown.length === 0 ? (
        <NoResult sought={sought} asked={asked} onText={setText} onFilters={setFilters} />
      ) : (
        <Results key={text.trim()} shown={shown} isRanked={isSought} whyNot={library.whyNot.value} />
      )}
      <Told words={t('library.count', { count: shown.length })} />
    </div>
  )
}

const nothingSought: LibraryFinds = { exercises: [], articles: [], zones: [], isUrgent: false }
