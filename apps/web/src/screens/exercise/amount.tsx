/** How much of an exercise: where we begin, where we end, and what the source says itself. */

import type { Prescription } from '@unhunch/engine'
import type { PageForm } from '../../life/library/exercise-view.ts'
import { printDose } from '../../words/dose.ts'
import { t } from '../../words/message.ts'

export function Amount({ form }: { readonly form: PageForm }) {
  const { rungs, source, why, whySource } = form.dose
  const dose = (prescription: Prescription) => printDose({ prescription, sides: form.sides })
  const start = rungs[0]
  const top = rungs.at(-1)
  if (start === undefined || top === undefined) return null
  return (
    <section class="stack stack-close">
      <h2>{t('exercise.amount')}</h2>
      <dl class="exercise-facts">
        <div>
          <dt>{t('exercise.amount-start')}</dt>
          <dd>{dose(start)}</dd>
        </div>
        <div>
          <dt>{t('exercise.amount-top')}</dt>
          <dd>{dose(top)}</dd>
        </div>
        {source !== undefined && (
          <div>
            <dt>{t('exercise.amount-source')}</dt>
            <dd>
              {source.asStated}
              <span class="soft small">{t('exercise.amount-from', { title: source.title })}</span>
            </dd>
          </div>
        )}
        {why !== undefined && (
          <div>
            <dt>{t('exercise.amount-why')}</dt>
            <dd>
              {why}
              {whySource !== undefined && (
                <span class="soft small">{t('exercise.amount-from', { title: whySource })}</span>
              )}
            </dd>
          </div>
        )}
      </dl>
      {top.sets > 1 && top.restSeconds > 0 && (
        <p class="soft">{t('exercise.amount-rest', { seconds: top.restSeconds })}</p>
      )}
      {rungs.length > 2 && (
        <details class="reasons">
          <summary>{t('exercise.amount-steps')}</summary>
          <ol class="exercise-steps">
            {rungs.map((rung) => (
              <li key={dose(rung)}>{dose(rung)}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
