/** The app on the home screen: by a button where the browser offers it, in words where not. */

import { install, installing, isFromApple, isInstalled } from '../../adapters/install.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { t } from '../../words/message.ts'

export function InstallCard() {
  if (isInstalled()) return null
  return (
    <Card title={t('install.title')} icon="plus">
      <p>{t('install.lead')}</p>
      <Way />
      <p role="status">{installing.value === 'done' && t('install.done')}</p>
    </Card>
  )
}

function Way() {
  if (installing.value === 'done') return null
  if (installing.value === 'offered') {
    return (
      <Button wide onClick={() => void install()}>
        {t('install.button')}
      </Button>
    )
  }
  if (!isFromApple()) return <p>{t('install.other')}</p>
  return (
    <>
      <p>{t('install.apple')}</p>
      <p class="small soft">{t('install.apple-notes')}</p>
    </>
  )
}
