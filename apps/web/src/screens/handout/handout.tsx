/** A sheet to print or to hand over: today, the week, a list of one's own, or one exercise. */

import './handout.css'
import { LinkButton } from '../../components/button.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import {
  type Handout,
  handoutFromProgramme,
  handoutFromRoutine,
  handoutFromSession,
  wordsOf,
} from '../../life/handout/handout.ts'
import { type HandoutAsk, handoutAskOf } from '../../life/handout/handout-ask.ts'
import type { LibraryLife } from '../../life/library/library-life.ts'
import type { Life } from '../../life/life.ts'
import type { RoutinesLife } from '../../life/routines/routines-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { HandoutDesk } from './handout-desk.tsx'

export function HandoutScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  const ask = handoutAskOf(part)
  if (ask.kind === 'exercise') {
    return <Lazy load={life.library} show={(library) => show(life, ofExercise(life, library, ask), part)} />
  }
  return <Lazy load={life.routines} show={(routines) => show(life, ofLists(life, routines, ask), part)} />
}

function show(life: Life, handout: Handout | undefined, part: string | undefined) {
  // By key, so that another list begins with its own title.
  return handout === undefined || handout.parcel.items.length === 0 ? (
    <Nothing />
  ) : (
    <HandoutDesk key={part} handout={handout} form={life.plan.form} today={life.today.value} />
  )
}

/** As it would be done today; nothing, where it may not be done. */
function ofExercise(
  { plan }: Life,
  library: LibraryLife,
  { exercise, form }: Extract<HandoutAsk, { kind: 'exercise' }>,
): Handout | undefined {
  const session = library.sessionOf.value(exercise, form)
  return session && handoutFromSession(session, { name: plan.form(exercise, form).name, routines: [] })
}

function ofLists(
  { plan, today }: Life,
  routines: RoutinesLife,
  ask: Exclude<HandoutAsk, { kind: 'exercise' }>,
): Handout | undefined {
  switch (ask.kind) {
    case 'today': {
      const session = plan.today.value?.next?.session
      const given = { name: t('handout.name-today'), routines: routines.routines.value }
      return session && handoutFromSession(session, given)
    }
    case 'plan': {
      const programme = plan.programme.value
      const given = { name: t('handout.name-plan'), today: today.value }
      return programme && handoutFromProgramme(programme, given)
    }
    case 'routine': {
      const routine = routines.routines.value.find(({ id }) => id === ask.routine)
      if (routine === undefined) return undefined
      const warnings = routines.warnings.value(routine)
      return handoutFromRoutine(routine, {
        heldBack: warnings.filter(({ isAgreed }) => !isAgreed).map(({ item }) => item),
        nameOf: (item) => wordsOf(item, plan.form).name,
      })
    }
  }
}

function Nothing() {
  return (
    <div class="page">
      <ScreenTitle title={t('handout.title')} />
      <p>{t('handout.none')}</p>
      <div>
        <LinkButton href={printRoute({ screen: 'plan' })}>{t('handout.to-plan')}</LinkButton>
      </div>
    </div>
  )
}
