/** Names and what belongs to them, in little room. */

export function Rows({
  rows,
}: {
  /** Those without anything are left out. */
  readonly rows: readonly (readonly [name: string, what: readonly string[]])[]
}) {
  return (
    <dl class="report-rows">
      {rows
        .filter(([, what]) => what.length > 0)
        .map(([name, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what.join(' · ')}</dd>
          </div>
        ))}
    </dl>
  )
}
