/** What speaks against an exercise of the list, and the person's word that whoever gave it to them knows (S16). */

import { Card } from '../../components/card.tsx'
import { WarningReasons } from '../../components/warning-reasons.tsx'
import type { WarningView } from '../../life/routines/routines-life.ts'
import { t } from '../../words/message.ts'

export function WarningCard({
  warning,
  onAgree,
}: {
  readonly warning: WarningView
  readonly onAgree: (isAgreed: boolean) => void
}) {
  const { isAgreed } = warning
  return (
    <Card tone="amber" title={isAgreed ? t('routine.warning-agreed') : t('routine.warning')}>
      <WarningReasons warning={warning} />
      <label class="routine-agree">
        <input
          type="checkbox"
          checked={isAgreed}
          onChange={(event) => onAgree(event.currentTarget.checked)}
        />
        <span>{t('routine.agree')}</span>
      </label>
      <p class="small">{isAgreed ? t('routine.agreed-help') : t('routine.agree-help')}</p>
    </Card>
  )
}
