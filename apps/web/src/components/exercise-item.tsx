/** One exercise of a session: its name, how much, why it was chosen, and how to do it. */

import './exercise-item.css'
import { useSignal } from '@preact/signals'
import type { SessionItem } from '@unhunch/engine'
import { Lazy } from '../lazy.tsx'
import type { FormWords, PlanLife } from '../life/life.ts'
import { printRoute } from '../route.ts'
import { printDose } from '../words/dose.ts'
import { t } from '../words/message.ts'
import { Button, LinkButton } from './button.tsx'
import { ReasonList } from './reason-list.tsx'
import { Thumbnail } from './thumbnail.tsx'

const loadFigure = async () => (await import('../figure/exercise-figure.tsx')).ExerciseFigure

export function ExerciseItem({
  item,
  plan,
}: {
  readonly item: SessionItem
  readonly plan: Pick<PlanLife, 'form' | 'say' | 'wish'>
}) {
  const words = plan.form(item.exercise, item.form)
  const isOpen = useSignal(false)
  return (
    <li class="exercise-item">
      <div class="exercise-head">
        <Thumbnail exercise={item.exercise} form={item.form} />
        <div>
          <p class={`exercise-slot exercise-slot-${item.slot}`}>{t(`slot.${item.slot}`)}</p>
          <h3>{words.name}</h3>
          <p class="soft">{printDose(item)}</p>
        </div>
      </div>
      <div class="exercise-more">
        <ReasonList summary={t('item.why')} reasons={item.reasons.map(plan.say)} />
        <details
          class="reasons"
          onToggle={(event) => {
            isOpen.value = event.currentTarget.open
          }}
        >
          <summary>{t('item.how')}</summary>
          {isOpen.value && (
            <Lazy
              load={loadFigure}
              show={(ExerciseFigure) => (
                <ExerciseFigure
                  exercise={item.exercise}
                  form={item.form}
                  words={words}
                  isOneSided={item.sides === 'each'}
                />
              )}
            />
          )}
          <HowTo words={words} />
          <div class="buttons">
            <LinkButton
              kind="plain"
              icon="book"
              href={printRoute({ screen: 'exercise', part: `${item.exercise}.${item.form}` })}
            >
              {t('item.more')}
            </LinkButton>
            <Button kind="plain" icon="heart" onClick={() => plan.wish(item.exercise, 'like')}>
              {t('item.like')}
            </Button>
            <Button kind="plain" icon="close" onClick={() => plan.wish(item.exercise, 'ban')}>
              {t('item.ban')}
            </Button>
          </div>
        </details>
      </div>
    </li>
  )
}

export function HowTo({ words }: { readonly words: FormWords }) {
  return (
    <div class="how-to">
      <p>{words.summary}</p>
      {words.needs.length > 0 && (
        <p>
          <strong>{t('item.needs')}.</strong>{' '}
          {words.needs.map((thing) => t(`equipment.${thing}`)).join(' · ')}
        </p>
      )}
      <p>
        <strong>{t('item.start')}.</strong> {words.start}
      </p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <strong>{t('item.breath')}.</strong> {words.breath}
      </p>
      <p>
        <strong>{t('item.feel')}.</strong> {words.feel}
      </p>
      {words.mistakes.length > 0 && (
        <>
          <p>
            <strong>{t('item.mistakes')}</strong>
          </p>
          <ul class="bullets">
            {words.mistakes.map(({ mistake, instead }) => (
              <li key={mistake}>
                {mistake} {instead}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="how-to-stop">
        <strong>{t('item.stop')}.</strong>{' '}
        {words.stop.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </p>
    </div>
  )
}
