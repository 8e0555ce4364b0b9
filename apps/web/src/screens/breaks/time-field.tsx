/** A time of day, by the control that the system has for it. */

import '../../components/field.css'
import { useId } from 'preact/hooks'

export function TimeField({
  label,
  value,
  isWrong,
  problemId,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly isWrong: boolean
  /** Of what says so. */
  readonly problemId: string
  readonly onChange: (time: string) => void
}) {
  const id = useId()
  return (
    <label class="time-field" for={id}>
      <span>{label}</span>
      <input
        id={id}
        type="time"
        value={value}
        required
        aria-invalid={isWrong}
        aria-describedby={problemId}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}
