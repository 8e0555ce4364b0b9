/** The emergency card: whom to call, what to do while waiting, what to say. It leads nowhere else. */

import './emergency.css'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { AdviceView } from '../../life/life.ts'
import { t } from '../../words/message.ts'

const numbers = ['112', '999', '911'] as const

export function EmergencyScreen({
  advice,
  said,
  onAgain,
}: {
  readonly advice: readonly AdviceView[]
  /** The questions that were answered with yes. */
  readonly said: readonly string[]
  readonly onAgain: () => void
}) {
  return (
    <div class="page">
      <header class="emergency-top">
        <ScreenTitle title={t('emergency.title')} />
        <p class="lead">{t('emergency.lead')}</p>
      </header>
      <section class="stack">
        <h2>{t('emergency.call')}</h2>
        <ul class="emergency-numbers">
          {numbers.map((number) => (
            <li key={number}>
              <a href={`tel:${number}`}>
                <Icon name="call" size={28} />
                <strong>{number}</strong>
                <span>{t(`emergency.call-${number}`)}</span>
              </a>
            </li>
          ))}
        </ul>
        <p class="soft">{t('emergency.call-other')}</p>
      </section>
      {advice.map(({ id, title, advice: words }) => (
        <Card key={id} tone="red" title={title}>
          <p>{words}</p>
        </Card>
      ))}
      <Card title={t('emergency.wait')}>
        <ul class="bullets">
          <li>{t('emergency.wait-1')}</li>
          <li>{t('emergency.wait-2')}</li>
          <li>{t('emergency.wait-3')}</li>
          <li>{t('emergency.wait-4')}</li>
        </ul>
      </Card>
      <Card title={t('emergency.tell')}>
        <ul class="bullets">
          {said.length > 0 && (
            <li>
              {t('emergency.tell-start')}
              {said.map((question) => (
                <strong key={question} class="emergency-said">
                  {question}
                </strong>
              ))}
            </li>
          )}
          <li>{t('emergency.tell-when')}</li>
          <li>{t('emergency.tell-medicine')}</li>
        </ul>
      </Card>
      <div class="stack stack-close">
        <Button wide onClick={onAgain}>
          {t('emergency.again')}
        </Button>
        <p class="small soft">{t('emergency.again-help')}</p>
      </div>
    </div>
  )
}
