/** Words to look for. */

import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { t } from '../../words/message.ts'

export function SearchField({ text }: { readonly text: Signal<string> }) {
  const id = useId()
  return (
    <div class="routine-field">
      <label for={id}>{t('routine.search')}</label>
      <input
        id={id}
        type="search"
        maxLength={80}
        autocomplete="off"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value
        }}
      />
    </div>
  )
}
