/** What speaks against an exercise of the list, and the person's word that whoever gave it to them knows (S16). */

import { Card } from '../../components/card.tsx'
import type { WarningView } from '../../life/routines/routines-life.ts'
// The loads on the body have their words there.
import { t } from '../../words/library.ts'
import { t as say } from '../../words/routine.ts'

export function WarningCard({
  warning,
  onAgree,
}: {
  readonly warning: WarningView
  readonly onAgree: (isAgreed: boolean) => void
}) {
  const { precautions, asks, holdAtMost, isAgreed } = warning
  return (
    <Card tone="amber" title={isAgreed ? say('routine.warning-agreed') : say('routine.warning')}>
      <ul class="bullets">
        {precautions.map(({ id, name, change }) => (
          <li key={id}>{say('routine.warning-because', { name, change })}</li>
        ))}
        {asks.length > 0 && (
          <li>{say('routine.warning-asks', { what: asks.map((load) => t(`load.${load}`)).join(' · ') })}</li>
        )}
        {holdAtMost !== undefined && <li>{say('routine.warning-hold', { seconds: holdAtMost })}</li>}
      </ul>
      <label class="routine-agree">
        <input
          type="checkbox"
          checked={isAgreed}
          onChange={(event) => onAgree(event.currentTarget.checked)}
        />
        <span>{say('routine.agree')}</span>
      </label>
      <p class="small">{isAgreed ? say('routine.agreed-help') : say('routine.agree-help')}</p>
    </Card>
  )
}
