/** The person's own lists: who gave them, what is on them, and how often they were done. */

import type { ClinicianReport, RoutineItem } from '@unhunch/engine'
import { printDate } from '../../adapters/day.ts'
import type { PlanLife } from '../../life/life.ts'
import { printDose } from '../../words/dose.ts'
import { t } from '../../words/message.ts'

export function RoutinesPart({
  routines,
  form,
}: {
  readonly routines: ClinicianReport['routines']
  readonly form: PlanLife['form']
}) {
  const nameOf = (item: RoutineItem) => (item.of === 'own' ? item.name : form(item.exercise, item.form).name)
  return (
    <section>
      <h2>{t('report.routines')}</h2>
      <ul>
        {routines.map(({ routine: { id, name, from, items }, timesDone, lastOn }) => (
          <li key={id}>
            <strong>{from === undefined ? name : t('report.routine-from', { name, from })}</strong>{' '}
            {lastOn === undefined
              ? t('report.routine-never')
              : t('report.routine-done', { count: timesDone, day: printDate(lastOn) })}{' '}
            {items
              .map((item) => t('report.routine-item', { name: nameOf(item), dose: printDose(item) }))
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
