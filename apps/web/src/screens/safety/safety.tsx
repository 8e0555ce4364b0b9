/** The safety check: emergency questions first, all on one screen; then the others, a few at a time. */

import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { ProgressHeader } from '../../components/progress-header.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { AskedQuestion, SafetyLife, SafetyRound } from '../../life/life.ts'
import { goTo } from '../../route.ts'
import { t } from '../../words/message.ts'
import { QuestionRow } from './question-row.tsx'

/** Few enough to be read, many enough to be done soon. */
const questionsAPage = 6

export function SafetyScreen({
  safety,
  round,
  onDone,
}: {
  readonly safety: SafetyLife
  readonly round: SafetyRound
  readonly onDone: () => void
}) {
  const pageIndex = useSignal(0)
  const isMissingShown = useSignal(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => safety.begin(round), [safety, round])
  // An emergency waits for no button.
  useSignalEffect(() => {
    if (safety.clearance.value?.status === 'emergency') goTo({ screen: 'emergency' }, 'replace')
  })

  const questions = safety.questions.value
  if (questions === undefined) return <p class="page">{t('app.loading')}</p>
  const pages = toPages(questions)
  const index = Math.min(pageIndex.value, pages.length - 1)
  const page = pages[index]
  if (page === undefined) return null

  const answers = safety.answers.value
  const missing = page.questions.filter(({ id }) => answers[id] === undefined)
  const isLast = index === pages.length - 1

  function back() {
    isMissingShown.value = false
    if (index === 0) history.back()
    else pageIndex.value = index - 1
  }

  async function next() {
    // Read afresh: "none of these" has just answered.
    const now = safety.answers.value
    const missing = page?.questions.filter(({ id }) => now[id] === undefined) ?? []
    if (missing.length > 0) {
      isMissingShown.value = true
      form.current?.querySelector<HTMLInputElement>(`[data-question="${missing[0]?.id}"] input`)?.focus()
      return
    }
    isMissingShown.value = false
    if (!isLast) pageIndex.value = index + 1
    else {
      const clearance = await safety.finish()
      if (clearance.status === 'see-clinician') goTo({ screen: 'see-clinician' }, 'replace')
      else if (clearance.status !== 'emergency') onDone()
    }
  }

  function noToRest() {
    safety.answerNo(missing.filter(({ kind }) => kind === 'yes-no').map(({ id }) => id))
    if (page?.stage === 'emergency') void next()
    // The button is gone now; the way goes on at the one below it.
    else form.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
  }

  return (
    <div class="page">
      <ProgressHeader name={t('safety.name')} step={index + 1} steps={pages.length} onBack={back} />
      <ScreenTitle key={page.key} title={t(`safety.${page.stage}-title`)} />
      <p class="soft">{t(`safety.${page.stage}-lead`)}</p>
      <form
        ref={form}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void next()
        }}
      >
        <div class="questions">
          {page.questions.map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              value={answers[question.id]}
              isMissing={isMissingShown.value && answers[question.id] === undefined}
              onAnswer={(value) => safety.answer(question.id, value)}
            />
          ))}
        </div>
        <p class="small soft">{t('safety.not-sure')}</p>
        <output class="missing">
          {isMissingShown.value && missing.length > 0 && t('safety.missing', { count: missing.length })}
        </output>
        {page.stage === 'emergency' && missing.length > 0 ? (
          <div class="stack stack-close">
            <Button kind="primary" wide onClick={noToRest}>
              {t('safety.none')}
            </Button>
            <p class="small soft">{t('safety.none-help')}</p>
          </div>
        ) : (
          <div class="stack stack-close">
            {missing.filter(({ kind }) => kind === 'yes-no').length > 1 && (
              <Button wide onClick={noToRest}>
                {t('safety.rest-no')}
              </Button>
            )}
            <Button kind="primary" wide type="submit">
              {isLast ? t('safety.check') : t('common.next')}
            </Button>
          </div>
        )}
      </form>
    </div>
  )
}

interface Page {
  readonly key: string
  readonly stage: AskedQuestion['stage']
  readonly questions: readonly AskedQuestion[]
}

function toPages(questions: readonly AskedQuestion[]): readonly Page[] {
  const pages: Page[] = []
  for (const stage of ['emergency', 'clinician', 'care'] as const) {
    const ofStage = questions.filter((question) => question.stage === stage)
    const size = stage === 'emergency' ? ofStage.length : questionsAPage
    for (let start = 0; start < ofStage.length; start += size) {
      pages.push({ key: `${stage}-${start}`, stage, questions: ofStage.slice(start, start + size) })
    }
  }
  return pages
}
