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
import { type Panel, panelsOf } from './measured.ts'
import { PanelCard } from './panel-card.tsx'
import { StreakCard } from './streak-card.tsx'
import { WeekCard } from './week-card.tsx'

const spans = ['28', '91', 'all'] as const

const loadRanges = async () => (await import('../ranges/ranges.tsx')).RangesScreen

/** `ranges` is the part where they are measured. */
export function ProgressScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  return (
    <Lazy
      load={life.progress}
      show={({ progress, ranges: load }) =>
        part === 'ranges' ? (
          <Lazy
            load={loadRanges}
            show={(RangesScreen) => (
              <Lazy load={load} show={(ranges) => <RangesScreen ranges={ranges} life={life} />} />
            )}
          />
        ) : hasBegun(progress.value) ? (
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
    series.some((one) => one.kind === 'count' || one.measure === 'range' || one.points.length > 1) ||
    events.some(({ kind }) => kind !== 'programme-start' && kind !== 'safety-check')
  )
}

function Shown({ progress, life }: { readonly progress: Progress; readonly life: Life }) {
  const look = useSignal<'charts' | 'tables'>('charts')
  const span = useSignal<(typeof spans)[number]>('91')
  const lastDays = span.value === 'all' ? undefined : Number(span.value)
  const panels = panelsOf(progress)
  const place = placeOfRanges(panels)
  const show = (panel: Panel) => (
    <PanelCard key={panel.id} panel={panel} progress={progress} look={look.value} lastDays={lastDays} />
  )
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
        {panels.slice(0, place).map(show)}
        {life.stage.value === 'ready' && <RangesCard />}
        {panels.slice(place).map(show)}
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
      {canBegin && <RangesCard />}
      <ReportCard />
    </div>
  )
}

/** Beside the ranges that were measured before; else after all others. */
function placeOfRanges(panels: readonly Panel[]): number {
  const last = panels.findLastIndex(({ id }) => id.startsWith('range-'))
  return last === -1 ? panels.length : last + 1
}

function RangesCard() {
  return (
    <Card title={t('ranges.title')} icon="camera">
      <p>{t('ranges.card-lead')}</p>
      <div>
        <LinkButton href={printRoute({ screen: 'progress', part: 'ranges' })}>{t('ranges.open')}</LinkButton>
      </div>
    </Card>
  )
}
