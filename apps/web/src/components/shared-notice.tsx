/** Says that somebody's link still waits to be looked at; says nothing while there is none. */

import type { SharingLife } from '../life/sharing/sharing-life.ts'
import { Lazy } from '../lazy.tsx'
import { printRoute } from '../route.ts'
import { t } from '../words/message.ts'
import { LinkButton } from './button.tsx'
import { Card } from './card.tsx'

export function SharedNotice({ load }: { readonly load: () => Promise<SharingLife> }) {
  return (
    <Lazy
      load={load}
      waiting={null}
      show={({ waiting }) =>
        waiting.value === undefined ? null : (
          <Card tone="accent" title={t('shared.waiting')} icon="list">
            <p>{t('shared.waiting-lead')}</p>
            <LinkButton href={printRoute({ screen: 'shared' })}>{t('shared.look')}</LinkButton>
          </Card>
        )
      }
    />
  )
}
