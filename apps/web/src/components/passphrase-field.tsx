/** A field for a passphrase: hidden, unless its reader wants to see it. Password managers and pasting are welcome. */

import './field.css'
import './passphrase-field.css'
import type { TargetedInputEvent } from 'preact'
import { useId } from 'preact/hooks'

export function PassphraseField({
  label,
  help,
  flaw,
  value,
  isNew = false,
  isFirst = false,
  isShown,
  onInput,
}: {
  readonly label: string
  readonly help?: string
  /** What is to be mended, in words. */
  readonly flaw?: string
  readonly value: string
  readonly isNew?: boolean
  /** Takes the focus when it appears. */
  readonly isFirst?: boolean
  readonly isShown: boolean
  readonly onInput: (passphrase: string) => void
}) {
  const id = useId()
  const field = {
    id,
    class: 'passphrase',
    autocomplete: isNew ? 'new-password' : 'current-password',
    autocapitalize: 'none',
    spellcheck: false,
    dir: 'auto',
    autofocus: isFirst,
    value,
    'aria-describedby': `${id}-help ${id}-flaw`,
    'aria-invalid': flaw !== undefined,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  } as const
  return (
    <div class="setting">
      <label class="passphrase-label" for={id}>
        {label}
      </label>
      {isShown ? <input {...field} type="text" /> : <input {...field} type="password" />}
      <p id={`${id}-help`} class="small soft" hidden={help === undefined}>
        {help}
      </p>
      <p id={`${id}-flaw`} class="missing" role="alert">
        {flaw}
      </p>
    </div>
  )
}
