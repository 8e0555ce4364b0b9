/** A line or a few lines of text, with what is wrong with them beside it. */

import { useId } from 'preact/hooks'

export function TextField({
  label,
  help,
  value,
  flaw,
  most,
  rows = 1,
  list,
  onInput,
}: {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly flaw: string | undefined
  /** In characters. */
  readonly most: number
  readonly rows?: number
  /** Words that are often meant. */
  readonly list?: readonly string[]
  readonly onInput: (value: string) => void
}) {
  const id = useId()
  const shared = {
    id,
    value,
    maxLength: most,
    'aria-invalid': flaw !== undefined,
    'aria-describedby': help === undefined ? `${id}-flaw` : `${id}-help ${id}-flaw`,
  }
  return (
    <div class="routine-field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} class="small soft">
          {help}
        </p>
      )}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          list={list === undefined ? undefined : `${id}-list`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {list !== undefined && (
        <datalist id={`${id}-list`}>
          {list.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </datalist>
      )}
      <p id={`${id}-flaw`} class="missing">
        {flaw}
      </p>
    </div>
  )
}
