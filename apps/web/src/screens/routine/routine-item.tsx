/** One exercise of a person's own list: what it is, how much, what speaks against it, and its place in the order. */

import type { RoutineItem } from '@unhunch/engine'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Thumbnail } from '../../components/thumbnail.tsx'
import type { FormWords, PlanLife } from '../../life/life.ts'
import type { RoutinesLife, WarningView } from '../../life/routines/routines-life.ts'
import type { ItemField } from '../../life/routines/routine-problems.ts'
import { printRoute } from '../../route.ts'
import { printDose } from '../../words/dose.ts'
import { t } from '../../words/message.ts'
import { ItemFields } from './item-fields.tsx'
import { WarningCard } from './warning-card.tsx'

export interface ItemActions {
  readonly change: (item: RoutineItem) => void
  readonly toggle: () => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

export function RoutineItemRow({
  item,
  place,
  total,
  isOpen,
  warning,
  flaw,
  actions,
  routines,
  plan,
  loadLibrary,
}: {
  readonly item: RoutineItem
  /** From 0. */
  readonly place: number
  readonly total: number
  readonly isOpen: boolean
  readonly warning: WarningView | undefined
  readonly flaw: (field: ItemField) => string | undefined
  readonly actions: ItemActions
  readonly routines: RoutinesLife
  readonly plan: Pick<PlanLife, 'form'>
  readonly loadLibrary: Parameters<typeof ItemFields>[0]['loadLibrary']
}) {
  const name = nameOf(item, plan.form)
  return (
    <li class="routine-item" data-item={item.id}>
      <div class="routine-head">
        {item.of === 'library' && <Thumbnail exercise={item.exercise} form={item.form} />}
        <div>
          <p class="small soft">{t('routine.place', { place: place + 1, total })}</p>
          <h3>{name}</h3>
          <p class="soft">
            {printDose(item)}
            {item.prescription.sets > 1 &&
              item.prescription.restSeconds > 0 &&
              `, ${t('routine.rest-between', { seconds: item.prescription.restSeconds })}`}
          </p>
          {item.note !== undefined && item.note !== '' && <p class="routine-note">{item.note}</p>}
          {item.of === 'library' && (
            <a class="routine-link" href={printRoute({ screen: 'exercise', part: item.exercise })}>
              {t('routine.how')}
            </a>
          )}
        </div>
      </div>
      {warning !== undefined && (
        <WarningCard
          warning={warning}
          onAgree={(isAgreed) => {
            const { agreed: _, ...rest } = item
            const agreed = warning.precautions.map(({ id }) => id)
            actions.change(isAgreed ? { ...rest, agreed } : rest)
          }}
        />
      )}
      {item.of === 'own' && routines.hasPrecautions.value && (
        <p class="small soft">{t('routine.own-unchecked')}</p>
      )}
      <div class="buttons routine-item-buttons">
        <button type="button" class="button button-plain" aria-expanded={isOpen} onClick={actions.toggle}>
          <span>
            {isOpen ? t('routine.item-done') : t('routine.item-change')}
            <span class="heard-only"> {name}</span>
          </span>
        </button>
        <Move by={-1} disabled={place === 0} name={name} onMove={actions.move} />
        <Move by={1} disabled={place === total - 1} name={name} onMove={actions.move} />
        <Button kind="plain" onClick={actions.remove}>
          {t('routine.remove')}
          <span class="heard-only"> {name}</span>
        </Button>
      </div>
      {isOpen && (
        <ItemFields
          item={item}
          routines={routines}
          plan={plan}
          loadLibrary={loadLibrary}
          flaw={flaw}
          onChange={actions.change}
        />
      )}
    </li>
  )
}

/** Not shut off by `disabled`, which would take the focus away from who moves it to an end. */
function Move({
  by,
  disabled,
  name,
  onMove,
}: {
  readonly by: -1 | 1
  readonly disabled: boolean
  readonly name: string
  readonly onMove: (by: -1 | 1) => void
}) {
  return (
    <button
      type="button"
      class="button button-plain routine-move"
      data-move={by}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onMove(by)
      }}
    >
      <Icon name={by === -1 ? 'up' : 'down'} size={20} />
      <span>
        {by === -1 ? t('routine.up') : t('routine.down')}
        <span class="heard-only"> {name}</span>
      </span>
    </button>
  )
}

export function nameOf(item: RoutineItem, form: (exercise: string, form?: string) => FormWords): string {
  if (item.of === 'library') return form(item.exercise, item.form).name
  return item.name.trim() === '' ? t('own.name') : item.name
}
