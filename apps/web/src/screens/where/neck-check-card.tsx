/** The neck check: a question at a time, and what to do next. Nothing of it is kept. */

import { known } from '../../words/known.ts'
import type { Signal } from '@preact/signals'
import { LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChoiceList } from '../../components/choice-list.tsx'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { type NeckAnswers, neckOutcome, neckQuestions } from './neck-outcome.ts'
import { zoneAddress } from './zone-list.tsx'

export function NeckCheckCard({
  answers,
  isAtNeck,
  checkAddress,
}: {
  readonly answers: Signal<NeckAnswers>
  /** The neck exercises are on this page. */
  readonly isAtNeck: boolean
  /** Of the safety questions that fit where the person stands. */
  readonly checkAddress: string
}) {
  const outcome = neckOutcome(answers.value)
  return (
    <Card tone="accent" title={known.neckCheckWords.title}>
      <p>{known.neckCheckWords.lead}</p>
      <p class="small">
        {known.neckCheckWords.first}{' '}
        <a href={printRoute({ screen: 'safety', part: 'now' })}>{t('where.emergency')}</a>
      </p>
      <div class="where-neck-questions">
        {neckQuestions(answers.value).map(({ id, ask, options }) => (
          <ChoiceList
            key={id}
            legend={ask}
            layout={options.length > 2 ? 'rows' : 'pair'}
            choices={options}
            value={answers.value[id]}
            onChange={(value) => {
              answers.value = { ...answers.value, [id]: value }
            }}
          />
        ))}
      </div>
      <div role="status" class="where-neck-outcome">
        {outcome !== undefined && (
          <div class={outcome.next === 'see-someone' ? 'where-outcome where-outcome-see' : 'where-outcome'}>
            <h3>{known.neckCheckWords.outcomes[outcome.id].title}</h3>
            <p>{known.neckCheckWords.outcomes[outcome.id].advice}</p>
            {outcome.next === 'see-someone' && (
              <div>
                <LinkButton href={checkAddress}>{t('where.safety')}</LinkButton>
              </div>
            )}
            {outcome.next === 'neck-exercises' &&
              (isAtNeck ? (
                <p>{t('where.neck-below')}</p>
              ) : (
                <div>
                  <LinkButton href={zoneAddress('neck')}>{t('where.neck-exercises')}</LinkButton>
                </div>
              ))}
          </div>
        )}
      </div>
    </Card>
  )
}
