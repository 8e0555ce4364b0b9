/** The first screen: what this is, who it is for, and two ways to begin. */

import './welcome.css'
import { useSignal } from '@preact/signals'
import { Button, LinkButton } from '../../components/button.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { OtherLanguages } from '../../components/other-languages.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { ImportProblem } from '@unhunch/journal'
import type { ImportOutcome, JournalLife } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { type PlainKey, t } from '../../words/message.ts'
import { Unbending } from './unbending.tsx'

const honest = [
  ['lock', 'welcome.honest-private'],
  ['heart', 'welcome.honest-help'],
  ['shield', 'welcome.honest-device'],
] as const satisfies readonly (readonly [IconName, PlainKey])[]

export function WelcomeScreen({ journal }: { readonly journal: Pick<JournalLife, 'open'> }) {
  const outcome = useSignal<ImportOutcome | undefined>(undefined)
  return (
    <div class="page welcome">
      <header class="welcome-top">
        <div class="welcome-name">
          <p class="wordmark">{t('app.name')}</p>
          <OtherLanguages />
        </div>
        <Unbending />
        <ScreenTitle title={t('welcome.title')} />
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <div class="welcome-ways">
        <LinkButton kind="primary" wide href={printRoute({ screen: 'safety' })}>
          {t('welcome.start')}
        </LinkButton>
        <p class="small soft">{t('welcome.start-help')}</p>
        <LinkButton wide icon="clock" href={printRoute({ screen: 'safety', part: 'now' })}>
          {t('welcome.now')}
        </LinkButton>
        <p class="small soft">{t('welcome.now-help')}</p>
      </div>
      <section class="stack">
        <h2>{t('welcome.how')}</h2>
        <ol class="welcome-how">
          <li>{t('welcome.how-1')}</li>
          <li>{t('welcome.how-2')}</li>
          <li>{t('welcome.how-3')}</li>
        </ol>
        <p class="soft">{t('welcome.who')}</p>
      </section>
      <section class="stack">
        <h2>{t('welcome.honest')}</h2>
        <ul class="welcome-honest">
          {honest.map(([icon, words]) => (
            <li key={words}>
              <Icon name={icon} />
              <p>{t(words)}</p>
            </li>
          ))}
        </ul>
      </section>
      <div class="stack stack-close">
        <div>
          <LinkButton kind="plain" icon="search" href={printRoute({ screen: 'library' })}>
            {t('welcome.look')}
          </LinkButton>
        </div>
        <div>
          <Button
            kind="plain"
            icon="open"
            onClick={async () => {
              outcome.value = await journal.open()
            }}
          >
            {t('welcome.import')}
          </Button>
        </div>
        <p aria-live="polite">{importWords(outcome.value)}</p>
      </div>
    </div>
  )
}

/** What came of choosing a file. Choosing none needs no words. */
export function importWords(outcome: ImportOutcome | undefined): string {
  if (outcome?.status === 'merged') return t('welcome.import-merged', { added: outcome.added })
  if (outcome?.status === 'unreadable') return problemWords(outcome.problem)
  if (outcome?.status === 'not-saved') return t('welcome.import-not-saved')
  return ''
}

function problemWords(problem: ImportProblem): string {
  if (problem.problem !== 'damaged') return t(`welcome.import-${problem.problem}`)
  const { field, found, expected } = problem
  return t('welcome.import-damaged', { field, found, expected })
}
