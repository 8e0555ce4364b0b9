/** How the person's own list, or a single exercise, went: the pain after, and whether anything hurt. Both may be left out. */

import './practice-feedback.css'
import { useSignal } from '@preact/signals'
import type { ItemOutcome } from '@unhunch/engine'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Scale } from '../../components/scale.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { PlanLife, ReportsLife, SessionKind, TooMuch } from '../../life/life.ts'
import { askOf } from '../../life/session-kind.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
/** What was skipped for another reason did not hurt. */
const wasFelt: ReadonlySet<ItemOutcome> = new Set(['done', 'partly', 'it-hurts'])

interface Tried {
  readonly exercise: string
  readonly form: string
  readonly outcome: ItemOutcome
}

export function PracticeFeedback({
  items,
  kind,
  reports,
  form,
}: {
  readonly items: readonly Tried[]
  readonly kind: SessionKind
  readonly reports: Pick<ReportsLife, 'practice'>
  readonly form: PlanLife['form']
}) {
  const pains = useSignal<Readonly<Record<number, number>>>({})
  const painAfter = useSignal<number | undefined>(undefined)
  const tooMuch = useSignal<readonly TooMuch[] | undefined>(undefined)
  if (tooMuch.value !== undefined) return <Saved tooMuch={tooMuch.value} kind={kind} form={form} />

  async function save() {
    const told = items.map((_, index) => {
      const pain = pains.value[index]
      return pain === undefined ? {} : { pain }
    })
    tooMuch.value = await reports.practice(told, painAfter.value)
  }

  function choose(index: number, chosen: string) {
    const { [index]: _, ...others } = pains.value
    pains.value = chosen === '' ? others : { ...others, [index]: Number(chosen) }
  }

  return (
    <div class="page">
      <ScreenTitle title={t('feedback.title')} />
      <p class="soft">{t('practice.lead')}</p>
      <Scale
        legend={t('feedback.pain-after')}
        low={t('pain.none')}
        high={t('pain.worst')}
        value={painAfter.value}
        onChange={(next) => {
          painAfter.value = next
        }}
      />
      {items.some(({ outcome }) => wasFelt.has(outcome)) && (
        <fieldset class="practice-pains">
          <legend>{t('practice.hurt')}</legend>
          <p class="soft small">{t('practice.hurt-help')}</p>
          <ul>
            {items.map(({ exercise, form: formId, outcome }, index) => {
              const { name } = form(exercise, formId)
              if (!wasFelt.has(outcome)) return null
              return (
                <li key={`${exercise}-${index}`}>
                  <label>
                    <span>{name}</span>
                    <select
                      aria-label={t('practice.pain-of', { name })}
                      onChange={(event) => choose(index, event.currentTarget.value)}
                    >
                      <option value="">{t('practice.not-said')}</option>
                      {scores.map((score) => (
                        <option key={score} value={score}>
                          {score}
                        </option>
                      ))}
                    </select>
                  </label>
                </li>
              )
            })}
          </ul>
        </fieldset>
      )}
      <Button kind="primary" wide onClick={save}>
        {t('feedback.save')}
      </Button>
    </div>
  )
}

function Saved({
  tooMuch,
  kind,
  form,
}: {
  readonly tooMuch: readonly TooMuch[]
  readonly kind: SessionKind
  readonly form: PlanLife['form']
}) {
  const isOfRoutine = askOf(kind).kind === 'routine'
  return (
    <div class="page">
      <ScreenTitle title={t('practice.saved')} />
      {tooMuch.length === 0 && <p class="lead">{t('session.finished-lead')}</p>}
      {tooMuch.map(({ exercise, form: formId, light }, index) => {
        const { name } = form(exercise, formId)
        return (
          <Card key={`${exercise}-${index}`} tone={light} title={t(`practice.${light}`, { name })}>
            <p>
              {light === 'amber'
                ? t('practice.amber-advice')
                : isOfRoutine
                  ? t('practice.red-advice-given')
                  : t('practice.red-advice')}
            </p>
          </Card>
        )
      })}
      <LinkButton kind="primary" wide href={printRoute({ screen: 'today' })}>
        {t('practice.to-today')}
      </LinkButton>
    </div>
  )
}
