/** Why something was chosen, as a short list that opens. */

import './reason-list.css'

export function ReasonList({
  summary,
  reasons,
  open = false,
}: {
  readonly summary: string
  readonly reasons: readonly string[]
  readonly open?: boolean
}) {
  if (reasons.length === 0) return null
  return (
    <details class="reasons" open={open}>
      <summary>{summary}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  )
}
