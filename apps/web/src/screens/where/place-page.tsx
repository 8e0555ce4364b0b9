/** What may help in one place: what must be looked at first, the neck, the exercises, and what there is to read. */

import { known } from '../../words/known.ts'
import '../library/library.css'
import { useSignal } from '@preact/signals'
import type { ZoneId } from '@unhunch/knowledge'
import { BodyMap } from '../../components/body-map.tsx'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChoiceList } from '../../components/choice-list.tsx'
import { Icon } from '../../components/icon.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { readings } from '../../life/learn/reading.ts'
import type { LibraryLife } from '../../life/library/library-life.ts'
import type { ShelfEntry } from '../../life/library/shelf.ts'
import type { IntakeLife } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { GateNote } from '../library/gate-note.tsx'
import { Results } from '../library/results.tsx'
import { NeckCheckCard } from './neck-check-card.tsx'
import { type NeckAnswers, neckOutcome } from './neck-outcome.ts'
import {
  beginning,
  exercisesFor,
  type Feel,
  placeOf,
  readingsAbout,
  tenderSpotExercises,
} from './what-helps.ts'
import { ZoneList, zoneAddress } from './zone-list.tsx'

/** Offered at first: more would have to be chosen from. */
const enough = 7

export function PlacePage({
  zone,
  library,
  intake,
}: {
  readonly zone: ZoneId
  readonly library: LibraryLife
  readonly intake: Pick<IntakeLife, 'draft'>
}) {
  const isKnotted = intake.draft.value.qualities?.includes('tight-spots') === true
  const feel = useSignal<Feel>(isKnotted ? 'tender' : 'other')
  const answers = useSignal<NeckAnswers>({})
  const isWhole = useSignal(false)
  const mustWait = neckOutcome(answers.value)?.next === 'see-someone'
  const place = placeOf(zone)
  const hasKnots = tenderSpotExercises(zone).length > 0
  const felt = hasKnots ? feel.value : 'other'
  const gate = library.gate.value
  const whyNot = library.whyNot.value
  const exercises = exercisesFor(zone, felt, library.shelf)
  const isOffered = ({ id, forms }: ShelfEntry) => forms.some((form) => whyNot(id, form.id).length === 0)
  const shown = isWhole.value ? exercises : beginning(exercises, isOffered, enough)
  const hasPlan = gate === 'open' || gate === 'resting' || gate === 'check-due'
  const check = printRoute({ screen: 'safety', ...(hasPlan && { part: 'again' }) })
  return (
    <div class="page page-wide where-place">
      <header class="stack stack-close">
        <p>
          <a class="where-back" href={printRoute({ screen: 'where' })}>
            <Icon name="left" size={20} />
            <span>{t('where.back')}</span>
          </a>
        </p>
        <ScreenTitle title={t(`zone.${zone}`)} />
        <p class="soft">{known.zoneWords[zone].where}</p>
      </header>
      <div class="stack where-helps">
        {(place.isSafetyFirst || place.isBeyond) && <Notice zone={zone} isUrgent={place.isSafetyFirst} />}
        {place.isNeckAsked && (
          <NeckCheckCard answers={answers} isAtNeck={zone === 'neck'} checkAddress={check} />
        )}
        <section class="stack">
          <div class="stack stack-close">
            <h2>{t('where.helps')}</h2>
            <p class="soft">{mustWait ? t('where.wait') : t('where.helps-lead')}</p>
          </div>
          {hasKnots && !mustWait && (
            <ChoiceList
              legend={t('where.feel')}
              layout="grid"
              choices={[
                { value: 'tender', label: t('where.feel-tender') },
                { value: 'other', label: t('where.feel-other') },
              ]}
              value={feel.value}
              onChange={(next) => {
                feel.value = next
              }}
            />
          )}
          {!mustWait && (
            <>
              <GateNote gate={gate} />
              <Results shown={shown} isRanked={false} whyNot={whyNot} />
              {shown.length < exercises.length && (
                <div>
                  <Button
                    onClick={() => {
                      isWhole.value = true
                    }}
                  >
                    {t('where.all', { count: exercises.length })}
                  </Button>
                </div>
              )}
            </>
          )}
        </section>
        <section class="stack stack-close">
          <h2>{t('where.read')}</h2>
          <ul class="where-reads">
            {readingsAbout(zone, felt, readings).map(({ id, words }) => (
              <li key={id}>
                <a href={printRoute({ screen: 'learn', part: id })}>
                  <strong>{words.title}</strong>
                  <span class="small soft">{words.summary}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <aside class="where-other" aria-label={t('where.other')}>
        <BodyMap chosen={[zone]} addressOf={zoneAddress} />
        <ZoneList title={t('where.other')} here={zone} />
      </aside>
    </div>
  )
}

function Notice({ zone, isUrgent }: { readonly zone: ZoneId; readonly isUrgent: boolean }) {
  const words: (typeof known.zoneWords)[ZoneId] = known.zoneWords[zone]
  if (!('notice' in words)) return null
  return (
    <Card tone={isUrgent ? 'red' : 'plain'} {...(isUrgent && { title: t('where.first') })}>
      <p>{words.notice}</p>
      {isUrgent && (
        <div>
          <LinkButton href={printRoute({ screen: 'safety', part: 'now' })}>{t('where.emergency')}</LinkButton>
        </div>
      )}
    </Card>
  )
}
