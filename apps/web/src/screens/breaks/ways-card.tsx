/** How the person is told, and plainly what this browser cannot do. */

import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import type { BreaksLife } from '../../life/breaks/breaks-life.ts'
import { t } from '../../words/message.ts'

export function WaysCard({ breaks }: { readonly breaks: BreaksLife }) {
  const notices = breaks.notices.value
  const presence = breaks.presence.value
  return (
    <Card title={t('breaks.ways')} icon="bell">
      <p>{t('breaks.ways-page')}</p>
      <p>{t(`breaks.notices-${notices}`)}</p>
      {notices === 'undecided' && (
        <div>
          <Button onClick={() => void breaks.askForNotices()}>{t('breaks.notices-ask')}</Button>
        </div>
      )}
      <p>{t(`breaks.presence-${presence}`)}</p>
      {presence === 'undecided' && (
        <div>
          <Button onClick={() => void breaks.askForPresence()}>{t('breaks.presence-ask')}</Button>
        </div>
      )}
      <p class="small soft">{t('breaks.background')}</p>
    </Card>
  )
}
