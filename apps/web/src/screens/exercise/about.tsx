/** What an exercise is for, what it works on, what it asks, and what stands beside it on the ladder. */

import type { ComponentChildren } from 'preact'
import type { GuidedPage, PageForm, StepView } from '../../life/library/exercise-view.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

export function About({ page, form }: { readonly page: GuidedPage; readonly form: PageForm }) {
  const { needs } = form
  return (
    <>
      <section class="stack stack-close">
        <h2>{t('exercise.for')}</h2>
        <dl class="exercise-facts">
          <Fact name={t('exercise.purpose')}>
            {form.purposes.map((purpose) => t(`library.purpose-${purpose}`)).join(' · ')}
          </Fact>
          {page.helpsWith.length > 0 && (
            <Fact name={t('exercise.helps-with')}>
              {page.helpsWith.map((quality) => t(`quality.${quality}`)).join(' · ')}
            </Fact>
          )}
          <Fact name={t('exercise.zones')}>
            <ul class="exercise-links">
              {page.zones.map((zone) => (
                <li key={zone}>
                  <a href={printRoute({ screen: 'where', part: zone })}>{t(`zone.${zone}`)}</a>
                </li>
              ))}
            </ul>
          </Fact>
          {page.muscles.length > 0 && (
            <Fact name={t('exercise.muscles')}>
              <Bullets lines={page.muscles.map((muscle) => t(`muscle.${muscle}`))} />
            </Fact>
          )}
        </dl>
      </section>
      <section class="stack stack-close">
        <h2>{t('exercise.asks')}</h2>
        <dl class="exercise-facts">
          <Fact name={t('library.level')}>
            {t(`library.level-${form.level}`)} · {t(`exercise.effort-${form.effort}`)}
          </Fact>
          <Fact name={t('exercise.needs')}>
            {needs.length === 0
              ? t('exercise.needs-nothing')
              : needs.map((thing) => t(`equipment.${thing}`)).join(' · ')}
          </Fact>
          {form.helps.length > 0 && (
            <Fact name={t('exercise.also-good')}>
              {form.helps.map((thing) => t(`equipment.${thing}`)).join(' · ')}
            </Fact>
          )}
          <Fact name={t('exercise.body')}>
            {form.loads.length === 0 ? (
              t('exercise.asks-nothing')
            ) : (
              <Bullets
                lines={form.loads.map(({ load, isStrong }) =>
                  isStrong ? t('exercise.asks-much', { what: t(`load.${load}`) }) : t(`load.${load}`),
                )}
              />
            )}
          </Fact>
        </dl>
      </section>
      {form.easier.length + form.harder.length > 0 && (
        <section class="stack stack-close">
          <h2>{t('exercise.ladder')}</h2>
          <dl class="exercise-facts">
            {form.easier.length > 0 && (
              <Fact name={t('exercise.easier')}>
                <Steps steps={form.easier} />
              </Fact>
            )}
            {form.harder.length > 0 && (
              <Fact name={t('exercise.harder')}>
                <Steps steps={form.harder} />
              </Fact>
            )}
          </dl>
        </section>
      )}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Bullets({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  return (
    <ul class="exercise-links">
      {steps.map(({ exercise, form, name }) => (
        <li key={`${exercise}.${form}`}>
          <a href={printRoute({ screen: 'exercise', part: `${exercise}.${form}` })} onClick={toTheTop}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Another form of the same exercise is shown in the same place: what changes is further up. */
function toTheTop() {
  document.querySelector('h1')?.focus()
}
