/** A file with more exercises than a list holds: the person looks for those they want. */

import { useSignal } from '@preact/signals'
import { findItems, mostItems, pickItems, type RoutineDraft } from '@unhunch/exchange/routines'
import { CheckList } from '../../components/choice-list.tsx'
import { Told } from '../../components/told.tsx'
import { t } from '../../words/message.ts'
import { SearchField } from './search-field.tsx'

/** More would only be scrolled by. */
const mostShown = 30

export function PickSome({
  draft,
  places,
  onChange,
}: {
  readonly draft: RoutineDraft
  /** Those that were picked, in the order of picking. */
  readonly places: readonly number[]
  readonly onChange: (places: readonly number[]) => void
}) {
  const text = useSignal('')
  const found = findItems(draft, text.value)
  const counted =
    found.length > mostShown
      ? t('routine.pick-more', { shown: mostShown, count: found.length })
      : t('routine.search-count', { count: found.length })
  const shown = [...new Set([...places, ...found.slice(0, mostShown)])]
  return (
    <div class="stack">
      <p>{t('routine.pick-lead', { count: draft.items.length, most: mostItems })}</p>
      <SearchField text={text} />
      <p class="small soft">{counted}</p>
      <Told words={counted} />
      <CheckList
        legend={t('routine.pick-legend')}
        layout="dense"
        choices={shown.map((place) => ({ value: String(place), label: draft.items[place]?.name ?? '' }))}
        values={places.map(String)}
        onChange={(next) => onChange(next.map(Number).slice(0, mostItems))}
      />
    </div>
  )
}

/** What is to be kept of a list: all of it, or of many what was picked. */
export function picked(draft: RoutineDraft, places: readonly number[]): RoutineDraft {
  return draft.kind === 'choices' ? pickItems(draft, places) : draft
}
