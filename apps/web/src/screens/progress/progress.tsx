/** Progress: the week in words, what it looks like over time, and the page for a clinician. */

import './progress.css'
import { useSignal } from '@preact/signals'
import type { Progress } from '@unhunch/engine'
import type { ComponentChildren } from 'preact'
import { LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChoiceList } from '../../components/choice-list.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import type { Life } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { EventList } from './event-list.tsx'
import { panelsOf } from './measured.ts'
import { PanelCard } from './panel-card.tsx'
import { StreakCard } from './streak-card.tsx'
import { WeekCard } from './week-card.tsx'

const spans = ['28', '91', 'all'] as const

/** The part of the route is not used. */
export function ProgressScreen({ life }: { readonly life: Life; readonly part: string | undefined }) {
  return (
    <Lazy
      load={life.progress}
      show={({ progress }) =>
        hasBegun(progress.value) ? (
          <Shown progress={progress.value} life={life} />
        ) : (
          <Nothing canBegin={life.stage.value === 'ready'} />
        )
      }
    />
  )
}

/** The first numbers are those of the intake. */
function hasBegun({ series, events }: Progress): boolean {
  return (
    series.some(({ kind, points }) => kind === 'count' || points.length > 1) ||
    events.some(({ kind }) => kind !== 'programme-start' && kind !== 'safety-check')
  )
}

function Shown({ progress, life }: { readonly progress: Progress; readonly life: Life }) {
  const look = useSignal<'charts' | 'tables'>('charts')
  const span = useSignal<(typeof spans)[number]>('91')
  const lastDays = span.value === 'all' ? undefined : Number(span.value)
  return (
    <div class="page page-wide">
      <ScreenTitle title={t('progress.title')} />
      <div class="progress-top">
        <WeekCard progress={progress} />
        <StreakCard progress={progress} />
      </div>
      <div class="progress-choices">
        <ChoiceList
          legend={t('progress.show')}
          layout="pair"
          choices={(['charts', 'tables'] as const).map((value) => ({
            value,
            label: t(`progress.${value}`),
          }))}
          value={look.value}
          onChange={(next) => {
            look.value = next
          }}
        />
        <ChoiceList
          legend={t('progress.span')}
          layout="pair"
          choices={spans.map((value) => ({ value, label: t(`progress.span-${value}`) }))}
          value={span.value}
          onChange={(next) => {
            span.value = next
          }}
        />
      </div>
      {look.value === 'charts' && <p class="small soft">{t('progress.flares-shown')}</p>}
      <div class="progress-panels">
        {panelsOf(progress).map((panel) => (
          <PanelCard key={panel.id} panel={panel} progress={progress} look={look.value} lastDays={lastDays} />
        ))}
      </div>
      <Card title={t('progress.events')} icon="calendar">
        <EventList events={progress.events.toReversed()} say={life.plan.say} />
      </Card>
      <ReportCard>
        <LinkButton kind="plain" href={printRoute({ screen: 'breaks' })}>
          {t('progress.breaks-open')}
        </LinkButton>
      </ReportCard>
    </div>
  )
}

function ReportCard({ children }: { readonly children?: ComponentChildren }) {
  return (
    <Card title={t('progress.report')} icon="print">
      <p>{t('progress.report-lead')}</p>
      <div class="buttons">
        <LinkButton href={printRoute({ screen: 'report' })}>{t('progress.report-open')}</LinkButton>
        {children}
      </div>
    </Card>
  )
}

function Nothing({ canBegin }: { readonly canBegin: boolean }) {
  return (
    <div class="page">
      <ScreenTitle title={t('progress.title')} />
      <Card title={t('progress.empty')}>
        <p>{t('progress.empty-lead')}</p>
        {canBegin && (
          <div>
            <LinkButton kind="primary" href={printRoute({ screen: 'today' })}>
              {t('progress.to-today')}
            </LinkButton>
          </div>
        )}
      </Card>
      <ReportCard />
    </div>
  )
}
