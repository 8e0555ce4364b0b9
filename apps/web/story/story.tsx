/** Every form of every exercise on one page, as drawn stills; a click sets one in motion. */

import { useSignal } from '@preact/signals'
import { choices, choose, type Field, fields, formsChosen, type ShownForm } from './choices.ts'
import { FormCell } from './form-cell.tsx'
import { OpenedForm } from './opened-form.tsx'

export function Story() {
  const opened = useSignal<ShownForm | undefined>(undefined)
  const forms = formsChosen()
  return (
    <>
      <header class="bar">
        <input
          type="search"
          placeholder="exercise or form"
          aria-label="exercise or form"
          value={choices.value.find}
          onInput={(event) => choose({ find: event.currentTarget.value })}
        />
        {(Object.keys(fields) as Field[]).map((field) => (
          <Choice key={field} field={field} />
        ))}
        <output>{forms.length} forms</output>
      </header>
      <main class="cells">
        {forms.map((shown) => (
          <FormCell
            key={`${shown.exercise}/${shown.form}`}
            shown={shown}
            onOpen={() => {
              opened.value = shown
            }}
          />
        ))}
      </main>
      {opened.value !== undefined && (
        <OpenedForm
          shown={opened.value}
          onClose={() => {
            opened.value = undefined
          }}
        />
      )}
    </>
  )
}

function Choice({ field }: { readonly field: Field }) {
  return (
    <select
      aria-label={field}
      value={choices.value[field]}
      onChange={(event) => choose({ [field]: event.currentTarget.value })}
    >
      {fields[field].map((value) => (
        <option key={value}>{value}</option>
      ))}
    </select>
  )
}
