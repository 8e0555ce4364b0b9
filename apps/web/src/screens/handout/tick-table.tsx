/** Boxes to tick: a row for each exercise of a week, or a row for each of four weeks. */

import { printWeekday } from '../../adapters/day.ts'
import type { TickDays } from '../../life/handout/sheet-choices.ts'
import { t } from '../../words/message.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const weeks = [1, 2, 3, 4] as const

export function TickTable({
  ticks,
  names,
  days,
}: {
  readonly ticks: Exclude<TickDays, 'none'>
  readonly names: readonly string[]
  /** For each exercise; empty for any day. */
  readonly days: readonly (readonly number[])[]
}) {
  const title = t(`handout.tick-${ticks}`)
  const anyDay = [...new Set(days.flat())]
  const rows =
    ticks === 'week'
      ? names.map((name, place) => ({ name: `${place + 1} ${name}`, on: days[place] ?? [] }))
      : weeks.map((week) => ({ name: t('handout.tick-nth-week', { week }), on: anyDay }))
  return (
    <section class="sheet-ticks">
      <h3>{title}</h3>
      <div class="sheet-ticks-place">
        <table class={`sheet-ticks-${ticks}`}>
          <thead>
            <tr>
              <th scope="col">
                <span class="heard-only">
                  {ticks === 'week' ? t('handout.tick-exercise') : t('handout.tick-weeks')}
                </span>
              </th>
              {weekdays.map((day) => (
                <th key={day} scope="col">
                  {printWeekday(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, on }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {weekdays.map((day) => (
                  <Box key={day} isMeant={on.length === 0 || on.includes(day)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** A day of rest has a dash instead, which nobody takes for something left undone. */
function Box({ isMeant }: { readonly isMeant: boolean }) {
  return (
    <td>
      {isMeant ? (
        <span class="sheet-box" />
      ) : (
        <>
          <span aria-hidden="true">–</span>
          <span class="heard-only">{t('handout.tick-rest')}</span>
        </>
      )}
    </td>
  )
}
