/** What was read from another app's file, and what is lost on the way, before anything of it is kept. */

import { useSignal } from '@preact/signals'
import type { Loss, ReadRoutines, RoutineDraft } from '@unhunch/exchange/routines'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ReasonList } from '../../components/reason-list.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { PlanLife } from '../../life/life.ts'
import type { RoutinesLife } from '../../life/routines/routines-life.ts'
import { printDose } from '../../words/dose.ts'
import { t } from '../../words/message.ts'
import { lossWords } from './loss-words.ts'
import { PickSome, picked } from './pick-some.tsx'

export function ImportReview({
  read,
  routines,
  plan,
  onDone,
}: {
  readonly read: Extract<ReadRoutines, { status: 'read' }>
  readonly routines: RoutinesLife
  readonly plan: Pick<PlanLife, 'form'>
  /** With the number of lists that were kept. */
  readonly onDone: (count: number) => void
}) {
  /** By list: the places of exercises that are one of ours. */
  const ours = useSignal<Readonly<Record<number, readonly number[]>>>({})
  const choices = useSignal<Readonly<Record<number, readonly number[]>>>({})
  const isMissing = useSignal(false)
  const drafts = read.routines.map((draft, list) => picked(draft, choices.value[list] ?? []))

  async function keep() {
    const filled = drafts.flatMap((draft, list) => (draft.items.length === 0 ? [] : [{ draft, list }]))
    isMissing.value = filled.length === 0
    if (isMissing.value) return
    await routines.addRead(
      filled.map(({ draft }) => draft),
      {
        name: t('routine.import-name'),
        isOurs: (index, place) => ours.value[filled[index]?.list ?? -1]?.includes(place) ?? false,
      },
    )
    onDone(filled.length)
  }

  return (
    <div class="page">
      <ScreenTitle title={t('routine.import-title')} />
      <p class="lead">{t('routine.import-lead', { format: read.format })}</p>
      {read.routines.map((draft, list) => (
        <Card key={list} title={draft.name ?? t('routine.import-name')}>
          {draft.kind === 'choices' ? (
            <PickSome
              draft={draft}
              places={choices.value[list] ?? []}
              onChange={(places) => {
                choices.value = { ...choices.value, [list]: places }
                ours.value = { ...ours.value, [list]: [] }
              }}
            />
          ) : null}
          <ReadItems
            draft={drafts[list] ?? draft}
            places={ours.value[list] ?? []}
            plan={plan}
            onChange={(places) => {
              ours.value = { ...ours.value, [list]: places }
            }}
          />
        </Card>
      ))}
      <Losses losses={read.losses} />
      <output class="missing">{isMissing.value && t('routine.import-none-picked')}</output>
      <div class="buttons">
        <Button kind="primary" icon="save" onClick={keep}>
          {t('routine.import-keep')}
        </Button>
        <Button onClick={() => onDone(0)}>{t('routine.import-drop')}</Button>
      </div>
    </div>
  )
}

function ReadItems({
  draft,
  places,
  plan,
  onChange,
}: {
  readonly draft: RoutineDraft
  /** Those that are to be ours. */
  readonly places: readonly number[]
  readonly plan: Pick<PlanLife, 'form'>
  readonly onChange: (places: readonly number[]) => void
}) {
  return (
    <ol class="routine-read">
      {draft.items.map((item, place) => (
        <li key={place}>
          <strong>{item.name}</strong>
          <span class="soft">{printDose(item)}</span>
          {item.suggestion !== undefined && (
            <label class="routine-agree">
              <input
                type="checkbox"
                checked={places.includes(place)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked
                      ? [...places, place]
                      : places.filter((each) => each !== place),
                  )
                }
              />
              <span>
                {t('routine.import-ours', {
                  name: plan.form(item.suggestion.exercise, item.suggestion.form).name,
                })}
              </span>
            </label>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Up to here they are shown at once. */
const fewLosses = 12

function Losses({ losses }: { readonly losses: readonly Loss[] }) {
  if (losses.length === 0) return <p>{t('routine.import-nothing-lost')}</p>
  return (
    <ReasonList
      summary={t('routine.import-lost', { count: losses.length })}
      reasons={losses.map(lossWords)}
      open={losses.length <= fewLosses}
    />
  )
}
