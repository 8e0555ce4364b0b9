/** The lock: set a passphrase, lock now, change it, or turn it off. */

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Lazy } from '../../lazy.tsx'
import type { JournalLife } from '../../life/life.ts'
import type { LockLife } from '../../life/lock/lock-life.ts'
import { type PlainKey, t } from '../../words/message.ts'
import { ChangeDialog, TurnOffDialog, TurnOnDialog } from './lock-dialogs.tsx'

type Journal = Pick<JournalLife, 'save'>

export function LockCard({
  load,
  journal,
}: {
  readonly load: () => Promise<LockLife>
  readonly journal: Journal
}) {
  return <Lazy load={load} show={(lock) => <Loaded lock={lock} journal={journal} />} />
}

function Loaded({ lock, journal }: { readonly lock: LockLife; readonly journal: Journal }) {
  const asked = useSignal<'on' | 'off' | 'change' | undefined>(undefined)
  const done = useSignal<PlainKey | undefined>(undefined)
  const news = useRef<HTMLParagraphElement>(null)
  // The button that opened the dialog may be gone by then.
  useEffect(() => {
    if (done.value !== undefined) news.current?.focus()
  }, [done.value])
  const ask = (what: 'on' | 'off' | 'change') => () => {
    done.value = undefined
    asked.value = what
  }
  const close = (outcome?: PlainKey) => {
    asked.value = undefined
    done.value = outcome
  }
  return (
    <Card title={t('lock.title')} icon="lock">
      <p>{t(lock.isOn.value ? 'lock.is-on' : 'lock.lead')}</p>
      <div class="stack stack-close">
        {lock.isOn.value ? (
          <>
            <Wide onClick={lock.lockNow}>{t('lock.now')}</Wide>
            <Wide onClick={ask('change')}>{t('lock.change')}</Wide>
            <Wide onClick={ask('off')}>{t('lock.turn-off')}</Wide>
          </>
        ) : (
          <Wide onClick={ask('on')}>{t('lock.set')}</Wide>
        )}
        <p class="small soft">{t('lock.open-parts')}</p>
        <p ref={news} tabIndex={-1}>
          {done.value && t(done.value)}
        </p>
      </div>
      {asked.value === 'on' && (
        <TurnOnDialog
          save={journal.save}
          turnOn={lock.turnOn}
          onClose={close}
          onDone={() => close('lock.turned-on')}
        />
      )}
      {asked.value === 'change' && (
        <ChangeDialog change={lock.changePassphrase} onClose={close} onDone={() => close('lock.changed')} />
      )}
      {asked.value === 'off' && (
        <TurnOffDialog turnOff={lock.turnOff} onClose={close} onDone={() => close('lock.turned-off')} />
      )}
    </Card>
  )
}

function Wide({ onClick, children }: { readonly onClick: () => void; readonly children: ComponentChildren }) {
  return (
    <Button wide onClick={onClick}>
      {children}
    </Button>
  )
}
