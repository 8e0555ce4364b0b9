/** Learn: all articles on their shelves, or one of them to read. */

import './learn.css'
import { daysBetween } from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import { LinkButton } from '../../components/button.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { type Reading, readingAt, readingsFor, shelves } from '../../life/learn/reading.ts'
import type { Life } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { ArticlePage } from './article-page.tsx'

export function LearnScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  if (part === undefined) return <ShelvesPage life={life} />
  const asked = readingAt(part)
  if (asked === undefined) return <UnknownPage />
  return <ArticlePage key={asked.reading.id} asked={asked} />
}

function ShelvesPage({ life }: { readonly life: Life }) {
  const first = readingsFor({
    stage: life.stage.value,
    intake: life.intake.draft.value,
    isInFlare: life.plan.lane.value === 'flare',
    isInFirstWeeks: isInFirstWeeks(life),
  })
  const isKnown = life.stage.value === 'ready'
  return (
    <div key="shelves" class="page page-wide">
      <header class="stack">
        <ScreenTitle title={t('learn.title')} />
        <p class="lead">{t('learn.lead')}</p>
        {!isKnown && (
          <p>
            <a href={printRoute({ screen: 'welcome' })}>{t('learn.start')}</a>
          </p>
        )}
      </header>
      {first.length > 0 && (
        <section class="learn-shelf learn-first">
          <h2>{isKnown ? t('learn.for-you') : t('learn.first')}</h2>
          <ReadingList readings={first} />
        </section>
      )}
      <Shelves />
    </div>
  )
}

function UnknownPage() {
  return (
    <div key="unknown" class="page page-wide">
      <header class="stack">
        <ScreenTitle title={t('learn.unknown-title')} />
        <p class="lead">{t('learn.unknown-lead')}</p>
        <div>
          <LinkButton icon="book" href={printRoute({ screen: 'learn' })}>
            {t('learn.all')}
          </LinkButton>
        </div>
      </header>
      <Shelves />
    </div>
  )
}

function Shelves() {
  return (
    <>
      {shelves.map(({ group, readings }) => (
        <section key={group} class="learn-shelf">
          <h2>{t(`learn.group-${group}`)}</h2>
          <ReadingList readings={readings} />
        </section>
      ))}
    </>
  )
}

function ReadingList({ readings }: { readonly readings: readonly Reading[] }) {
  return (
    <ul class="learn-list">
      {readings.map(({ id, words, minutes }) => (
        <li key={id}>
          <a href={printRoute({ screen: 'learn', part: id })}>
            <strong>{words.title}</strong>
            <span class="soft">{words.summary}</span>
            <span class="soft small">{t('learn.minutes', { minutes })}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function isInFirstWeeks({ plan, today }: Life): boolean {
  const start = plan.programme.value?.startDay
  return start !== undefined && daysBetween(start, today.value) < policy.trafficLight.firstDays.value
}
