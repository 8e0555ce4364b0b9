/** Why there is no session just now, and where to go instead. */

import { LinkButton } from '../../components/button.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { SessionKind, WhyNothing } from '../../life/life.ts'
import { askOf } from '../../life/session-kind.ts'
import { printRoute, type Route } from '../../route.ts'
import { type PlainKey, t } from '../../words/message.ts'

export function Nothing({ kind, why }: { readonly kind: SessionKind; readonly why: WhyNothing }) {
  const { words, way, to } = answers(kind)[why]
  return (
    <div class="page">
      <ScreenTitle title={t('session.title')} />
      <p>{t(words)}</p>
      <div>
        <LinkButton href={printRoute(to)}>{t(way)}</LinkButton>
      </div>
    </div>
  )
}

interface Answer {
  readonly words: PlainKey
  readonly way: PlainKey
  readonly to: Route
}

function answers(kind: SessionKind): Readonly<Record<WhyNothing, Answer>> {
  const ask = askOf(kind)
  const back: Pick<Answer, 'way' | 'to'> = { way: 'session.to-today', to: { screen: 'today' } }
  const toLists: Pick<Answer, 'way' | 'to'> = { way: 'routine.to-lists', to: { screen: 'routine' } }
  const toIt: Pick<Answer, 'way' | 'to'> =
    ask.kind === 'routine'
      ? { way: 'routine.to-list', to: { screen: 'routine', part: ask.routine } }
      : ask.kind === 'exercise'
        ? { way: 'routine.to-exercise', to: { screen: 'exercise', part: ask.exercise } }
        : back
  return {
    nothing: { words: 'session.nothing', ...back },
    'not-yet': { words: 'routine.none-not-yet', way: 'routine.to-begin', to: { screen: 'today' } },
    'check-due': {
      words: 'routine.none-check-due',
      way: 'routine.to-check',
      to: { screen: 'safety', part: 'again' },
    },
    'see-clinician': {
      words: 'routine.none-see-clinician',
      way: 'routine.to-advice',
      to: { screen: 'see-clinician' },
    },
    rest: { words: 'routine.none-rest', ...back },
    gone: { words: 'routine.none-gone', ...toLists },
    empty: { words: 'routine.none-empty', ...toIt },
    'held-back': {
      words: ask.kind === 'routine' ? 'routine.none-left' : 'routine.none-held-back',
      ...toIt,
    },
  }
}
