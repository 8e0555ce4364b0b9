/** Puts an exercise on one of the person's own lists, or on a new one. */

import { useSignal } from '@preact/signals'
import { Button, LinkButton } from '../../components/button.tsx'
import { ChoiceList } from '../../components/choice-list.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Lazy } from '../../lazy.tsx'
import type { Life } from '../../life/life.ts'
import type { RoutinesLife } from '../../life/routines/routines-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

interface What {
  readonly exercise: string
  readonly form: string
}

export function AddToList({
  exercise,
  form,
  life,
  onClose,
}: What & { readonly life: Life; readonly onClose: () => void }) {
  return (
    <Dialog title={t('exercise.add')} onClose={onClose}>
      <Lazy
        load={life.routines}
        show={(routines) => <Choose exercise={exercise} form={form} routines={routines} />}
      />
    </Dialog>
  )
}

function Choose({ exercise, form, routines }: What & { readonly routines: RoutinesLife }) {
  const lists = routines.routines.value
  const chosen = useSignal(lists[0]?.id ?? 'new')
  const addedTo = useSignal<string | undefined>(undefined)
  const isFull = useSignal(false)
  return (
    <>
      {addedTo.value === undefined && (
        <>
          <p class="soft">{t('exercise.add-lead')}</p>
          {lists.length > 0 && (
            <ChoiceList
              legend={t('exercise.add-where')}
              value={chosen.value}
              onChange={(list) => {
                chosen.value = list
                isFull.value = false
              }}
              choices={[
                ...lists.map(({ id, name }) => ({ value: id, label: name })),
                { value: 'new', label: t('exercise.add-new') },
              ]}
            />
          )}
          <Button
            kind="primary"
            icon="plus"
            wide
            onClick={async () => {
              addedTo.value = await routines.addTo(chosen.value, exercise, form, t('exercise.add-name'))
              isFull.value = addedTo.value === undefined
            }}
          >
            {lists.length > 0 ? t('exercise.add-go') : t('exercise.add-first')}
          </Button>
        </>
      )}
      <p class="lead" role="status">
        {addedTo.value !== undefined && t('exercise.added')}
        {isFull.value && t('exercise.add-full')}
      </p>
      {addedTo.value !== undefined && (
        <LinkButton kind="primary" wide href={printRoute({ screen: 'routine', part: addedTo.value })}>
          {t('exercise.added-go')}
        </LinkButton>
      )}
    </>
  )
}
