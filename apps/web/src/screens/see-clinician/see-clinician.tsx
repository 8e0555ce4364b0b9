/** The card that asks a person to be seen first: what for, how soon, and what is fine until then. */

import './see-clinician.css'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { ClearanceView } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

export function SeeClinicianScreen({
  clearance,
  onAgain,
}: {
  readonly clearance: ClearanceView
  readonly onAgain: () => void
}) {
  return (
    <div class="page">
      <ScreenTitle title={t('clinician.title')} />
      <p class="lead">{t('clinician.lead')}</p>
      {clearance.advice.map(({ id, title, advice, within }) => (
        <Card key={id} tone="amber" title={title}>
          <p>{advice}</p>
          {within !== undefined && (
            <p class="how-soon">
              <span>{t('clinician.how-soon')}</span> <strong>{t(`within.${within}`)}</strong>
            </p>
          )}
        </Card>
      ))}
      <p>{t('clinician.who')}</p>
      <p>{t('clinician.bring')}</p>
      <div class="buttons">
        <LinkButton icon="print" href={printRoute({ screen: 'report' })}>
          {t('clinician.report')}
        </LinkButton>
        <LinkButton kind="plain" icon="book" href={printRoute({ screen: 'learn' })}>
          {t('clinician.read')}
        </LinkButton>
      </div>
      <Card title={t('clinician.meanwhile')}>
        <p>{t(`clinician.meanwhile-${clearance.meanwhile}`)}</p>
        {clearance.meanwhile === 'ease' && (
          <LinkButton kind="primary" icon="play" href={printRoute({ screen: 'session', part: 'ease' })}>
            {t('clinician.meanwhile-start')}
          </LinkButton>
        )}
      </Card>
      <p class="soft">{t('clinician.worse')}</p>
      <Button wide onClick={onAgain}>
        {t('clinician.again')}
      </Button>
    </div>
  )
}
