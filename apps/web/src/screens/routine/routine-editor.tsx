/** Makes or changes one list: its name, its days, its exercises in their order. What is typed is kept until it is saved. */

import { useSignal } from '@preact/signals'
import type { Routine, RoutineItem } from '@unhunch/engine'
import { useLayoutEffect } from 'preact/hooks'
import { Button, LinkButton } from '../../components/button.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { Life } from '../../life/life.ts'
import { textLimits } from '../../life/routines/routine-problems.ts'
import type { RoutinesLife } from '../../life/routines/routines-life.ts'
import { goTo, printRoute } from '../../route.ts'
import { wholeMinutes } from '../../words/dose.ts'
import { t } from '../../words/message.ts'
import { AddDialog } from './add-dialog.tsx'
import { flawOf } from './flaw-words.ts'
import { nameOf, RoutineItemRow } from './routine-item.tsx'
import { TextField } from './text-field.tsx'
import { weekdays } from './weekday-words.ts'

export function RoutineEditor({
  at,
  life,
  routines,
}: {
  /** The id of the list, or `new`. */
  readonly at: string
  readonly life: Life
  readonly routines: RoutinesLife
}) {
  const blank = useSignal(at === 'new' ? routines.newRoutine() : undefined)
  const saved = routines.routines.value.find(({ id }) => id === at)
  const draft = routines.drafts.value[at]
  const routine = draft ?? saved ?? blank.value
  const open = useSignal<readonly string[]>([])
  const isAdding = useSignal(false)
  const isTold = useSignal(false)
  /** What was just done, for the eye and the ear. */
  const said = useSignal('')
  const removed = useSignal<{ readonly item: RoutineItem; readonly place: number } | undefined>(undefined)
  const focus = useSignal<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (focus.value === undefined) return
    document.querySelector<HTMLElement>(focus.value)?.focus()
    focus.value = undefined
  }, [focus.value])

  if (routine === undefined) return <Gone />
  const problems = routines.problemsOf(routine)
  // A number that cannot be is told at once; what is still missing only when it is to be saved.
  const told = problems.filter(({ flaw }) => isTold.value || flaw.kind !== 'missing')
  const warnings = routines.warnings.value(routine)
  const { items } = routine

  return (
    <div class="page routine-editor">
      <ScreenTitle title={at === 'new' ? t('routine.new-title') : (saved?.name ?? t('routine.title'))} />
      <TextField
        label={t('routine.name')}
        help={t('routine.name-help')}
        value={routine.name}
        most={textLimits.name}
        flaw={flawOf(told, 'name')}
        onInput={(name) => change({ name })}
      />
      <TextField
        label={t('routine.from')}
        value={routine.from ?? ''}
        most={textLimits.name}
        list={[t('routine.from-physio'), t('routine.from-doctor'), t('routine.from-me')]}
        flaw={flawOf(told, 'from')}
        onInput={(from) => change({ from })}
      />
      <TextField
        label={t('handout.note')}
        value={routine.note ?? ''}
        most={textLimits.note}
        rows={2}
        flaw={flawOf(told, 'note')}
        onInput={(note) => change({ note })}
      />
      <CheckList
        legend={t('routine.weekdays')}
        help={t('routine.weekdays-help')}
        layout="grid"
        choices={weekdays.map((day) => ({ value: String(day), label: t(`weekday.${day}`) }))}
        values={routine.weekdays.map(String)}
        onChange={(days) => change({ weekdays: days.map(Number).toSorted((a, b) => a - b) })}
      />

      <section class="stack" aria-labelledby="routine-items">
        <h2 id="routine-items">{t('routine.items')}</h2>
        {items.length === 0 && <p class="soft">{t('routine.no-items')}</p>}
        <ol class="routine-items">
          {items.map((item, place) => (
            <RoutineItemRow
              key={item.id}
              item={item}
              place={place}
              total={items.length}
              isOpen={
                open.value.includes(item.id) || told.some((each) => 'item' in each && each.item === item.id)
              }
              warning={warnings.find((warning) => warning.item === item.id)}
              flaw={(field) => flawOf(told, field, item.id)}
              routines={routines}
              plan={life.plan}
              loadLibrary={life.library}
              actions={{
                change: (next) => change({ items: items.with(place, next) }),
                toggle: () => toggle(item.id),
                move: (by) => move(item, place, by),
                remove: () => remove(item, place),
              }}
            />
          ))}
        </ol>
        <output class="routine-said">
          <span>{said.value}</span>
          {removed.value !== undefined && (
            <Button kind="plain" onClick={undo}>
              {t('routine.undo')}
            </Button>
          )}
        </output>
        <p class="missing">{flawOf(told, 'items')}</p>
        <div class="buttons routine-adds">
          <Button icon="search" onClick={() => (isAdding.value = true)}>
            {t('routine.add')}
          </Button>
          <Button icon="plus" onClick={() => add(routines.ownItem())}>
            {t('routine.describe')}
          </Button>
        </div>
        {items.length > 0 && (
          <p class="routine-total">
            {Number.isFinite(routines.secondsOf(routine)) &&
              t('routine.total', { minutes: wholeMinutes(routines.secondsOf(routine)) })}
          </p>
        )}
        <p class="missing">{flawOf(told, 'total')}</p>
      </section>

      <div class="routine-end">
        <p class="small" role="status">
          {isTold.value && problems.length > 0
            ? t('routine.cannot-save', { count: problems.length })
            : draft !== undefined
              ? t('routine.not-saved')
              : saved !== undefined
                ? t('routine.saved')
                : ''}
        </p>
        <div class="buttons">
          <Button kind="primary" icon="play" onClick={start}>
            {draft === undefined ? t('routine.start') : t('routine.save-start')}
          </Button>
          <Button icon="save" disabled={draft === undefined} onClick={() => void save()}>
            {t('common.save')}
          </Button>
          {draft !== undefined && (
            <Button kind="plain" onClick={drop}>
              {t('routine.drop')}
            </Button>
          )}
        </div>
        {saved !== undefined && draft === undefined && (
          <LinkButton
            kind="plain"
            icon="print"
            href={printRoute({ screen: 'handout', part: `routine-${saved.id}` })}
          >
            {t('handout.to-print')}
          </LinkButton>
        )}
        <LinkButton kind="plain" icon="left" href={printRoute({ screen: 'routine' })}>
          {t('routine.to-lists')}
        </LinkButton>
      </div>

      {isAdding.value && (
        <AddDialog
          load={life.library}
          onClose={() => (isAdding.value = false)}
          onPick={(exercise, form) => {
            isAdding.value = false
            add(routines.libraryItem(exercise, form))
          }}
        />
      )}
    </div>
  )

  function change(next: Partial<Routine>) {
    if (routine !== undefined) routines.keepDraft(at, { ...routine, ...next })
  }

  function say(words: string) {
    removed.value = undefined
    said.value = words
  }

  function toggle(id: string) {
    open.value = open.value.includes(id) ? open.value.filter((other) => other !== id) : [...open.value, id]
  }

  function add(item: RoutineItem) {
    change({ items: [...items, item] })
    if (item.of === 'own') {
      open.value = [...open.value, item.id]
      focus.value = `[data-item="${item.id}"] input`
    }
    say(t('routine.added', { name: nameOf(item, life.plan.form) }))
  }

  function move(item: RoutineItem, place: number, by: -1 | 1) {
    const others = items.filter(({ id }) => id !== item.id)
    change({ items: others.toSpliced(place + by, 0, item) })
    focus.value = `[data-item="${item.id}"] [data-move="${by}"]`
    const name = nameOf(item, life.plan.form)
    say(t('routine.moved', { name, place: place + by + 1, total: items.length }))
  }

  function remove(item: RoutineItem, place: number) {
    change({ items: items.filter(({ id }) => id !== item.id) })
    say(t('routine.removed', { name: nameOf(item, life.plan.form) }))
    removed.value = { item, place }
    focus.value = '.routine-said button'
  }

  function undo() {
    const back = removed.value
    if (back === undefined) return
    change({ items: items.toSpliced(back.place, 0, back.item) })
    say(t('routine.added', { name: nameOf(back.item, life.plan.form) }))
    focus.value = `[data-item="${back.item.id}"] button`
  }

  async function save(): Promise<Routine | undefined> {
    if (routine === undefined) return undefined
    isTold.value = problems.length > 0
    if (problems.length > 0) {
      focus.value = '[aria-invalid="true"], .routine-adds button'
      return undefined
    }
    await routines.save(routine)
    if (at === 'new') goTo({ screen: 'routine', part: routine.id }, 'replace')
    routines.dropDraft(at)
    return routine
  }

  async function start() {
    const ready = draft === undefined && saved !== undefined ? saved : await save()
    if (ready !== undefined) goTo({ screen: 'session', part: `routine-${ready.id}` })
  }

  function drop() {
    routines.dropDraft(at)
    if (at === 'new') goTo({ screen: 'routine' }, 'replace')
  }
}

function Gone() {
  return (
    <div class="page">
      <ScreenTitle title={t('routine.title')} />
      <p>{t('routine.none-gone')}</p>
      <div>
        <LinkButton href={printRoute({ screen: 'routine' })}>{t('routine.to-lists')}</LinkButton>
      </div>
    </div>
  )
}
