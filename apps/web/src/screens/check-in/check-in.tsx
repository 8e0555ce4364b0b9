/** Looking back: two questions on the morning after a session, a few scales once a week. */

import { useSignal } from '@preact/signals'
import { Button } from '../../components/button.tsx'
import { Changes } from '../../components/changes.tsx'
import { ChoiceList } from '../../components/choice-list.tsx'
import { Scale } from '../../components/scale.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { CheckInOutcome, ReportsLife } from '../../life/life.ts'
import { t } from '../../words/message.ts'

interface CheckInProps {
  readonly reports: Pick<ReportsLife, 'morning' | 'checkIn'>
  /** In the person's own words. */
  readonly goals: readonly string[]
}

export function CheckInScreen({ kind, ...props }: CheckInProps & { readonly kind: 'morning' | 'week' }) {
  const outcome = useSignal<CheckInOutcome | undefined>(undefined)
  if (outcome.value !== undefined) {
    const { changes, askSafety } = outcome.value
    return askSafety ? (
      <Changes
        changes={changes}
        note={t('check-in.safety')}
        next={{ screen: 'safety', part: 'again' }}
        nextWords={t('check-in.to-safety')}
      />
    ) : (
      <Changes changes={changes} />
    )
  }
  const onDone = (done: CheckInOutcome) => {
    outcome.value = done
  }
  return kind === 'morning' ? <Morning {...props} onDone={onDone} /> : <Week {...props} onDone={onDone} />
}

type StepProps = CheckInProps & { readonly onDone: (outcome: CheckInOutcome) => void }

function Morning({ reports, onDone }: StepProps) {
  const pain = useSignal<number | undefined>(undefined)
  const settled = useSignal<'yes' | 'no' | undefined>(undefined)
  const isMissing = useSignal(false)
  const flawOf = (value: unknown) =>
    isMissing.value && value === undefined ? t('common.unanswered') : undefined

  async function save() {
    if (pain.value === undefined || settled.value === undefined) {
      isMissing.value = true
      return
    }
    const changes = await reports.morning({ pain: pain.value, settled: settled.value === 'yes' })
    onDone({ changes, askSafety: false })
  }
  return (
    <div class="page">
      <ScreenTitle title={t('morning.title')} />
      <Scale
        legend={t('morning.pain')}
        low={t('pain.none')}
        high={t('pain.worst')}
        flaw={flawOf(pain.value)}
        value={pain.value}
        onChange={(next) => {
          pain.value = next
        }}
      />
      <ChoiceList
        legend={t('morning.settled')}
        choices={[
          { value: 'yes', label: t('morning.settled-yes') },
          { value: 'no', label: t('morning.settled-no') },
        ]}
        flaw={flawOf(settled.value)}
        value={settled.value}
        onChange={(next) => {
          settled.value = next
        }}
      />
      <Missing isShown={isMissing.value} />
      <Button kind="primary" wide onClick={save}>
        {t('common.save')}
      </Button>
    </div>
  )
}

type Scales = Readonly<Record<string, number>>

function Week({ reports, goals, onDone }: StepProps) {
  const given = useSignal<Scales>({})
  const isMissing = useSignal(false)
  const flawOf = (value: unknown) =>
    isMissing.value && value === undefined ? t('common.unanswered') : undefined
  const set = (name: string) => (value: number) => {
    given.value = { ...given.value, [name]: value }
  }
  const goalValues = goals.map((_, index) => given.value[`goal-${index}`])

  async function save() {
    const { average, worst, stiffness } = given.value
    const answered = goalValues.filter((value) => value !== undefined)
    if (
      average === undefined ||
      worst === undefined ||
      stiffness === undefined ||
      answered.length < goals.length
    ) {
      isMissing.value = true
      return
    }
    onDone(await reports.checkIn({ painAverage: average, painWorst: worst, stiffness, goals: answered }))
  }
  const pain = { low: t('pain.none'), high: t('pain.worst') }
  return (
    <div class="page">
      <ScreenTitle title={t('check-in.title')} />
      <Scale
        {...pain}
        legend={t('check-in.average')}
        flaw={flawOf(given.value['average'])}
        value={given.value['average']}
        onChange={set('average')}
      />
      <Scale
        {...pain}
        legend={t('check-in.worst')}
        flaw={flawOf(given.value['worst'])}
        value={given.value['worst']}
        onChange={set('worst')}
      />
      <Scale
        legend={t('check-in.stiffness')}
        low={t('check-in.stiff-none')}
        high={t('check-in.stiff-worst')}
        flaw={flawOf(given.value['stiffness'])}
        value={given.value['stiffness']}
        onChange={set('stiffness')}
      />
      {goals.map((goal, index) => (
        <Scale
          key={goal}
          tone="plain"
          legend={t('check-in.goal', { goal })}
          low={t('check-in.cannot')}
          high={t('check-in.as-before')}
          flaw={flawOf(goalValues[index])}
          value={goalValues[index]}
          onChange={set(`goal-${index}`)}
        />
      ))}
      <Missing isShown={isMissing.value} />
      <Button kind="primary" wide onClick={save}>
        {t('common.save')}
      </Button>
    </div>
  )
}

function Missing({ isShown }: { readonly isShown: boolean }) {
  return <output class="missing">{isShown && t('check-in.missing')}</output>
}
