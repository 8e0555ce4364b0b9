/** The way from the paper into the app. */

import { QrCode } from '../../components/qr-code.tsx'
import type { Qr } from '../../life/sharing/qr.ts'
import { t } from '../../words/message.ts'

/** In characters: what somebody can copy from paper, letter by letter. */
const mostToType = 100

export function InTheApp({
  name,
  address,
  qr,
}: {
  readonly name: string
  readonly address: string
  readonly qr: Qr | undefined
}) {
  const app = t('app.name')
  return (
    <section class="sheet-app">
      {qr !== undefined && <QrCode qr={qr} name={t('handout.qr-name', { name, app })} />}
      <div>
        <h3>{t('handout.app-title')}</h3>
        <p>{qr === undefined ? t('handout.app-no-code', { app }) : t('handout.app-scan', { app })}</p>
        {address.length <= mostToType ? (
          <p>
            {t('handout.app-type')} <span class="sheet-address">{address}</span>
          </p>
        ) : (
          qr !== undefined && <p>{t('handout.app-too-long')}</p>
        )}
      </div>
    </section>
  )
}
