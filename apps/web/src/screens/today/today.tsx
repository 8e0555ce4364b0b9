/** Today: what is due, the next session, a break for the desk, and a way to say that it has flared up. */

import './today.css'
import type { Day } from '@unhunch/engine'
import type { ReadonlySignal } from '@preact/signals'
import { printDay } from '../../adapters/day.ts'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ExerciseItem } from '../../components/exercise-item.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { SharedNotice } from '../../components/shared-notice.tsx'
import { TipCard } from '../../components/tip-card.tsx'
import type { Life, PlanLife, ReportsLife, TodayView } from '../../life/life.ts'
import { printRoute, type Route } from '../../route.ts'
import { wholeMinutes } from '../../words/dose.ts'
import { t } from '../../words/message.ts'

const dueRoutes = {
  safety: { screen: 'safety', part: 'again' },
  morning: { screen: 'check-in', part: 'morning' },
  'check-in': { screen: 'check-in', part: 'week' },
} as const satisfies Record<string, Route>

export function TodayScreen({
  plan,
  day,
  reports,
  tips,
  sharing,
}: {
  readonly plan: PlanLife
  readonly day: ReadonlySignal<Day>
  readonly reports: Pick<ReportsLife, 'open'>
  readonly tips: Life['tips']
  readonly sharing: Life['sharing']
}) {
  const today = plan.today.value
  if (today === undefined) return <p class="page">{t('app.loading')}</p>
  return (
    <div class="page page-wide">
      <header>
        <p class="soft begins">{printDay(day.value)}</p>
        <ScreenTitle title={t('today.title')} />
      </header>
      <div class="today">
        <div class="stack today-main">
          {reports.open.value !== undefined && (
            <Card tone="accent" title={t('feedback.title')}>
              <p>{reports.open.value.kind === 'today' ? t('feedback.lead') : t('feedback.lead-own')}</p>
              <LinkButton kind="primary" href={printRoute({ screen: 'feedback' })}>
                {t('today.answer')}
              </LinkButton>
            </Card>
          )}
          {reports.open.value === undefined && today.due !== undefined && (
            <Card tone="accent" title={t(`today.${today.due}`)}>
              <p>{t(`today.${today.due}-lead`)}</p>
              <LinkButton kind="primary" href={printRoute(dueRoutes[today.due])}>
                {t('today.answer')}
              </LinkButton>
            </Card>
          )}
          <SharedNotice load={sharing} />
          <NextSession today={today} plan={plan} day={day.value} />
        </div>
        <div class="stack">
          <WeekCard week={today.week} />
          {today.deskBreak !== undefined && (
            <Card title={t('today.desk-title')} icon="clock">
              <p class="soft">{t('today.desk-lead', { minutes: today.deskBreak.everyMinutes })}</p>
              <LinkButton icon="play" href={printRoute({ screen: 'session', part: 'break-longer' })}>
                {t('today.desk-start')}
              </LinkButton>
              <LinkButton kind="plain" href={printRoute({ screen: 'breaks' })}>
                {t('today.desk-more')}
              </LinkButton>
            </Card>
          )}
          <TipCard load={tips} />
          <RoutinesCard due={today.routinesDue} />
          <LaneCard plan={plan} />
        </div>
      </div>
    </div>
  )
}

function NextSession({
  today,
  plan,
  day,
}: {
  readonly today: TodayView
  readonly plan: PlanLife
  readonly day: Day
}) {
  const { next, doneToday } = today
  if (next === undefined) {
    return <Card title={doneToday ? t('today.done') : t('today.no-session')}>{null}</Card>
  }
  const isToday = next.day === day
  const { items, seconds } = next.session
  return (
    <>
      {doneToday && <p class="today-done">{t('today.done')}</p>}
      <Card title={isToday ? t('today.session-today') : t('today.session-next')}>
        <p class="soft begins">
          {!isToday && `${printDay(next.day)}. `}
          {t('today.summary', { exercises: items.length, minutes: wholeMinutes(seconds) })}
        </p>
        {!doneToday && today.due !== 'safety' && (
          <LinkButton
            kind={isToday || today.isUnderWay ? 'primary' : 'quiet'}
            icon="play"
            wide
            href={printRoute({ screen: 'session', part: 'today' })}
          >
            {today.isUnderWay ? t('today.go-on') : isToday ? t('today.start') : t('today.start-early')}
          </LinkButton>
        )}
        <ol class="exercise-items">
          {items.map((item) => (
            <ExerciseItem key={item.exercise} item={item} plan={plan} />
          ))}
        </ol>
      </Card>
    </>
  )
}

function WeekCard({ week }: { readonly week: TodayView['week'] }) {
  if (week.planned === 0) return null
  return (
    <Card title={t('today.week-title')}>
      <div class="today-week" aria-hidden="true">
        {Array.from({ length: week.planned }, (_, index) => (
          <span key={index} class={index < week.done ? 'today-week-done' : ''} />
        ))}
      </div>
      <p>{t('today.week', week)}</p>
    </Card>
  )
}

function RoutinesCard({ due }: { readonly due: TodayView['routinesDue'] }) {
  const toAll = (
    <LinkButton kind="plain" icon="list" href={printRoute({ screen: 'routine' })}>
      {t('today.routines')}
    </LinkButton>
  )
  if (due.length === 0) return <div>{toAll}</div>
  return (
    <Card title={t('today.routines-due')} icon="list">
      {due.map(({ id, name }) => (
        <LinkButton key={id} icon="play" href={printRoute({ screen: 'session', part: `routine-${id}` })}>
          {name}
        </LinkButton>
      ))}
      {toAll}
    </Card>
  )
}

function LaneCard({ plan }: { readonly plan: PlanLife }) {
  switch (plan.lane.value) {
    case 'flare':
      return (
        <Card tone="clay" title={t('today.flare-now')}>
          <p>{t('today.flare-now-lead')}</p>
          <Button onClick={() => plan.flare(true)}>{t('today.flare-over')}</Button>
        </Card>
      )
    case 'graduated':
      return (
        <Card tone="green" title={t('today.graduated')}>
          <p>{t('today.graduated-lead')}</p>
        </Card>
      )
    case 'plan':
    case 'paused':
      return (
        <Card title={t('today.flare-title')}>
          <p class="soft">{t('today.flare-lead')}</p>
          <Button onClick={() => plan.flare(false)}>{t('today.flare')}</Button>
        </Card>
      )
  }
}
