/** The complaint as the person told it last: where, what it is like, what brings it on, and what they want to do again. */

import { known } from '../../words/known.ts'
import type { Intake } from '@unhunch/engine'
import { t } from '../../words/message.ts'
import { Rows } from './rows.tsx'

export function ComplaintPart({ intake }: { readonly intake: Intake }) {
  const { painNow, painUsual, painWorst, deskHours, goals } = intake
  const triggers: Readonly<Record<string, string>> = known.triggerWords
  return (
    <section>
      <h2>{t('report.complaint')}</h2>
      <Rows
        rows={[
          [t('report.zones'), intake.zones.map((zone) => t(`zone.${zone}`))],
          [t('report.qualities'), intake.qualities.map((quality) => t(`quality.${quality}`))],
          [
            t('report.time'),
            [t('report.duration', { weeks: intake.durationWeeks }), t(`pattern.${intake.pattern}`)],
          ],
          [t('report.pain'), [t('report.pain-told', { now: painNow, usual: painUsual, worst: painWorst })]],
          [t('report.triggers'), intake.triggers.map((id) => triggers[id] ?? id)],
          [
            t('report.days'),
            [
              t('report.desk', { hours: t('common.hours', { hours: deskHours }) }),
              t('report.stress', { stress: t(`stress.${intake.stress}`) }),
              t('report.sleep', { sleep: t(`sleep.${intake.sleep}`) }),
            ],
          ],
          [t('report.goals'), goals.map((goal) => t('report.goal-said', { goal }))],
        ]}
      />
    </section>
  )
}
