/** The app: the screen of the present route, inside the frame that fits it. Screens beyond the first load when needed. */

import { updates } from './adapters/offline-state.ts'
import type { Life, SafetyLife } from './life/life.ts'
import { sessionKindOf } from './life/session-kind.ts'
import { hasNavigation, Navigation } from './components/navigation.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Lazy } from './lazy.tsx'
import { goTo, route } from './route.ts'
import { guard } from './guard.ts'
import { WelcomeScreen } from './screens/welcome/welcome.tsx'
import { t } from './words/message.ts'

export function App({ life }: { readonly life: Life }) {
  const shown = guard(route.value, life.stage.value)
  return (
    <>
      <a class="skip-link" href="#content" onClick={skipToContent}>
        {t('app.skip-to-content')}
      </a>
      {hasNavigation(shown.screen) && life.stage.value === 'ready' && <Navigation screen={shown.screen} />}
      {life.stage.value === 'ready' && life.wantsBreaks.value && (
        <Lazy
          load={load.breakNotice}
          waiting={null}
          show={(BreakNotice) => (
            <Lazy
              load={life.breaks}
              waiting={null}
              show={(breaks) => (
                <BreakNotice breaks={breaks} form={life.plan.form} isAtSession={shown.screen === 'session'} />
              )}
            />
          )}
        />
      )}
      {updates.value?.offer.value !== undefined && (
        <Lazy load={load.updateBar} waiting={null} show={(UpdateBar) => <UpdateBar />} />
      )}
      <p class="unsaved" role="alert">
        {life.isUnsaved.value && t('app.not-saved')}
      </p>
      <main id="content" tabIndex={-1}>
        <ErrorBoundary key={shown.screen}>
          <Screen life={life} />
        </ErrorBoundary>
      </main>
    </>
  )
}

/** The address bar holds the route, so the link must not change it. */
function skipToContent(event: MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function Screen({ life }: { readonly life: Life }) {
  const { screen, part } = guard(route.value, life.stage.value)
  const startOver = () => {
    life.safety.startOver()
    goTo({ screen: 'safety' }, 'replace')
  }
  switch (screen) {
    case 'welcome':
      return <WelcomeScreen journal={life.journal} />
    case 'safety':
      return <Lazy load={load.safety} show={(SafetyWay) => <SafetyWay life={life} part={part} />} />
    case 'emergency':
      return (
        <Lazy
          load={load.emergency}
          show={(EmergencyScreen) => (
            <EmergencyScreen
              advice={life.safety.stands.value?.advice ?? []}
              said={saidYes(life.safety)}
              onAgain={startOver}
            />
          )}
        />
      )
    case 'see-clinician': {
      const clearance = life.safety.stands.value
      if (clearance === undefined) return null
      return (
        <Lazy
          load={load.seeClinician}
          show={(SeeClinicianScreen) => <SeeClinicianScreen clearance={clearance} onAgain={startOver} />}
        />
      )
    }
    case 'intake':
      return (
        <Lazy
          load={load.intake}
          show={(IntakeScreen) => (
            <IntakeScreen intake={life.intake} onDone={() => goTo({ screen: 'plan' }, 'replace')} />
          )}
        />
      )
    case 'plan':
      return (
        <Lazy
          load={load.plan}
          show={(PlanScreen) => <PlanScreen plan={life.plan} day={life.today} sharing={life.sharing} />}
        />
      )
    case 'today':
      return (
        <Lazy
          load={load.today}
          show={(TodayScreen) => (
            <TodayScreen
              plan={life.plan}
              day={life.today}
              reports={life.reports}
              tips={life.tips}
              sharing={life.sharing}
            />
          )}
        />
      )
    case 'session':
      return (
        <Lazy
          load={load.session}
          show={(SessionScreen) => (
            <SessionScreen
              session={life.session}
              camera={life.camera}
              form={life.plan.form}
              kind={sessionKindOf(part)}
            />
          )}
        />
      )
    case 'feedback':
      return (
        <Lazy
          load={load.feedback}
          show={(FeedbackScreen) => <FeedbackScreen reports={life.reports} form={life.plan.form} />}
        />
      )
    case 'check-in':
      return (
        <Lazy
          load={load.checkIn}
          show={(CheckInScreen) => (
            <CheckInScreen
              reports={life.reports}
              goals={life.intake.draft.value.goals ?? []}
              kind={part === 'morning' ? 'morning' : 'week'}
            />
          )}
        />
      )
    case 'settings':
      return <Lazy load={load.settings} show={(SettingsScreen) => <SettingsScreen life={life} />} />
    case 'library':
      return <Lazy load={load.library} show={(LibraryScreen) => <LibraryScreen life={life} part={part} />} />
    case 'exercise':
      return (
        <Lazy load={load.exercise} show={(ExerciseScreen) => <ExerciseScreen life={life} part={part} />} />
      )
    case 'where':
      return <Lazy load={load.where} show={(WhereScreen) => <WhereScreen life={life} part={part} />} />
    case 'learn':
      return <Lazy load={load.learn} show={(LearnScreen) => <LearnScreen life={life} part={part} />} />
    case 'routine':
      return <Lazy load={load.routine} show={(RoutineScreen) => <RoutineScreen life={life} part={part} />} />
    case 'breaks':
      return <Lazy load={load.breaks} show={(BreaksScreen) => <BreaksScreen life={life} part={part} />} />
    case 'progress':
      return (
        <Lazy load={load.progress} show={(ProgressScreen) => <ProgressScreen life={life} part={part} />} />
      )
    case 'report':
      return <Lazy load={load.report} show={(ReportScreen) => <ReportScreen life={life} part={part} />} />
    case 'handout':
      return <Lazy load={load.handout} show={(HandoutScreen) => <HandoutScreen life={life} part={part} />} />
    case 'shared':
      return <Lazy load={load.shared} show={(SharedScreen) => <SharedScreen life={life} part={part} />} />
    case 'data':
      return <Lazy load={load.data} show={(DataScreen) => <DataScreen life={life} part={part} />} />
  }
}

function saidYes({ questions, answers }: SafetyLife): readonly string[] {
  return (questions.value ?? [])
    .filter(({ id, stage }) => stage === 'emergency' && answers.value[id] === 'yes')
    .map(({ ask }) => ask)
}

/** One chunk a screen. */
const load = {
  breakNotice: async () => (await import('./components/break-notice.tsx')).BreakNotice,
  updateBar: async () => (await import('./components/update-bar.tsx')).UpdateBar,
  safety: async () => (await import('./screens/safety/safety-way.tsx')).SafetyWay,
  emergency: async () => (await import('./screens/emergency/emergency.tsx')).EmergencyScreen,
  seeClinician: async () => (await import('./screens/see-clinician/see-clinician.tsx')).SeeClinicianScreen,
  intake: async () => (await import('./screens/intake/intake.tsx')).IntakeScreen,
  plan: async () => (await import('./screens/plan/plan.tsx')).PlanScreen,
  today: async () => (await import('./screens/today/today.tsx')).TodayScreen,
  session: async () => (await import('./screens/session/session.tsx')).SessionScreen,
  feedback: async () => (await import('./screens/feedback/feedback.tsx')).FeedbackScreen,
  checkIn: async () => (await import('./screens/check-in/check-in.tsx')).CheckInScreen,
  settings: async () => (await import('./screens/settings/settings.tsx')).SettingsScreen,
  library: async () => (await import('./screens/library/library.tsx')).LibraryScreen,
  exercise: async () => (await import('./screens/exercise/exercise.tsx')).ExerciseScreen,
  where: async () => (await import('./screens/where/where.tsx')).WhereScreen,
  learn: async () => (await import('./screens/learn/learn.tsx')).LearnScreen,
  routine: async () => (await import('./screens/routine/routine.tsx')).RoutineScreen,
  breaks: async () => (await import('./screens/breaks/breaks.tsx')).BreaksScreen,
  progress: async () => (await import('./screens/progress/progress.tsx')).ProgressScreen,
  report: async () => (await import('./screens/report/report.tsx')).ReportScreen,
  handout: async () => (await import('./screens/handout/handout.tsx')).HandoutScreen,
  shared: async () => (await import('./screens/shared/shared.tsx')).SharedScreen,
  data: async () => (await import('./screens/data/data.tsx')).DataScreen,
}
