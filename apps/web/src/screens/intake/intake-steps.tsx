/** The bodies of the six steps. */

import { equipmentIds, qualities, triggers, zones } from '@unhunch/knowledge'
import { BodyMap } from '../../components/body-map.tsx'
import { CheckList, ChoiceList } from '../../components/choice-list.tsx'
import { Scale } from '../../components/scale.tsx'
import { Stepper } from '../../components/stepper.tsx'
import { known } from '../../words/known.ts'
import { t } from '../../words/message.ts'
import { type Draft, readyDraft } from './draft.ts'

interface StepProps {
  readonly draft: Draft
  readonly set: (change: Draft) => void
}

/** A middle of each span, in weeks: the plan only needs to know which span it is. */
const durations = [
  { value: '3', label: 'duration.weeks' },
  { value: '9', label: 'duration.months' },
  { value: '30', label: 'duration.year' },
  { value: '104', label: 'duration.years' },
] as const

export function WhereStep({ draft, set }: StepProps) {
  const chosen = draft.zones ?? []
  return (
    <div class="stack">
      <BodyMap chosen={chosen} onChange={(next) => set({ zones: next })} />
      <CheckList
        legend={t('intake.where-list')}
        layout="grid"
        choices={zones.map((zone) => ({ value: zone, label: t(`zone.${zone}`) }))}
        values={chosen}
        onChange={(next) => set({ zones: next })}
      />
    </div>
  )
}

export function LikeStep({ draft, set }: StepProps) {
  return (
    <>
      <CheckList
        legend={t('intake.like-quality')}
        layout="grid"
        choices={qualities.map((quality) => ({ value: quality, label: t(`quality.${quality}`) }))}
        values={draft.qualities ?? []}
        onChange={(next) => set({ qualities: next })}
      />
      <ChoiceList
        legend={t('intake.duration')}
        layout="grid"
        choices={durations.map(({ value, label }) => ({ value, label: t(label) }))}
        value={durations.find(({ value }) => Number(value) === draft.durationWeeks)?.value}
        onChange={(weeks) => set({ durationWeeks: Number(weeks) })}
      />
      <ChoiceList
        legend={t('intake.pattern')}
        layout="grid"
        choices={(['comes-and-goes', 'constant'] as const).map((value) => ({
          value,
          label: t(`pattern.${value}`),
        }))}
        value={readyDraft(draft).pattern}
        onChange={(pattern) => set({ pattern })}
      />
    </>
  )
}

export function PainStep({ draft, set }: StepProps) {
  const ends = { low: t('pain.none'), high: t('pain.worst') }
  return (
    <>
      <Scale
        {...ends}
        legend={t('intake.pain-now')}
        value={draft.painNow}
        onChange={(painNow) => set({ painNow })}
      />
      <Scale
        {...ends}
        legend={t('intake.pain-usual')}
        value={draft.painUsual}
        onChange={(painUsual) => set({ painUsual })}
      />
      <Scale
        {...ends}
        legend={t('intake.pain-worst')}
        value={draft.painWorst}
        onChange={(painWorst) => set({ painWorst })}
      />
    </>
  )
}

export function PlaceStep({ draft, set }: StepProps) {
  return (
    <>
      <ChoiceList
        legend={t('intake.floor')}
        layout="grid"
        choices={[
          { value: 'yes', label: t('intake.floor-yes') },
          { value: 'no', label: t('intake.floor-no') },
        ]}
        value={draft.floor === undefined ? undefined : draft.floor ? 'yes' : 'no'}
        onChange={(answer) => set({ floor: answer === 'yes' })}
      />
      <CheckList
        legend={t('intake.equipment')}
        help={t('intake.equipment-help')}
        layout="grid"
        choices={equipmentIds.map((thing) => ({ value: thing, label: t(`equipment.${thing}`) }))}
        values={readyDraft(draft).equipment}
        onChange={(equipment) => set({ equipment })}
      />
    </>
  )
}

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

export function TimeStep({ draft, set }: StepProps) {
  const ready = readyDraft(draft)
  return (
    <>
      <Stepper
        label={t('intake.minutes')}
        value={ready.minutes}
        shown={t('common.minutes', { minutes: ready.minutes })}
        steps={[2, 3, 5, 7, 10, 15, 20, 25, 30]}
        less={t('common.less')}
        more={t('common.more')}
        onChange={(minutes) => set({ minutes })}
      />
      <CheckList
        legend={t('intake.weekdays')}
        help={t('intake.weekdays-help')}
        layout="grid"
        choices={weekdays.map((value) => ({ value, label: t(`weekday.${value}`) }))}
        values={weekdays.filter((value) => ready.weekdays.includes(Number(value)))}
        onChange={(chosen) => set({ weekdays: chosen.map(Number).sort((a, b) => a - b) })}
      />
      <Stepper
        label={t('intake.desk')}
        value={ready.deskHours}
        shown={t('common.hours', { hours: ready.deskHours })}
        steps={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}
        less={t('common.less')}
        more={t('common.more')}
        onChange={(deskHours) => set({ deskHours })}
      />
    </>
  )
}

export function GoalsStep({ draft, set }: StepProps) {
  const ready = readyDraft(draft)
  return (
    <>
      <div class="stack stack-close">
        {([1, 2, 3] as const).map((number) => (
          <label key={number} class="goal">
            <span>{t('intake.goal', { number })}</span>
            <input
              type="text"
              maxLength={80}
              placeholder={t(`intake.goal-example-${number}`)}
              value={ready.goals[number - 1] ?? ''}
              onInput={(event) => {
                const goals = [0, 1, 2].map((index) => ready.goals[index] ?? '')
                set({ goals: goals.with(number - 1, event.currentTarget.value) })
              }}
            />
          </label>
        ))}
      </div>
      <CheckList
        legend={t('intake.triggers')}
        layout="grid"
        choices={triggers.map((id) => ({ value: id, label: known.triggerWords[id] }))}
        values={ready.triggers}
        onChange={(next) => set({ triggers: next })}
      />
      <ChoiceList
        legend={t('intake.stress')}
        layout="pair"
        choices={(['low', 'some', 'high'] as const).map((value) => ({ value, label: t(`stress.${value}`) }))}
        value={ready.stress}
        onChange={(stress) => set({ stress })}
      />
      <ChoiceList
        legend={t('intake.sleep')}
        layout="pair"
        choices={(['well', 'disturbed'] as const).map((value) => ({ value, label: t(`sleep.${value}`) }))}
        value={ready.sleep}
        onChange={(sleep) => set({ sleep })}
      />
    </>
  )
}
