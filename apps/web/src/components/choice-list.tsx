/** One of several, or any of several: native radios and checkboxes as large cards. */

import './choice-list.css'
import { useId } from 'preact/hooks'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly help?: string
  /** Of the label, where it is not the page's. */
  readonly lang?: string
}

interface Shared<Value extends string> {
  readonly legend: string
  /** When the heading above already says it, the legend is only heard. */
  readonly legendHeardOnly?: boolean
  readonly help?: string
  /** What is to be mended, in words. */
  readonly flaw?: string | undefined
  /** Of what says so, where that stands elsewhere. */
  readonly problemId?: string
  readonly choices: readonly Choice<Value>[]
  /** `pair`: two or three short labels side by side; `dense`: a long list without cards. */
  readonly layout?: 'rows' | 'grid' | 'pair' | 'dense'
}

export function ChoiceList<Value extends string>({
  value,
  onChange,
  ...shared
}: Shared<Value> & {
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
}) {
  return (
    <Cards
      {...shared}
      kind="radio"
      isChosen={(choice) => choice === value}
      onToggle={(choice) => onChange(choice)}
    />
  )
}

export function CheckList<Value extends string>({
  values,
  onChange,
  ...shared
}: Shared<Value> & {
  readonly values: readonly Value[]
  readonly onChange: (values: readonly Value[]) => void
}) {
  return (
    <Cards
      {...shared}
      kind="checkbox"
      isChosen={(choice) => values.includes(choice)}
      onToggle={(choice, chosen) =>
        onChange(chosen ? [...values, choice] : values.filter((other) => other !== choice))
      }
    />
  )
}

function Cards<Value extends string>({
  legend,
  legendHeardOnly = false,
  help,
  flaw,
  problemId,
  choices,
  layout = 'rows',
  kind,
  isChosen,
  onToggle,
}: Shared<Value> & {
  readonly kind: 'radio' | 'checkbox'
  readonly isChosen: (value: Value) => boolean
  readonly onToggle: (value: Value, chosen: boolean) => void
}) {
  const name = useId()
  const said = [help === undefined ? undefined : `${name}-help`, `${name}-flaw`, problemId]
  return (
    <fieldset class="choices" aria-describedby={said.filter((id) => id !== undefined).join(' ')}>
      <legend class={legendHeardOnly ? 'heard-only' : 'choices-legend'}>{legend}</legend>
      {help !== undefined && (
        <p id={`${name}-help`} class="choices-help">
          {help}
        </p>
      )}
      <div class={`choices-${layout}`}>
        {choices.map(({ value, label, help: more, lang }) => (
          <label key={value} class="choice">
            <input
              type={kind}
              name={name}
              checked={isChosen(value)}
              onChange={(event) => onToggle(value, event.currentTarget.checked)}
            />
            <span class="choice-words">
              <span class="choice-label" lang={lang}>
                {label}
              </span>
              {more !== undefined && <span class="choice-help">{more}</span>}
            </span>
          </label>
        ))}
      </div>
      <p id={`${name}-flaw`} class="missing">
        {flaw}
      </p>
    </fieldset>
  )
}
