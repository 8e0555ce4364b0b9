/** How much of an exercise: counted or timed, how often, how long held, the rest, and the sides. */

import { useSignal } from '@preact/signals'
import type { Prescription, RoutineItem } from '@unhunch/engine'
import { ChoiceList } from '../../components/choice-list.tsx'
import type { ItemField, RoutineLimits } from '../../life/routines/routine-problems.ts'
import { t } from '../../words/message.ts'
import { NumberField } from './number-field.tsx'

export function DoseFields({
  item,
  limits,
  flaw,
  onChange,
}: {
  readonly item: RoutineItem
  readonly limits: RoutineLimits
  readonly flaw: (field: ItemField) => string | undefined
  readonly onChange: (item: RoutineItem) => void
}) {
  const { prescription, sides } = item
  const isTimed = useSignal(prescription.seconds !== 0)
  const set = (change: Partial<Prescription>) =>
    onChange({ ...item, prescription: { ...prescription, ...change } })

  return (
    <div class="stack">
      <ChoiceList
        legend={t('routine.amount')}
        layout="pair"
        choices={[
          { value: 'reps', label: t('routine.counted') },
          { value: 'seconds', label: t('routine.timed') },
        ]}
        value={isTimed.value ? 'seconds' : 'reps'}
        onChange={(next) => {
          isTimed.value = next === 'seconds'
          if (isTimed.value) set({ reps: 0, holdSeconds: 0, seconds: limits.ownSeconds.value })
          else set({ reps: limits.ownReps.value, seconds: 0 })
        }}
      />
      <div class="routine-numbers">
        <NumberField
          label={t('routine.sets')}
          value={prescription.sets}
          range={[1, limits.mostSets.value]}
          flaw={flaw('sets')}
          onChange={(sets) => set({ sets })}
        />
        {isTimed.value ? (
          <NumberField
            label={t('routine.seconds')}
            value={prescription.seconds}
            range={[1, limits.longestSeconds.value]}
            step={5}
            flaw={flaw('seconds')}
            onChange={(seconds) => set({ seconds })}
          />
        ) : (
          <>
            <NumberField
              label={t('routine.reps')}
              value={prescription.reps}
              range={[1, limits.mostReps.value]}
              flaw={flaw('reps')}
              onChange={(reps) => set({ reps })}
            />
            <NumberField
              label={t('routine.hold')}
              value={prescription.holdSeconds}
              range={[0, limits.longestHoldSeconds.value]}
              flaw={flaw('holdSeconds')}
              onChange={(holdSeconds) => set({ holdSeconds })}
            />
          </>
        )}
        <NumberField
          label={t('routine.rest')}
          value={prescription.restSeconds}
          range={[0, limits.longestRestSeconds.value]}
          step={5}
          flaw={flaw('restSeconds')}
          onChange={(restSeconds) => set({ restSeconds })}
        />
        {item.of === 'own' && !isTimed.value && (
          <NumberField
            label={t('routine.rep-seconds')}
            value={item.repSeconds}
            range={limits.repSecondsRange.value}
            flaw={flaw('repSeconds')}
            onChange={(repSeconds) => onChange({ ...item, repSeconds })}
          />
        )}
      </div>
      <ChoiceList
        legend={t('routine.sides')}
        layout="pair"
        choices={[
          { value: 'together', label: t('routine.sides-together') },
          { value: 'each', label: t('routine.sides-each') },
        ]}
        value={sides}
        onChange={(next) => onChange({ ...item, sides: next })}
      />
    </div>
  )
}
