/** A number that is typed, or made smaller or larger with two buttons, with what is wrong with it beside it. */

import { useId } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { t } from '../../words/message.ts'

export function NumberField({
  label,
  value,
  range: [least, most],
  step = 1,
  flaw,
  onChange,
}: {
  readonly label: string
  /** Not a number while the field is empty. */
  readonly value: number
  readonly range: readonly [number, number]
  readonly step?: number
  readonly flaw: string | undefined
  readonly onChange: (value: number) => void
}) {
  const id = useId()
  const now = Number.isNaN(value) ? least : value
  /** To the next whole step, so that the buttons lead to round numbers. */
  const below = Math.max(least, Math.ceil(now / step - 1) * step)
  const above = Math.min(most, Math.floor(now / step + 1) * step)
  return (
    <div class="routine-field">
      <label for={id}>{label}</label>
      <div class="routine-number">
        <button
          type="button"
          aria-label={t('routine.less', { what: label })}
          disabled={now <= least}
          onClick={() => onChange(below)}
        >
          <Icon name="minus" size={20} />
        </button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          step="any"
          value={Number.isNaN(value) ? '' : value}
          aria-invalid={flaw !== undefined}
          aria-describedby={`${id}-flaw`}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          aria-label={t('routine.more', { what: label })}
          disabled={now >= most}
          onClick={() => onChange(above)}
        >
          <Icon name="plus" size={20} />
        </button>
      </div>
      <p id={`${id}-flaw`} class="missing">
        {flaw}
      </p>
    </div>
  )
}
