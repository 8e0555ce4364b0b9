/** A scale from 0 to 10 as big numbered targets; colour only underlines what the number says. */

import './scale.css'
import { useId } from 'preact/hooks'

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

export function Scale({
  legend,
  help,
  flaw,
  low,
  high,
  value,
  onChange,
  tone = 'pain',
}: {
  readonly legend: string
  readonly help?: string
  /** What is to be mended, in words. */
  readonly flaw?: string | undefined
  /** What 0 and 10 stand for. */
  readonly low: string
  readonly high: string
  readonly value: number | undefined
  readonly onChange: (value: number) => void
  /** `plain` for scales on which a high number is not a bad one. */
  readonly tone?: 'pain' | 'plain'
}) {
  const id = useId()
  return (
    <fieldset class="scale" aria-describedby={help === undefined ? `${id}-flaw` : `${id}-help ${id}-flaw`}>
      <legend class="scale-legend">{legend}</legend>
      {help !== undefined && (
        <p id={`${id}-help`} class="scale-help">
          {help}
        </p>
      )}
      <div class={`scale-steps scale-${tone}`}>
        {steps.map((step) => (
          <label key={step} class="scale-step">
            <input
              type="radio"
              name={id}
              value={step}
              checked={value === step}
              aria-label={step === 0 ? `0, ${low}` : step === 10 ? `10, ${high}` : `${step}`}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <div class="scale-ends" aria-hidden="true">
        <span>0 · {low}</span>
        <span>10 · {high}</span>
      </div>
      <p id={`${id}-flaw`} class="missing">
        {flaw}
      </p>
    </fieldset>
  )
}
