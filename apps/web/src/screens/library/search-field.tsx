/** The field to search in. */

import { useId } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { t } from '../../words/message.ts'

export function SearchField({
  text,
  onInput,
  onSettle,
  onFocus,
}: {
  readonly text: string
  readonly onInput: (text: string) => void
  readonly onSettle: () => void
  readonly onFocus: () => void
}) {
  const id = useId()
  return (
    <form
      class="library-search"
      onSubmit={(event) => {
        event.preventDefault()
        onSettle()
      }}
    >
      <label for={id}>{t('library.search')}</label>
      <div class="library-search-field">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          maxLength={80}
          autocomplete="off"
          placeholder={t('library.search-hint')}
          value={text}
          onInput={(event) => onInput(event.currentTarget.value)}
          onChange={onSettle}
          onFocus={onFocus}
        />
      </div>
    </form>
  )
}
