/** Looks for an exercise of the library and puts it at the end of the list. */

import { useSignal } from '@preact/signals'
import { Dialog } from '../../components/dialog.tsx'
import { Thumbnail } from '../../components/thumbnail.tsx'
import { Told } from '../../components/told.tsx'
import { Lazy } from '../../lazy.tsx'
import type { LibraryLife } from '../../life/library/library-life.ts'
import { t } from '../../words/message.ts'
import { SearchField } from './search-field.tsx'

export function AddDialog({
  load,
  onPick,
  onClose,
}: {
  readonly load: () => Promise<LibraryLife>
  readonly onPick: (exercise: string, form: string) => void
  readonly onClose: () => void
}) {
  return (
    <Dialog title={t('routine.add-title')} onClose={onClose}>
      <Lazy load={load} show={(library) => <Shelf library={library} onPick={onPick} />} />
    </Dialog>
  )
}

function Shelf({
  library,
  onPick,
}: {
  readonly library: LibraryLife
  readonly onPick: (exercise: string, form: string) => void
}) {
  const text = useSignal('')
  const offered = library.shelf.filter(({ isOffered, forms }) => isOffered && forms.length > 0)
  const found =
    text.value.trim() === ''
      ? offered
      : library.find(text.value).exercises.flatMap((exercise) => {
          const entry = offered.find((known) => known.id === exercise)
          return entry === undefined ? [] : [entry]
        })
  const counted =
    found.length === 0 ? t('routine.search-none') : t('routine.search-count', { count: found.length })
  return (
    <div class="stack">
      <SearchField text={text} />
      <p class="small soft">{counted}</p>
      <Told words={counted} />
      <ul class="routine-shelf">
        {found.map(({ id: exercise, name, summary, forms: [first] }) =>
          first === undefined ? null : (
            <li key={exercise}>
              <button type="button" onClick={() => onPick(exercise, first.id)}>
                <Thumbnail exercise={exercise} form={first.id} />
                <span>
                  <strong>{name}</strong>
                  <span class="small soft">{summary}</span>
                </span>
              </button>
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
