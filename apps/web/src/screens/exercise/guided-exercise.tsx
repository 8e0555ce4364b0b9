/** An exercise that we lead: the figure, how it goes, how much, and what one may want to know about it. */

import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import type { GuidedPage, PageForm } from '../../life/library/exercise-view.ts'
import type { LibraryLife } from '../../life/library/library-life.ts'
import type { Life } from '../../life/life.ts'
import { goTo } from '../../route.ts'
import { t } from '../../words/message.ts'
import { GateNote } from '../library/gate-note.tsx'
import { About } from './about.tsx'
import { Actions } from './actions.tsx'
import { Amount } from './amount.tsx'
import { BackLink } from './back-link.tsx'
import { FormChoice } from './form-choice.tsx'
import { HeldBack } from './held-back.tsx'
import { How } from './how.tsx'
import { SourceList } from './source-list.tsx'
import { Wishes } from './wishes.tsx'

const loadFigure = async () => (await import('../../figure/exercise-figure.tsx')).ExerciseFigure

export function GuidedExercise({
  page,
  library,
  life,
  asked,
}: {
  readonly page: GuidedPage
  readonly library: LibraryLife
  readonly life: Life
  /** The form in the address. */
  readonly asked: string | undefined
}) {
  const whyNot = library.whyNot.value
  const isOpen = library.gate.value === 'open'
  const form = shownForm(page, asked, (id) => whyNot(page.id, id).length === 0)
  if (form === undefined) return null
  const words = life.plan.form(page.id, form.id)
  const session = isOpen ? library.sessionOf.value(page.id, form.id) : undefined
  const reasons = whyNot(page.id, form.id)
  const choose = (id: string) => goTo({ screen: 'exercise', part: `${page.id}.${id}` }, 'replace')
  return (
    <article class="page page-wide exercise-page">
      <header class="stack stack-close">
        <BackLink library={library} />
        <ScreenTitle title={page.name} />
        <p class="lead">{page.summary}</p>
        {page.aka.length > 0 && <p class="soft small">{t('exercise.aka', { names: page.aka.join(', ') })}</p>}
      </header>
      <GateNote gate={library.gate.value} />
      <div class="exercise-main">
        <div class="stack">
          <Lazy
            load={loadFigure}
            show={(ExerciseFigure) => (
              <ExerciseFigure
                key={form.id}
                exercise={page.id}
                form={form.id}
                words={words}
                isOneSided={form.sides === 'each'}
              />
            )}
          />
          {isOpen && session === undefined && (
            <HeldBack page={page} form={form} library={library} onChoose={choose} />
          )}
          {life.stage.value === 'ready' && (
            <Actions page={page} form={form} session={session} notPlanned={reasons} life={life} />
          )}
          {page.forms.length > 1 && <FormChoice page={page} form={form} whyNot={whyNot} onChoose={choose} />}
          {life.stage.value === 'ready' && <Wishes exercise={page.id} plan={life.plan} />}
        </div>
        <How words={words} />
        <Amount form={form} />
      </div>
      <div class="exercise-sections">
        <About page={page} form={form} />
      </div>
      <SourceList sources={page.sources} />
    </article>
  )
}

/** The one that was asked for; else the one the exercise is known by, if it may be done; else the first that may. */
function shownForm(
  { forms, first }: GuidedPage,
  asked: string | undefined,
  isAllowed: (form: string) => boolean,
): PageForm | undefined {
  const known = forms.find(({ id }) => id === first)
  return (
    forms.find(({ id }) => id === asked) ??
    (known !== undefined && isAllowed(known.id)
      ? known
      : (forms.find(({ id }) => isAllowed(id)) ?? known ?? forms[0]))
  )
}
