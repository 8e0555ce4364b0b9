/** A number that is made smaller or larger with two big buttons. */

import './stepper.css'
import { Icon } from './icon.tsx'

export function Stepper({
  label,
  help,
  value,
  shown,
  steps,
  less,
  more,
  onChange,
}: {
  readonly label: string
  readonly help?: string
  readonly value: number
  /** The value in words: "10 minutes". */
  readonly shown: string
  /** All values it can take, from the lowest. */
  readonly steps: readonly number[]
  readonly less: string
  readonly more: string
  readonly onChange: (value: number) => void
}) {
  const below = steps.findLast((step) => step < value)
  const above = steps.find((step) => step > value)
  return (
    <fieldset class="stepper">
      <legend class="stepper-label">{label}</legend>
      {help !== undefined && <p class="small soft">{help}</p>}
      <div class="stepper-row">
        <button
          type="button"
          aria-label={less}
          disabled={below === undefined}
          onClick={() => below !== undefined && onChange(below)}
        >
          <Icon name="minus" />
        </button>
        <output aria-live="polite">{shown}</output>
        <button
          type="button"
          aria-label={more}
          disabled={above === undefined}
          onClick={() => above !== undefined && onChange(above)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </fieldset>
  )
}
