/** Six short steps about the person: where, what like, how strong, which place, how much time, what goes with it. */

import './intake.css'
import { useSignal } from '@preact/signals'
import { Button } from '../../components/button.tsx'
import { ProgressHeader } from '../../components/progress-header.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { IntakeLife } from '../../life/life.ts'
import { type PlainKey, t } from '../../words/message.ts'
import { GoalsStep, LikeStep, PainStep, PlaceStep, TimeStep, WhereStep } from './intake-steps.tsx'
import { type Draft, readyDraft } from './draft.ts'

interface Step {
  readonly title: PlainKey
  readonly lead?: PlainKey
  readonly body: typeof WhereStep
  /** What must be answered before going on; the plan cannot do without it. */
  readonly missing: (draft: Draft) => PlainKey | undefined
}

const steps: readonly Step[] = [
  { title: 'intake.where-title', lead: 'intake.where-lead', body: WhereStep, missing: () => undefined },
  {
    title: 'intake.like-title',
    body: LikeStep,
    missing: (draft) => (draft.durationWeeks === undefined ? 'intake.duration' : undefined),
  },
  {
    title: 'intake.pain-title',
    lead: 'intake.pain-lead',
    body: PainStep,
    missing: (draft) =>
      draft.painNow === undefined
        ? 'intake.pain-now'
        : draft.painUsual === undefined
          ? 'intake.pain-usual'
          : draft.painWorst === undefined
            ? 'intake.pain-worst'
            : undefined,
  },
  {
    title: 'intake.place-title',
    body: PlaceStep,
    missing: (draft) => (draft.floor === undefined ? 'intake.floor' : undefined),
  },
  {
    title: 'intake.time-title',
    body: TimeStep,
    missing: (draft) => (draft.weekdays?.length === 0 ? 'intake.weekdays' : undefined),
  },
  { title: 'intake.goals-title', lead: 'intake.goals-lead', body: GoalsStep, missing: () => undefined },
]

export function IntakeScreen({
  intake,
  onDone,
}: {
  readonly intake: IntakeLife
  readonly onDone: () => void
}) {
  const index = useSignal(0)
  const complaint = useSignal<PlainKey | undefined>(undefined)
  const isMaking = useSignal(false)
  const step = steps[index.value]
  if (step === undefined) return null
  const { body: Body, title, lead } = step
  const isLast = index.value === steps.length - 1

  async function next() {
    // What was left as shown counts as answered.
    intake.set(readyDraft(intake.draft.value))
    complaint.value = step?.missing(intake.draft.value)
    if (complaint.value !== undefined) return
    if (!isLast) {
      index.value += 1
      return
    }
    isMaking.value = true
    await intake.finish()
    onDone()
  }

  return (
    <div class="page">
      <ProgressHeader
        name={t('intake.name')}
        step={index.value + 1}
        steps={steps.length}
        onBack={() => {
          complaint.value = undefined
          if (index.value === 0) history.back()
          else index.value -= 1
        }}
      />
      <ScreenTitle key={title} title={t(title)} />
      {lead !== undefined && <p class="soft">{t(lead)}</p>}
      <form
        class="intake-form"
        onSubmit={(event) => {
          event.preventDefault()
          void next()
        }}
      >
        <Body draft={intake.draft.value} set={intake.set} />
        <output class="missing">
          {complaint.value !== undefined && t('intake.missing', { what: t(complaint.value) })}
        </output>
        <Button kind="primary" wide type="submit" disabled={isMaking.value}>
          {isMaking.value ? t('intake.making') : isLast ? t('intake.finish') : t('common.next')}
        </Button>
      </form>
    </div>
  )
}
