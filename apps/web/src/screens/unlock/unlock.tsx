/** What is seen while the app is locked: one field, and a way out for those who have forgotten. */

import './unlock.css'
import { useSignal } from '@preact/signals'
import { Button } from '../../components/button.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { type PlainKey, t } from '../../words/message.ts'

export function UnlockScreen({
  unlock,
  forget,
}: {
  /** False: that was not the passphrase. */
  readonly unlock: (passphrase: string) => Promise<boolean>
  readonly forget: () => Promise<void>
}) {
  const passphrase = useSignal('')
  const isShown = useSignal(false)
  const isAsking = useSignal(false)
  const status = useSignal<'waiting' | 'opening' | 'wrong' | 'damaged'>('waiting')
  const open = async () => {
    if (status.value === 'opening') return
    status.value = 'opening'
    try {
      // What follows takes the place of this screen.
      if (!(await unlock(passphrase.value))) status.value = 'wrong'
    } catch {
      status.value = 'damaged'
    }
  }
  const flaw = flaws[status.value]
  return (
    <main id="content" class="page unlock">
      <p class="wordmark">{t('app.name')}</p>
      <ScreenTitle title={t('lock.locked')} />
      <p>{t('lock.locked-lead')}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <PassphraseField
          label={t('lock.passphrase')}
          value={passphrase.value}
          isFirst
          isShown={isShown.value}
          {...(flaw === undefined ? {} : { flaw: t(flaw) })}
          onInput={(next) => {
            passphrase.value = next
            if (status.value === 'wrong') status.value = 'waiting'
          }}
        />
        <CheckList
          legend={t('lock.show')}
          legendHeardOnly
          choices={[{ value: 'shown', label: t('lock.show') }]}
          values={isShown.value ? ['shown'] : []}
          onChange={(next) => {
            isShown.value = next.includes('shown')
          }}
        />
        <Button kind="primary" type="submit" wide>
          {t('lock.open')}
        </Button>
        <p class="small soft" role="status">
          {status.value === 'opening' && t('lock.opening')}
        </p>
      </form>
      <div>
        <Button
          kind="plain"
          onClick={() => {
            isAsking.value = true
          }}
        >
          {t('lock.forgotten')}
        </Button>
      </div>
      {isAsking.value && (
        <ForgottenDialog
          forget={forget}
          onClose={() => {
            isAsking.value = false
          }}
        />
      )}
    </main>
  )
}

const flaws: Partial<Record<string, PlainKey>> = { wrong: 'lock.wrong', damaged: 'lock.damaged' }

function ForgottenDialog({
  forget,
  onClose,
}: {
  readonly forget: () => Promise<void>
  readonly onClose: () => void
}) {
  const isSure = useSignal(false)
  return (
    <Dialog title={t('lock.forgotten-title')} onClose={onClose}>
      <p>{t('lock.forgotten-lead')}</p>
      <p>{t('lock.forgotten-copy')}</p>
      <CheckList
        legend={t('lock.forgotten-sure')}
        legendHeardOnly
        choices={[{ value: 'sure', label: t('lock.forgotten-sure') }]}
        values={isSure.value ? ['sure'] : []}
        onChange={(next) => {
          isSure.value = next.includes('sure')
        }}
      />
      <div class="buttons">
        <Button onClick={onClose}>{t('lock.try-again')}</Button>
        <Button kind="danger" disabled={!isSure.value} onClick={forget}>
          {t('lock.delete')}
        </Button>
      </div>
    </Dialog>
  )
}
