/** A tip that fits the day. It can be put away until tomorrow, and says nothing while there is none. */

import './tip-card.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { TipsLife } from '../life/tips/tips-life.ts'
import { printRoute } from '../route.ts'
import { t } from '../words/message.ts'
import { Button } from './button.tsx'
import { Card } from './card.tsx'

export function TipCard({ load }: { readonly load: () => Promise<TipsLife> }) {
  const tips = useSignal<TipsLife | undefined>(undefined)
  useEffect(() => {
    load().then(
      (life) => {
        tips.value = life
      },
      // The day is complete without a tip.
      () => undefined,
    )
  }, [load])
  const tip = tips.value?.today.value
  if (tip === undefined) return null
  return (
    <Card title={t('tip.title')} icon="info">
      <p>{tip.text}</p>
      <div class="tip-more">
        {tip.readOn !== undefined && (
          <a href={printRoute({ screen: 'learn', part: tip.readOn.part })}>
            {t('tip.read-on', { title: tip.readOn.title })}
          </a>
        )}
        <Button kind="plain" onClick={() => putAway(tips.value)}>
          {t('tip.dismiss')}
        </Button>
      </div>
    </Card>
  )
}

function putAway(tips: TipsLife | undefined) {
  void tips?.dismiss()
  // The button that had the focus is gone.
  document.getElementById('content')?.focus({ preventScroll: true })
}
