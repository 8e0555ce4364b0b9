/** The app: the screen of the present route, inside the frame that fits it. Screens beyond the first load when needed. */

import type { Life, SafetyLife } from './life/life.ts'
import { Navigation } from './components/navigation.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Lazy } from './lazy.tsx'
import { goTo, route } from './route.ts'
import { guard } from './guard.ts'
import { WelcomeScreen } from './screens/welcome/welcome.tsx'
import { t } from './words/message.ts'

export function App({ life }: { readonly life: Life }) {
  const shown = guard(route.value, life.stage.value)
  const hasNavigation = shown.screen === 'today' || shown.screen === 'plan' || shown.screen === 'settings'
  return (
    <>
      <a class="skip-link" href="#content" onClick={skipToContent}>
        {t('app.skip-to-content')}
      </a>
      {hasNavigation && life.stage.value === 'ready' && <Navigation screen={shown.screen} />}
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
      return <Lazy load={load.plan} show={(PlanScreen) => <PlanScreen plan={life.plan} day={life.today} />} />
    case 'today':
      return (
        <Lazy
          load={load.today}
          show={(TodayScreen) => <TodayScreen plan={life.plan} day={life.today} reports={life.reports} />}
        />
      )
    case 'session':
      return (
        <Lazy
          load={load.session}
          show={(SessionScreen) => (
            <SessionScreen session={life.session} form={life.plan.form} kind={sessionKind(part)} />
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
  }
}

function saidYes({ questions, answers }: SafetyLife): readonly string[] {
  return (questions.value ?? [])
    .filter(({ id, stage }) => stage === 'emergency' && answers.value[id] === 'yes')
    .map(({ ask }) => ask)
}

function sessionKind(part: string | undefined): 'today' | 'desk' | 'ease' {
  return part === 'desk' || part === 'ease' ? part : 'today'
}

/** One chunk a screen. */
const load = {
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
}
