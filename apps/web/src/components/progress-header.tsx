/** How far along the person is, and the way back. */

import './progress-header.css'
import { t } from '../words/message.ts'
import { Icon } from './icon.tsx'

export function ProgressHeader({
  name,
  step,
  steps,
  onBack,
}: {
  readonly name: string
  /** 1 for the first. */
  readonly step: number
  readonly steps: number
  readonly onBack: () => void
}) {
  return (
    <div class="progress-header">
      <button type="button" class="progress-back" onClick={onBack}>
        <Icon name="left" />
        <span>{t('common.back')}</span>
      </button>
      <p class="progress-words">{t('common.progress', { name, step, steps })}</p>
      <progress value={step} max={steps} aria-label={t('common.progress', { name, step, steps })} />
    </div>
  )
}
