/** "How did it go?": each exercise, the pain after, and then what changes and why. */

import './feedback.css'
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { type ItemReport, painCharacters } from '@unhunch/engine'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Changes } from '../../components/changes.tsx'
import { ChoiceList } from '../../components/choice-list.tsx'
import { Scale } from '../../components/scale.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import type { ChangeView, PlanLife, ReportsLife } from '../../life/life.ts'
import { t } from '../../words/message.ts'

type Told = Pick<ItemReport, 'effort' | 'pain' | 'character'>
const loadPractice = async () => (await import('./practice-feedback.tsx')).PracticeFeedback
const efforts = ['easy', 'right', 'hard'] as const

export function FeedbackScreen({
  reports,
  form,
}: {
  readonly reports: ReportsLife
  readonly form: PlanLife['form']
}) {
  const told = useSignal<Readonly<Record<number, Told>>>({})
  const painAfter = useSignal<number | undefined>(undefined)
  const changes = useSignal<readonly ChangeView[] | undefined>(undefined)
  const open = reports.open.value
  // What was told is not open any more; its answer is still to be shown.
  const asked = useRef(open)
  asked.current = open ?? asked.current
  if (asked.current !== undefined && asked.current.kind !== 'today') {
    const { items, kind } = asked.current
    return (
      <Lazy
        load={loadPractice}
        show={(PracticeFeedback) => (
          <PracticeFeedback items={items} kind={kind} reports={reports} form={form} />
        )}
      />
    )
  }
  if (changes.value !== undefined) return <Changes changes={changes.value} />
  if (open === undefined) {
    return (
      <div class="page">
        <ScreenTitle title={t('feedback.title')} />
        <p>{t('feedback.nothing')}</p>
      </div>
    )
  }
  const { items } = open

  function tell(index: number, more: Told) {
    told.value = { ...told.value, [index]: { ...told.value[index], ...more } }
  }

  async function save() {
    const report = items.map(
      ({ exercise, form, outcome }, index): ItemReport => ({ exercise, form, outcome, ...told.value[index] }),
    )
    changes.value = await reports.session(report, painAfter.value)
  }

  return (
    <div class="page">
      <ScreenTitle title={t('feedback.title')} />
      <p class="soft">{t('feedback.lead')}</p>
      {items.map(({ exercise, form: formId, outcome }, index) => {
        const { effort, pain, character } = told.value[index] ?? {}
        return (
          <Card key={`${exercise}-${index}`} title={form(exercise, formId).name}>
            {outcome !== 'done' && <p class="feedback-outcome">{t(`outcome.${outcome}`)}</p>}
            {(outcome === 'done' || outcome === 'partly') && (
              <ChoiceList
                legend={t('feedback.effort')}
                layout="pair"
                choices={efforts.map((value) => ({ value, label: t(`effort.${value}`) }))}
                value={effort}
                onChange={(next) => tell(index, { effort: next })}
              />
            )}
            {(outcome === 'done' || outcome === 'partly' || outcome === 'it-hurts') && (
              <Scale
                legend={t('feedback.pain')}
                low={t('pain.none')}
                high={t('pain.worst')}
                value={pain}
                onChange={(next) => tell(index, { pain: next })}
              />
            )}
            {pain !== undefined && pain > 0 && (
              <ChoiceList
                legend={t('feedback.character')}
                layout="grid"
                choices={painCharacters.map((value) => ({ value, label: t(`character.${value}`) }))}
                value={character}
                onChange={(next) => tell(index, { character: next })}
              />
            )}
          </Card>
        )
      })}
      <Scale
        legend={t('feedback.pain-after')}
        low={t('pain.none')}
        high={t('pain.worst')}
        value={painAfter.value}
        onChange={(next) => {
          painAfter.value = next
        }}
      />
      <Button kind="primary" wide onClick={save}>
        {t('feedback.save')}
      </Button>
    </div>
  )
}
