/** One exercise that somebody hands over, and what speaks against it for this person. */

import '../../components/reason-list.css'
import type { RoutineItem } from '@unhunch/engine'
import { Card } from '../../components/card.tsx'
import { Thumbnail } from '../../components/thumbnail.tsx'
import { WarningReasons } from '../../components/warning-reasons.tsx'
import { wordsOf } from '../../life/handout/handout.ts'
import type { PlanLife } from '../../life/life.ts'
import type { WarningView } from '../../life/routines/routines-life.ts'
import { printDose } from '../../words/dose.ts'
import { t } from '../../words/message.ts'

export function SharedItem({
  item,
  warning,
  isKnown,
  form,
}: {
  readonly item: RoutineItem
  readonly warning: WarningView | undefined
  /** We have it, or it is in their own words. */
  readonly isKnown: boolean
  readonly form: PlanLife['form']
}) {
  const words = wordsOf(item, form)
  return (
    <li class="shared-item">
      <div class="shared-head">
        {item.of === 'library' && <Thumbnail exercise={item.exercise} form={item.form} />}
        <div>
          <h3>{words.name}</h3>
          <p class="soft">{printDose(item)}</p>
          {item.note !== undefined && <p class="shared-note">{item.note}</p>}
        </div>
      </div>
      {warning !== undefined && (
        <Card tone="amber" title={t('shared.warning')}>
          <WarningReasons warning={warning} />
        </Card>
      )}
      {!isKnown && <p class="small shared-unknown">{t('shared.unknown')}</p>}
      {item.of === 'own' && <p class="small soft">{t('shared.own')}</p>}
      {words.steps.length > 0 && (
        <details class="reasons">
          <summary>
            {t('item.how')}
            <span class="heard-only"> {words.name}</span>
          </summary>
          {words.start !== '' && <p>{words.start}</p>}
          <ol class="shared-steps">
            {words.steps.map((step, place) => (
              <li key={place}>{step}</li>
            ))}
          </ol>
        </details>
      )}
    </li>
  )
}
