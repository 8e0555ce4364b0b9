/** When breaks come: days, hours, lunch, and how often. Nothing is saved before it makes sense. */

import '../../components/field.css'
import { useSignal } from '@preact/signals'
import type { BreakPlan } from '@unhunch/engine'
import { useId } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { Stepper } from '../../components/stepper.tsx'
import type { BreaksLife } from '../../life/breaks/breaks-life.ts'
import { type PlainKey, t } from '../../words/message.ts'
import { draftFrom, type HoursDraft, longerChoices, readDraft } from './hours-draft.ts'
import { TimeField } from './time-field.tsx'

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

export function HoursCard({ breaks }: { readonly breaks: BreaksLife }) {
  const changed = useSignal<HoursDraft | undefined>(undefined)
  const isTried = useSignal(false)
  const isSaved = useSignal(false)
  const id = useId()
  const draft = changed.value ?? draftFrom(breaks.plan.value)
  const read = readDraft(draft)
  const problems = isTried.value && 'problems' in read ? read.problems : {}
  const [least, most] = breaks.everyMinutesRange
  const steps = Array.from({ length: (most - least) / 5 + 1 }, (_, index) => least + index * 5)

  function change(next: Partial<HoursDraft>) {
    isSaved.value = false
    changed.value = { ...draft, ...next }
  }

  async function save(plan: BreakPlan) {
    await breaks.save(plan)
    changed.value = undefined
    isTried.value = false
    isSaved.value = true
  }

  /** The switch works at once; the times wait for their button. */
  function turn(isOn: boolean) {
    change({ isOn })
    const now = readDraft({ ...draft, isOn })
    if ('plan' in now) void save(now.plan)
    else isTried.value = true
  }

  return (
    <Card title={t('breaks.when')} icon="calendar">
      <CheckList
        legend={t('breaks.when')}
        legendHeardOnly
        choices={[{ value: 'on', label: t('breaks.on'), help: t('breaks.on-help') }]}
        values={draft.isOn ? ['on'] : []}
        onChange={(values) => turn(values.includes('on'))}
      />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          isTried.value = true
          if ('plan' in read) void save(read.plan)
        }}
      >
        <div>
          <CheckList
            legend={t('breaks.days')}
            layout="dense"
            choices={weekdays.map((day) => ({ value: day, label: t(`weekday.${day}`) }))}
            values={draft.weekdays.map((day) => weekdays[day - 1] ?? '1')}
            onChange={(days) => change({ weekdays: days.map(Number) })}
            problemId={`${id}-days`}
          />
          <Problem id={`${id}-days`} says={problems.weekdays} />
        </div>
        <fieldset class="time-pair">
          <legend>{t('breaks.hours')}</legend>
          <TimeField
            label={t('breaks.from')}
            value={draft.from}
            isWrong={problems.hours !== undefined}
            problemId={`${id}-hours`}
            onChange={(from) => change({ from })}
          />
          <TimeField
            label={t('breaks.to')}
            value={draft.to}
            isWrong={problems.hours !== undefined}
            problemId={`${id}-hours`}
            onChange={(to) => change({ to })}
          />
          <Problem id={`${id}-hours`} says={problems.hours} />
        </fieldset>
        <CheckList
          legend={t('breaks.lunch')}
          legendHeardOnly
          choices={[{ value: 'lunch', label: t('breaks.has-lunch') }]}
          values={draft.hasLunch ? ['lunch'] : []}
          onChange={(values) => change({ hasLunch: values.includes('lunch') })}
        />
        {draft.hasLunch && (
          <fieldset class="time-pair">
            <legend>{t('breaks.lunch')}</legend>
            <TimeField
              label={t('breaks.lunch-from')}
              value={draft.lunchFrom}
              isWrong={problems.lunch !== undefined}
              problemId={`${id}-lunch`}
              onChange={(lunchFrom) => change({ lunchFrom })}
            />
            <TimeField
              label={t('breaks.lunch-to')}
              value={draft.lunchTo}
              isWrong={problems.lunch !== undefined}
              problemId={`${id}-lunch`}
              onChange={(lunchTo) => change({ lunchTo })}
            />
            <Problem id={`${id}-lunch`} says={problems.lunch} />
          </fieldset>
        )}
        <Stepper
          label={t('breaks.every')}
          help={t('breaks.every-help')}
          value={draft.everyMinutes}
          shown={t('common.minutes', { minutes: draft.everyMinutes })}
          steps={steps}
          less={t('breaks.fewer')}
          more={t('breaks.more')}
          onChange={(everyMinutes) => change({ everyMinutes })}
        />
        <label class="setting" for={`${id}-longer`}>
          <span>{t('breaks.longer')}</span>
          <select
            id={`${id}-longer`}
            value={String(draft.longerEveryMinutes ?? '')}
            onChange={(event) =>
              change({ longerEveryMinutes: Number(event.currentTarget.value) || undefined })
            }
          >
            <option value="">{t('breaks.longer-none')}</option>
            {longerChoices(draft.longerEveryMinutes).map((minutes) => (
              <option key={minutes} value={String(minutes)}>
                {t('breaks.longer-every', { minutes })}
              </option>
            ))}
          </select>
        </label>
        <div class="buttons">
          <Button kind="primary" type="submit">
            {t('breaks.save')}
          </Button>
          <output>{isSaved.value && t('breaks.saved')}</output>
        </div>
      </form>
    </Card>
  )
}

function Problem({ id, says }: { readonly id: string; readonly says: PlainKey | undefined }) {
  return (
    <p id={id} class="missing" role="alert">
      {says !== undefined && t(says)}
    </p>
  )
}
