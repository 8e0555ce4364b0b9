/** The plan: this week first, then the weeks to come, and why each thing is in it or not. */

import './plan.css'
import type { Day, PlanDay, PlanWeek, Programme } from '@unhunch/engine'
import type { ReadonlySignal } from '@preact/signals'
import { printDay } from '../../adapters/day.ts'
import { LinkButton } from '../../components/button.tsx'
import { ExerciseItem } from '../../components/exercise-item.tsx'
import { ReasonList } from '../../components/reason-list.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { SharedNotice } from '../../components/shared-notice.tsx'
import type { Life, PlanLife } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { wholeMinutes } from '../../words/dose.ts'
import { t } from '../../words/message.ts'
import { WhyNotList } from './why-not-list.tsx'

export function PlanScreen({
  plan,
  day,
  sharing,
}: {
  readonly plan: PlanLife
  readonly day: ReadonlySignal<Day>
  readonly sharing: Life['sharing']
}) {
  const programme = plan.programme.value
  if (programme === undefined) return <p class="page">{t('plan.none')}</p>
  const today = day.value
  const [present, later] = splitWeeks(programme, today)
  return (
    <div class="page page-wide">
      <header class="stack stack-close">
        <ScreenTitle title={t('plan.title')} />
        <ReasonList summary={t('plan.why')} reasons={programme.reasons.map(plan.say)} />
        <div>
          <LinkButton kind="plain" icon="print" href={printRoute({ screen: 'handout', part: 'plan' })}>
            {t('handout.to-print')}
          </LinkButton>
        </div>
      </header>
      <SharedNotice load={sharing} />
      {present !== undefined && <Week week={present} today={today} plan={plan} />}
      {later.length > 0 && (
        <section class="stack stack-close">
          <h2>{t('plan.later-weeks')}</h2>
          {later.map((week) => (
            <details key={week.week} class="plan-later">
              <summary>
                <strong>{t('plan.week', { week: week.week })}</strong>
                <span class="soft">{t(`plan.phase-${week.phase}`)}</span>
              </summary>
              <Week week={week} today={today} plan={plan} isInner />
            </details>
          ))}
        </section>
      )}
      <WhyNotList whyNots={programme.whyNots} plan={plan} />
    </div>
  )
}

function splitWeeks(programme: Programme, today: Day): [PlanWeek | undefined, readonly PlanWeek[]] {
  const index = programme.weeks.findIndex((week) => (week.days.at(-1)?.day ?? '') >= today)
  if (index < 0) return [programme.weeks.at(-1), []]
  return [programme.weeks[index], programme.weeks.slice(index + 1)]
}

function Week({
  week,
  today,
  plan,
  isInner = false,
}: {
  readonly week: PlanWeek
  readonly today: Day
  readonly plan: PlanLife
  /** Inside a fold that has its name already. */
  readonly isInner?: boolean
}) {
  // Today comes first: what is over has had its turn.
  const days = isInner ? week.days : week.days.filter(({ day }) => day >= today)
  const firstSession = days.find(({ kind }) => kind === 'session')?.day
  return (
    <section class="stack">
      {!isInner && (
        <div class="plan-week-head">
          <h2>{t('plan.week', { week: week.week })}</h2>
          <p class="plan-phase">{t(`plan.phase-${week.phase}`)}</p>
        </div>
      )}
      <ReasonList summary={t('plan.why-day')} reasons={week.reasons.map(plan.say)} />
      <ol class="plan-days">
        {days.map((day) => (
          <DayRow
            key={day.day}
            day={day}
            isToday={day.day === today}
            isOpen={!isInner && day.day === firstSession}
            plan={plan}
          />
        ))}
      </ol>
    </section>
  )
}

function DayRow({
  day,
  isToday,
  isOpen,
  plan,
}: {
  readonly day: PlanDay
  readonly isToday: boolean
  readonly isOpen: boolean
  readonly plan: PlanLife
}) {
  const date = (
    <span class="plan-date">
      {isToday && <strong class="plan-today">{t('plan.today')}</strong>}
      <span class="begins">{printDay(day.day)}</span>
    </span>
  )
  if (day.kind === 'rest') {
    return (
      <li class="plan-rest">
        {date}
        <span class="soft">
          {t('plan.rest')}
          {day.reasons[0] !== undefined && <span class="small">. {plan.say(day.reasons[0])}</span>}
        </span>
      </li>
    )
  }
  if (day.kind === 'past') {
    return (
      <li class="plan-rest">
        {date}
        <span class="soft">
          {day.done.length === 0 ? t('plan.past-none') : t('plan.past-done', { count: day.done.length })}
        </span>
      </li>
    )
  }
  const { items, seconds, reasons } = day.session
  return (
    <li>
      <details class="plan-day" open={isOpen}>
        <summary>
          {date}
          <span class="soft">
            {t('today.summary', { exercises: items.length, minutes: wholeMinutes(seconds) })}
          </span>
        </summary>
        <ol class="exercise-items">
          {items.map((item) => (
            <ExerciseItem key={item.exercise} item={item} plan={plan} />
          ))}
        </ol>
        <ReasonList summary={t('plan.why-day')} reasons={reasons.map(plan.say)} />
      </details>
    </li>
  )
}
