/** What is done now: the exercises of the week ahead with their dose; without a programme, what was done last. */

import type { SessionItem } from '@unhunch/engine'
import { printDate } from '../../adapters/day.ts'
import { TablePlace } from '../../components/table-place.tsx'
import type { PlanLife } from '../../life/life.ts'
import type { PersonReport } from '../../life/progress/progress-life.ts'
import { printDose } from '../../words/dose.ts'
import { t } from '../../words/message.ts'

type Item = Pick<SessionItem, 'exercise' | 'form' | 'sides' | 'prescription'> & {
  readonly timesDone?: number
}

export function ProgrammePart({
  report: { programme, intake, lastSession },
  form,
}: {
  readonly report: Pick<PersonReport, 'programme' | 'intake' | 'lastSession'>
  readonly form: PlanLife['form']
}) {
  return (
    <section>
      <h2>{t('report.programme')}</h2>
      {programme !== undefined ? (
        <>
          <p>
            {t('report.week-of', {
              week: programme.week,
              day: printDate(programme.startDay),
              phase: t(`plan.phase-${programme.phase}`),
            })}
            {intake !== undefined && (
              <> {t('report.asked-for', { minutes: intake.minutes, days: intake.weekdays.length })}</>
            )}
          </p>
          <Items items={programme.exercises} form={form} />
        </>
      ) : lastSession !== undefined ? (
        <>
          <p>{t('report.none-now', { day: printDate(lastSession.day) })}</p>
          <Items items={lastSession.items} form={form} />
        </>
      ) : (
        <p>{t('report.none')}</p>
      )}
    </section>
  )
}

function Items({ items, form }: { readonly items: readonly Item[]; readonly form: PlanLife['form'] }) {
  const isCounted = items.some(({ timesDone }) => timesDone !== undefined)
  return (
    <TablePlace name={t('report.programme')}>
      <table class="numbers">
        <caption class="heard-only">{t('report.programme')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.exercise')}</th>
            <th scope="col">{t('report.dose')}</th>
            {isCounted && <th scope="col">{t('report.done')}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.exercise}-${item.form}`}>
              <th scope="row">{form(item.exercise, item.form).name}</th>
              <td>{printDose(item)}</td>
              {isCounted && <td>{t('report.times', { count: item.timesDone ?? 0 })}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TablePlace>
  )
}
