/** How the breaks have gone, as a small table. */

import type { BreakStatistics } from '@unhunch/engine'
import { Card } from '../../components/card.tsx'
import { TablePlace } from '../../components/table-place.tsx'
import { t } from '../../words/message.ts'

const spans = ['today', 'week', 'fourWeeks'] as const
const outcomes = ['done', 'natural', 'passed', 'ignored'] as const

export function NumbersCard({ statistics }: { readonly statistics: BreakStatistics }) {
  const isEmpty = outcomes.every((outcome) => statistics.fourWeeks[outcome] === 0)
  return (
    <Card title={t('breaks.numbers')} icon="trend">
      {isEmpty ? (
        <p>{t('breaks.numbers-none')}</p>
      ) : (
        <>
          <TablePlace name={t('breaks.numbers')}>
            <table class="numbers">
              <caption class="heard-only">{t('breaks.numbers')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('breaks.numbers-when')}</th>
                  {spans.map((span) => (
                    <th key={span} scope="col">
                      {t(`breaks.${span}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {outcomes.map((outcome) => (
                  <tr key={outcome}>
                    <th scope="row">{t(`breaks.${outcome}`)}</th>
                    {spans.map((span) => (
                      <td key={span}>{statistics[span][outcome]}</td>
                    ))}
                  </tr>
                ))}
                <tr>
                  <th scope="row">{t('breaks.minutes')}</th>
                  {spans.map((span) => (
                    <td key={span}>{Math.round(statistics[span].movedSeconds / 60)}</td>
                  ))}
                </tr>
              </tbody>
            </table>
          </TablePlace>
          <HourBars hours={statistics.byHour} />
        </>
      )}
    </Card>
  )
}

/** The hours in which the person moved, so that the still ones are seen. */
function HourBars({ hours }: { readonly hours: BreakStatistics['byHour'] }) {
  const moved = hours.map(({ hour, tally }) => ({ hour, count: tally.done + tally.natural }))
  const most = Math.max(1, ...moved.map(({ count }) => count))
  return (
    <>
      <h3>{t('breaks.by-hour')}</h3>
      <ul class="hour-bars">
        {moved.map(({ hour, count }) => (
          <li key={hour}>
            <span aria-hidden="true">{t('breaks.hour', { hour })}</span>
            <span
              class="hour-bar"
              style={{ inlineSize: `${(count / most) * 100}%` }}
              role="img"
              aria-label={t('breaks.hour-moved', { hour, count })}
            />
            <span aria-hidden="true">{count}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
