/** The few words that the person puts on a sheet themselves. */

import { useId } from 'preact/hooks'
import { t } from '../../words/message.ts'

export interface SheetWords {
  readonly name: string
  readonly to: string
  readonly from: string
  readonly note: string
}

/** In characters; the link and the journal take no more. */
const mostInLine = 80
const mostInNote = 500

const lines = [
  ['name', 'handout.name'],
  ['to', 'handout.for'],
  ['from', 'handout.from'],
] as const

export function WordsFields({
  words,
  onChange,
}: {
  readonly words: SheetWords
  readonly onChange: (change: Partial<SheetWords>) => void
}) {
  const help = useId()
  return (
    <div class="handout-fields">
      {lines.map(([field, label]) => (
        <label key={field}>
          <span>{t(label)}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={mostInLine}
            value={words[field]}
            onInput={(event) => onChange({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <label>
        <span>{t('handout.note')}</span>
        <textarea
          rows={3}
          maxLength={mostInNote}
          aria-describedby={help}
          value={words.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </label>
      <p id={help} class="small soft">
        {t('handout.note-help')}
      </p>
    </div>
  )
}
