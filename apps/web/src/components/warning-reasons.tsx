/** What speaks against an exercise for this person, in words (S16). */

import type { WarningView } from '../life/routines/routines-life.ts'
import { t } from '../words/message.ts'

export function WarningReasons({
  warning: { precautions, asks, holdAtMost },
}: {
  readonly warning: WarningView
}) {
  return (
    <ul class="bullets">
      {precautions.map(({ id, name, change }) => (
        <li key={id}>{t('routine.warning-because', { name, change })}</li>
      ))}
      {asks.length > 0 && (
        <li>{t('routine.warning-asks', { what: asks.map((load) => t(`load.${load}`)).join(' · ') })}</li>
      )}
      {holdAtMost !== undefined && <li>{t('routine.warning-hold', { seconds: holdAtMost })}</li>}
    </ul>
  )
}
