/** One article: its sections, the exercises it names, its sources, and what to read next. */

import { useEffect } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import type { AskedReading } from '../../life/learn/reading.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

const loadSources = async () => (await import('./source-list.tsx')).SourceList
const loadExercises = async () => (await import('./exercise-links.tsx')).ExerciseLinks

export function ArticlePage({ asked }: { readonly asked: AskedReading }) {
  const { reading, next, section } = asked
  const { words, minutes, exercises, sources } = reading
  useEffect(() => {
    if (section !== undefined) goToSection(section)
  }, [section])
  return (
    <article class="page learn-article">
      <p class="learn-way">
        <a href={printRoute({ screen: 'learn' })}>
          <Icon name="left" size={20} />
          <span>{t('learn.all')}</span>
        </a>
      </p>
      <header class="stack stack-close">
        <ScreenTitle title={words.title} />
        <p class="soft small">{t('learn.minutes', { minutes })}</p>
        <p class="lead">{words.summary}</p>
      </header>
      {words.sections.map(({ id, heading, paragraphs }) => (
        <section key={id} class="learn-section">
          <h2 id={sectionId(id)} tabIndex={-1}>
            {heading}
          </h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {exercises.length > 0 && (
        <section class="learn-section learn-screen-only">
          <h2>{t('learn.exercises')}</h2>
          <Lazy load={loadExercises} show={(ExerciseLinks) => <ExerciseLinks ids={exercises} />} />
        </section>
      )}
      {next !== undefined && (
        <p class="learn-next learn-screen-only">
          <a href={printRoute({ screen: 'learn', part: next.id })}>
            <span class="soft small">{t('learn.next')}</span>
            <strong>{next.words.title}</strong>
          </a>
        </p>
      )}
      <footer class="learn-foot">
        <h2>{t('learn.sources')}</h2>
        <Lazy load={loadSources} show={(SourceList) => <SourceList ids={sources} />} />
        <div class="learn-screen-only">
          <Button icon="print" onClick={() => print()}>
            {t('learn.print')}
          </Button>
        </div>
      </footer>
    </article>
  )
}

function goToSection(section: string) {
  const heading = document.getElementById(sectionId(section))
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

function sectionId(section: string): string {
  return `section-${section}`
}
