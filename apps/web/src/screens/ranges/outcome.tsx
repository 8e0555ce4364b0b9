/** What came of it: how far each side went, roughly, and a difference only where there is one. */

import { rangeMeasures } from '@unhunch/engine'
import { LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { RangeResult } from '../../life/ranges/range-results.ts'
import type { RangesLife } from '../../life/ranges/ranges-life.ts'
import { printRoute } from '../../route.ts'
import { known } from '../../words/known.ts'
import { lists } from '../../words/language.ts'
import { t } from '../../words/message.ts'
import { nameTask } from './name-task.ts'

export function Outcome({ ranges }: { readonly ranges: RangesLife }) {
  const { results = [], missing = [] } = ranges.outcome.value ?? {}
  return (
    <div class="page page-wide">
      <ScreenTitle title={t('ranges.done-title')} />
      <p class="lead">{t(results.length === 0 ? 'ranges.done-nothing' : 'ranges.done-kept')}</p>
      <div class="range-results">
        {rangeMeasures.map((measure) => {
          const ofMeasure = results.filter((result) => result.measure === measure)
          return ofMeasure.length === 0 ? null : (
            <Measured key={measure} title={known.measureWords[measure]} results={ofMeasure} />
          )
        })}
      </div>
      {missing.length > 0 && results.length > 0 && (
        <p class="soft">{t('ranges.missing', { what: lists.format(missing.map(nameTask)) })}</p>
      )}
      {results.length > 0 && <p class="soft">{t('ranges.no-exam')}</p>}
      <div>
        <LinkButton kind="primary" icon="trend" href={printRoute({ screen: 'progress' })}>
          {t('ranges.back')}
        </LinkButton>
      </div>
    </div>
  )
}

function Measured({ title, results }: { readonly title: string; readonly results: readonly RangeResult[] }) {
  return (
    <Card title={title}>
      <ul class="range-sides">
        {results.map(({ side, fromDegrees, toDegrees, since }) => (
          <li key={side}>
            <strong>{t(`ranges.result-${side}`, { from: fromDegrees, to: toDegrees })}</strong>
            <span class="soft">{t(`ranges.since-${since}`)}</span>
          </li>
        ))}
      </ul>
      <p class="small soft">{t('ranges.off-by', { error: results[0]?.error ?? 0 })}</p>
    </Card>
  )
}
