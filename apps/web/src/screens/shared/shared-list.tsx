/** A list from somebody else: who it is from, what is in it, what speaks against it for this person, and the question. */

import type { RoutineItem } from '@unhunch/engine'
import { type Parcel, parcelFromRoutine, writeShare } from '../../life/packs/share.ts'
import { useMemo } from 'preact/hooks'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { Life } from '../../life/life.ts'
import type { RoutinesLife } from '../../life/routines/routines-life.ts'
import type { SharingLife } from '../../life/sharing/sharing-life.ts'
import { goTo, printRoute } from '../../route.ts'
import { wholeMinutes } from '../../words/dose.ts'
import { t } from '../../words/message.ts'
import { printWeekdays } from '../routine/weekday-words.ts'
import { SharedItem } from './shared-item.tsx'

export function SharedList({
  parcel,
  life,
  sharing,
  routines,
}: {
  readonly parcel: Parcel
  readonly life: Life
  readonly sharing: SharingLife
  readonly routines: RoutinesLife
}) {
  const routine = useMemo(() => sharing.routineFrom(parcel), [parcel, sharing])
  const { name, from, items, weekdays } = routine
  const isReady = life.stage.value === 'ready'
  const warnings = isReady ? routines.warnings.value(routine) : []
  const seconds = routines.secondsOf(routine)
  const inside = writeShare(parcelFromRoutine(routine))
  const same = routines.routines.value.find((each) => writeShare(parcelFromRoutine(each)) === inside)
  return (
    <div class="page">
      <header class="stack stack-close">
        <p class="soft">{t('shared.title')}</p>
        <ScreenTitle title={name} />
        <p class="lead">{from === undefined ? t('shared.from-nobody') : t('shared.from', { from })}</p>
        <p class="soft">
          {t('today.summary', { exercises: items.length, minutes: wholeMinutes(seconds) })}
          {weekdays.length > 0 && (
            <>
              {' · '}
              <span class="weekdays">{printWeekdays(weekdays)}</span>
            </>
          )}
        </p>
      </header>
      {parcel.note !== undefined && (
        <Card title={t('shared.note')}>
          <p class="shared-note">{parcel.note}</p>
        </Card>
      )}
      {!isReady && <First stage={life.stage.value} />}
      <section class="stack">
        <h2>{t('shared.items')}</h2>
        <ol class="shared-items">
          {items.map((item) => (
            <SharedItem
              key={item.id}
              item={item}
              warning={warnings.find((warning) => warning.item === item.id)}
              isKnown={item.of === 'own' || isOurs(item)}
              form={life.plan.form}
            />
          ))}
        </ol>
      </section>
      {isReady && (
        <Card tone="accent" title={t('shared.add-title')}>
          <p>
            {warnings.length > 0
              ? t('shared.checked-some', { count: warnings.length })
              : items.every(isOurs)
                ? t('shared.checked-fine')
                : t('shared.checked-known')}
          </p>
          <p class="small">{t('shared.trust')}</p>
          {same !== undefined && <p>{t('shared.have')}</p>}
          <div class="buttons">
            {same === undefined ? (
              <Button kind="primary" icon="plus" onClick={() => void add()}>
                {t('shared.add')}
              </Button>
            ) : (
              <Button kind="primary" icon="list" onClick={() => leaveFor(same.id)}>
                {t('shared.to-it')}
              </Button>
            )}
            <Button onClick={() => leaveFor(undefined)}>{t('shared.refuse')}</Button>
          </div>
        </Card>
      )}
    </div>
  )

  function isOurs(item: RoutineItem): boolean {
    return item.of === 'library' && routines.formsOf(item.exercise).includes(item.form)
  }

  async function add() {
    await routines.save(routine)
    leaveFor(routine.id)
  }

  function leaveFor(part: string | undefined) {
    goTo(part === undefined ? { screen: 'routine' } : { screen: 'routine', part }, 'replace')
    sharing.drop()
  }
}

/** What comes before anything of it may be done. */
function First({ stage }: { readonly stage: ReturnType<Life['stage']['peek']> }) {
  if (stage === 'see-clinician') {
    return (
      <Card tone="amber" title={t('shared.first-title')}>
        <p>{t('shared.clinician-lead')}</p>
        <LinkButton kind="primary" href={printRoute({ screen: 'see-clinician' })}>
          {t('shared.clinician')}
        </LinkButton>
      </Card>
    )
  }
  return (
    <Card tone="accent" title={t('shared.first-title')}>
      <p>{stage === 'intake' ? t('shared.intake-lead') : t('shared.first-lead')}</p>
      <LinkButton
        kind="primary"
        icon="shield"
        href={printRoute({ screen: stage === 'intake' ? 'intake' : 'safety' })}
      >
        {stage === 'intake' ? t('shared.intake') : t('shared.first')}
      </LinkButton>
    </Card>
  )
}
