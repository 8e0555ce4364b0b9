/** A list handed over in a link: sent with another app, copied, or looked at with another phone. */

import { useSignal } from '@preact/signals'
import { canHandOn, copyText, handOn } from '../../adapters/hand-on.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { QrCode } from '../../components/qr-code.tsx'
import type { Qr } from '../../life/sharing/qr.ts'
import { t } from '../../words/message.ts'

export function HandOnCard({
  name,
  address,
  qr,
}: {
  readonly name: string
  readonly address: string
  readonly qr: Qr | undefined
}) {
  /** The address that was copied, or could not be. */
  const tried = useSignal({ address: '', isCopied: false })
  return (
    <Card title={t('handout.share')}>
      <p>{t('handout.share-lead')}</p>
      <div class="buttons">
        {canHandOn() && (
          <Button icon="up" onClick={() => void handOn(name, address)}>
            {t('handout.send')}
          </Button>
        )}
        <Button icon="list" onClick={() => void copy()}>
          {t('handout.copy')}
        </Button>
      </div>
      <output class="small">
        {tried.value.address === address &&
          (tried.value.isCopied ? t('handout.copied') : t('handout.not-copied'))}
      </output>
      {qr === undefined ? (
        <p class="small">{t('handout.qr-too-much')}</p>
      ) : (
        <>
          <p class="small">{t('handout.qr-lead')}</p>
          <QrCode qr={qr} name={t('handout.qr-name', { name, app: t('app.name') })} />
        </>
      )}
      <div class="handout-fields">
        <label>
          <span>{t('handout.link')}</span>
          <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      </div>
    </Card>
  )

  async function copy() {
    tried.value = { address, isCopied: await copyText(address) }
  }
}
