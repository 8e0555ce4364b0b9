/** What the safety check found, when nothing stands in the way: what we change, and what is worth knowing. */

import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { ClearanceView } from '../../life/life.ts'
import { t } from '../../words/message.ts'

export function SafetyDoneScreen({
  clearance,
  next,
  onNext,
}: {
  readonly clearance: ClearanceView
  /** What comes after. */
  readonly next: 'intake' | 'plan'
  readonly onNext: () => void
}) {
  const needsCare = clearance.precautions.length > 0
  return (
    <div class="page">
      <ScreenTitle title={needsCare ? t('safety.done-care') : t('safety.done-clear')} />
      <p class="lead">{needsCare ? t('safety.done-care-lead') : t('safety.done-clear-lead')}</p>
      {clearance.precautions.map(({ name, change, advice }) => (
        <Card key={name} title={name}>
          <p>{change}</p>
          {advice.length > 0 && (
            <ul class="bullets">
              {advice.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Card>
      ))}
      {clearance.advice.map(({ id, title, advice }) => (
        <Card key={id} tone="clay" title={title} icon="info">
          <p>{advice}</p>
        </Card>
      ))}
      <Button kind="primary" wide onClick={onNext}>
        {t(`safety.done-${next}`)}
      </Button>
    </div>
  )
}
