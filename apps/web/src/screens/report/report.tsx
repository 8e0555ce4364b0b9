/** One page for a clinician: what was answered, what is done, how it went and what happened. */

import './report.css'
import { useSignal } from '@preact/signals'
import type { ClinicianReport } from '@unhunch/engine'
import { useId } from 'preact/hooks'
import { printDate } from '../../adapters/day.ts'
import { Button } from '../../components/button.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import type { Life, PlanLife } from '../../life/life.ts'
import type { PersonReport } from '../../life/progress/progress-life.ts'
import { t } from '../../words/message.ts'
import { printWhen, sayEvent } from '../progress/event-list.tsx'
import { ComplaintPart } from './complaint-part.tsx'
import { MeasureTable } from './measure-table.tsx'
import { ProgrammePart } from './programme-part.tsx'
import { RoutinesPart } from './routines-part.tsx'
import { ScreeningPart } from './screening-part.tsx'

/** As many as leave the rest of the page readable. */
const mostEvents = 10

/** The part of the route is not used. */
export function ReportScreen({ life }: { readonly life: Life; readonly part: string | undefined }) {
  return (
    <Lazy
      load={life.progress}
      show={({ report }) =>
        report.value === undefined ? <NotYet /> : <Report report={report.value} form={life.plan.form} />
      }
    />
  )
}

function Report({ report, form }: { readonly report: PersonReport; readonly form: PlanLife['form'] }) {
  const { age, from, to, intake, adherence, totals, routines, measures } = report
  return (
    <article class="page page-wide report">
      <header>
        <ScreenTitle title={t('report.title')} />
        <p class="soft">{t('report.span', { from: printDate(from ?? to), to: printDate(to) })}</p>
        <div class="report-person">
          <NameField />
          {age !== undefined && <p>{t('report.age', { age })}</p>}
        </div>
        <p class="screen-only">
          <Button kind="primary" icon="print" onClick={() => print()}>
            {t('report.print')}
          </Button>
        </p>
      </header>
      <div class="report-body">
        {intake !== undefined && <ComplaintPart intake={intake} />}
        <ScreeningPart screening={report.screening} stoppedBy={report.stoppedBy} />
        <ProgrammePart report={report} form={form} />
        {routines.length > 0 && <RoutinesPart routines={routines} form={form} />}
        <section>
          <h2>{t('report.adherence')}</h2>
          <ul>
            {adherence.planned > 0 && (
              <>
                <li>{t('report.adherence-lately', adherence.lately)}</li>
                <li>{t('report.adherence-all', { done: adherence.done, planned: adherence.planned })}</li>
              </>
            )}
            <li>{t('report.totals', totals)}</li>
          </ul>
        </section>
        <MeasureTable measures={measures} />
        <EventsPart report={report} />
      </div>
      <footer class="small soft">{t('report.hand', { app: t('app.name'), day: printDate(to) })}</footer>
    </article>
  )
}

/** For the paper only. */
function NameField() {
  const id = useId()
  const name = useSignal('')
  return (
    <div class="report-name">
      <label for={id}>{t('report.name')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={80}
        aria-describedby={`${id}-help`}
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value
        }}
      />
      <span id={`${id}-help`} class="small soft screen-only">
        {t('report.name-help')}
      </span>
    </div>
  )
}

function EventsPart({ report }: { readonly report: Pick<ClinicianReport, 'events' | 'planChanges'> }) {
  // Both stand with the safety questions.
  const events = report.events.filter(({ kind }) => kind !== 'safety-check' && kind !== 'symptoms')
  return (
    <section>
      <h2>{t('report.events')}</h2>
      <ul class="report-events">
        {events.slice(0, mostEvents).map((event) => (
          <li key={`${event.kind}-${event.day}`} class="begins">
            {printWhen(event)}: {sayEvent(event)}
          </li>
        ))}
        {events.length > mostEvents && (
          <li>{t('report.more-events', { count: events.length - mostEvents })}</li>
        )}
        {report.planChanges > 0 && <li>{t('report.plan-changes', { count: report.planChanges })}</li>}
        {events.length === 0 && report.planChanges === 0 && <li>{t('report.none')}</li>}
      </ul>
    </section>
  )
}

function NotYet() {
  return (
    <div class="page">
      <ScreenTitle title={t('report.title')} />
      <p>{t('report.not-yet')}</p>
    </div>
  )
}
