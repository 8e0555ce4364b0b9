/** What can be changed of one exercise of the list: its words where they are the person's own, its form where not, and its dose. */

import { useId } from 'preact/hooks'
import type { LibraryItem, OwnItem, RoutineItem } from '@unhunch/engine'
import { Button } from '../../components/button.tsx'
import { Lazy } from '../../lazy.tsx'
import type { LibraryLife } from '../../life/library/library-life.ts'
import type { PlanLife } from '../../life/life.ts'
import { type ItemField, textLimits } from '../../life/routines/routine-problems.ts'
import type { RoutinesLife } from '../../life/routines/routines-life.ts'
import { t } from '../../words/message.ts'
import { DoseFields } from './dose-fields.tsx'
import { TextField } from './text-field.tsx'

export function ItemFields({
  item,
  routines,
  plan,
  loadLibrary,
  flaw,
  onChange,
}: {
  readonly item: RoutineItem
  readonly routines: RoutinesLife
  readonly plan: Pick<PlanLife, 'form'>
  readonly loadLibrary: () => Promise<LibraryLife>
  readonly flaw: (field: ItemField) => string | undefined
  readonly onChange: (item: RoutineItem) => void
}) {
  return (
    <div class="routine-item-fields">
      {item.of === 'own' ? (
        <OwnFields
          item={item}
          routines={routines}
          loadLibrary={loadLibrary}
          flaw={flaw}
          onChange={onChange}
        />
      ) : (
        <FormField item={item} routines={routines} plan={plan} onChange={onChange} />
      )}
      <DoseFields
        // Another kind of item starts with its own way of counting.
        key={item.of}
        item={item}
        limits={routines.limits}
        flaw={flaw}
        onChange={(next) => onChange(withAgreement(item, next))}
      />
      <TextField
        label={t('routine.note')}
        help={t('routine.note-help')}
        value={item.note ?? ''}
        most={textLimits.note}
        rows={2}
        flaw={flaw('note')}
        onInput={(note) => onChange({ ...item, note })}
      />
    </div>
  )
}

/** A longer hold is another question than the one that was agreed to. */
function withAgreement(before: RoutineItem, after: RoutineItem): RoutineItem {
  if (after.prescription.holdSeconds <= before.prescription.holdSeconds) return after
  const { agreed: _, ...rest } = after
  return rest
}

function FormField({
  item,
  routines,
  plan,
  onChange,
}: {
  readonly item: LibraryItem
  readonly routines: RoutinesLife
  readonly plan: Pick<PlanLife, 'form'>
  readonly onChange: (item: RoutineItem) => void
}) {
  const id = useId()
  const forms = routines.formsOf(item.exercise)
  if (forms.length < 2) return null
  return (
    <div class="routine-field">
      <label for={id}>{t('routine.form')}</label>
      <select
        id={id}
        value={item.form}
        onChange={(event) => {
          const { id: itemId, note, prescription } = item
          const fresh = routines.libraryItem(item.exercise, event.currentTarget.value)
          onChange({ ...fresh, id: itemId, prescription, ...(note === undefined ? {} : { note }) })
        }}
      >
        {forms.map((form) => (
          <option key={form} value={form}>
            {plan.form(item.exercise, form).name}
          </option>
        ))}
      </select>
    </div>
  )
}

function OwnFields({
  item,
  routines,
  loadLibrary,
  flaw,
  onChange,
}: {
  readonly item: OwnItem
  readonly routines: RoutinesLife
  readonly loadLibrary: () => Promise<LibraryLife>
  readonly flaw: (field: ItemField) => string | undefined
  readonly onChange: (item: RoutineItem) => void
}) {
  return (
    <>
      <TextField
        label={t('routine.own-name')}
        value={item.name}
        most={textLimits.name}
        flaw={flaw('name')}
        onInput={(name) => onChange({ ...item, name })}
      />
      {item.name.trim() !== '' && (
        <Lazy
          load={loadLibrary}
          show={(library) => <Ours library={library} item={item} routines={routines} onChange={onChange} />}
        />
      )}
      <TextField
        label={t('routine.own-steps')}
        help={t('routine.own-steps-help')}
        value={item.steps.join('\n')}
        most={textLimits.step * textLimits.steps}
        rows={4}
        flaw={flaw('steps')}
        onInput={(steps) => onChange({ ...item, steps: steps === '' ? [] : steps.split('\n') })}
      />
    </>
  )
}

/** An exercise of the library that may be the same one, offered and never taken by itself. */
function Ours({
  library,
  item,
  routines,
  onChange,
}: {
  readonly library: LibraryLife
  readonly item: OwnItem
  readonly routines: RoutinesLife
  readonly onChange: (item: RoutineItem) => void
}) {
  const [exercise] = library.find(item.name).exercises
  const entry = library.shelf.find(({ id }) => id === exercise)
  const form = entry?.forms[0]
  if (entry === undefined || form === undefined || !entry.isOffered) return null
  return (
    <p class="routine-ours">
      <span>{t('routine.ours', { name: entry.name })}</span>
      <Button
        kind="plain"
        onClick={() => {
          const ours = routines.libraryItem(entry.id, form.id)
          const { id, prescription, note } = item
          onChange({ ...ours, id, prescription, ...(note === undefined ? {} : { note }) })
        }}
      >
        {t('routine.ours-take')}
      </Button>
    </p>
  )
}
