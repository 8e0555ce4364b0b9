/** All of a person's own lists, and the ways to another one: from the library, in their own words, from a file. */

import { useSignal } from '@preact/signals'
import type { Routine } from '@unhunch/engine'
import { useLayoutEffect } from 'preact/hooks'
import type { ReadRoutines } from '@unhunch/exchange/routines'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { PlanLife } from '../../life/life.ts'
import type { RoutinesLife } from '../../life/routines/routines-life.ts'
import { printRoute } from '../../route.ts'
import { wholeMinutes } from '../../words/dose.ts'
import { t } from '../../words/message.ts'
import { ImportReview } from './import-review.tsx'
import { ImportTrouble } from './import-trouble.tsx'
import { printWeekdays } from './weekday-words.ts'

export function RoutineList({
  routines,
  plan,
}: {
  readonly routines: RoutinesLife
  readonly plan: Pick<PlanLife, 'form'>
}) {
  const read = useSignal<ReadRoutines | undefined>(undefined)
  const removed = useSignal<Routine | undefined>(undefined)
  const added = useSignal(0)
  const lists = routines.routines.value
  // What had the focus has gone with the list.
  useLayoutEffect(() => {
    if (removed.value !== undefined) document.querySelector<HTMLElement>('.routine-said button')?.focus()
  }, [removed.value])

  async function open() {
    added.value = 0
    read.value = await routines.readFile()
  }

  if (read.value?.status === 'read') {
    return (
      <ImportReview
        read={read.value}
        routines={routines}
        plan={plan}
        onDone={(count) => {
          added.value = count
          read.value = undefined
        }}
      />
    )
  }
  return (
    <div class="page">
      <ScreenTitle title={t('routine.title')} />
      {lists.length === 0 ? (
        <p class="lead">{t('routine.empty-lead')}</p>
      ) : (
        <p class="soft">{t('routine.lead')}</p>
      )}
      <output class="routine-said">
        {removed.value !== undefined && (
          <>
            <span>{t('routine.removed', { name: removed.value.name })}</span>
            <Button kind="plain" onClick={undo}>
              {t('routine.undo')}
            </Button>
          </>
        )}
        {added.value > 0 && t('routine.import-added', { count: added.value })}
      </output>
      {read.value?.status === 'unreadable' && <ImportTrouble trouble={read.value} />}
      {lists.length > 0 && (
        <ul class="routine-lists">
          {lists.map((routine) => (
            <li key={routine.id}>
              <OneList routine={routine} routines={routines} onRemove={remove} />
            </li>
          ))}
        </ul>
      )}
      <Card title={t('routine.another')} icon="plus">
        <p class="soft">{t('routine.another-lead')}</p>
        <div class="buttons">
          <LinkButton kind="primary" icon="plus" href={printRoute({ screen: 'routine', part: 'new' })}>
            {routines.drafts.value['new'] === undefined ? t('routine.make') : t('routine.make-on')}
          </LinkButton>
          <Button icon="open" onClick={open}>
            {t('routine.import')}
          </Button>
          <LinkButton icon="open" href={printRoute({ screen: 'shared' })}>
            {t('shared.open-link')}
          </LinkButton>
        </div>
        <p class="small soft">{t('routine.import-help')}</p>
      </Card>
    </div>
  )

  async function remove(routine: Routine) {
    added.value = 0
    await routines.remove(routine.id)
    removed.value = routine
  }

  async function undo() {
    const routine = removed.value
    removed.value = undefined
    if (routine !== undefined) await routines.save(routine)
  }
}

function OneList({
  routine,
  routines,
  onRemove,
}: {
  readonly routine: Routine
  readonly routines: RoutinesLife
  readonly onRemove: (routine: Routine) => void
}) {
  const { id, name, from, items, weekdays } = routine
  const warnings = routines.warnings.value(routine).filter(({ isAgreed }) => !isAgreed)
  return (
    <Card title={name}>
      <p class="soft">
        {t('today.summary', {
          exercises: items.length,
          minutes: wholeMinutes(routines.secondsOf(routine)),
        })}
        {weekdays.length > 0 && (
          <>
            {' · '}
            <span class="weekdays">{printWeekdays(weekdays)}</span>
          </>
        )}
        {from !== undefined && ` · ${t('routine.from-short', { from })}`}
      </p>
      {warnings.length > 0 && <p class="routine-warned">{t('routine.warned', { count: warnings.length })}</p>}
      {routines.drafts.value[id] !== undefined && <p class="small">{t('routine.has-draft')}</p>}
      <div class="buttons">
        <LinkButton icon="play" href={printRoute({ screen: 'session', part: `routine-${id}` })}>
          {t('routine.start')}
        </LinkButton>
        <LinkButton kind="plain" href={printRoute({ screen: 'routine', part: id })}>
          {t('routine.change')}
        </LinkButton>
        <LinkButton kind="plain" href={printRoute({ screen: 'handout', part: `routine-${id}` })}>
          {t('handout.to-print')}
          <span class="heard-only"> {name}</span>
        </LinkButton>
        <Button kind="plain" onClick={() => onRemove(routine)}>
          {t('routine.remove')}
          <span class="heard-only"> {name}</span>
        </Button>
      </div>
    </Card>
  )
}
