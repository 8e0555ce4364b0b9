/** The dialogs of the lock: turn it on, after a word about copies; another passphrase; turn it off. */

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { Button } from '../../components/button.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import type { LockOutcome } from '../../life/lock/lock-life.ts'
import { shortest, strengthOf } from '../../life/lock/passphrase.ts'
import { t } from '../../words/message.ts'

interface Ways {
  readonly onClose: () => void
  readonly onDone: () => void
}

export function TurnOnDialog({
  save,
  turnOn,
  ...ways
}: Ways & {
  readonly save: () => Promise<void>
  readonly turnOn: (passphrase: string) => Promise<LockOutcome>
}) {
  const isWarned = useSignal(false)
  if (!isWarned.value) {
    return (
      <Dialog title={t('lock.first-title')} onClose={ways.onClose}>
        <p>
          <strong>{t('lock.no-way-back')}</strong>
        </p>
        <p>{t('lock.first-copy')}</p>
        <Button wide icon="save" onClick={save}>
          {t('lock.save-copy')}
        </Button>
        <p class="small soft">{t('lock.traces')}</p>
        <div class="buttons">
          <Button onClick={ways.onClose}>{t('common.cancel')}</Button>
          <Button
            kind="primary"
            onClick={() => {
              isWarned.value = true
            }}
          >
            {t('common.continue')}
          </Button>
        </div>
      </Dialog>
    )
  }
  return (
    <Asking
      title={t('lock.set-title')}
      yes={t('lock.turn-on')}
      isNewAsked
      act={({ next }) => turnOn(next)}
      {...ways}
    >
      <p>{t('lock.advice')}</p>
    </Asking>
  )
}

export function ChangeDialog({
  change,
  ...ways
}: Ways & { readonly change: (from: string, to: string) => Promise<LockOutcome> }) {
  return (
    <Asking
      title={t('lock.change-title')}
      yes={t('lock.change')}
      isPresentAsked
      isNewAsked
      act={({ present, next }) => change(present, next)}
      {...ways}
    >
      <p>{t('lock.no-way-back')}</p>
    </Asking>
  )
}

export function TurnOffDialog({
  turnOff,
  ...ways
}: Ways & { readonly turnOff: (passphrase: string) => Promise<LockOutcome> }) {
  return (
    <Asking
      title={t('lock.off-title')}
      yes={t('lock.turn-off')}
      isPresentAsked
      act={({ present }) => turnOff(present)}
      {...ways}
    >
      <p>{t('lock.off-lead')}</p>
    </Asking>
  )
}

function Asking({
  title,
  yes,
  isPresentAsked = false,
  isNewAsked = false,
  act,
  onClose,
  onDone,
  children,
}: Ways & {
  readonly title: string
  readonly yes: string
  readonly isPresentAsked?: boolean
  readonly isNewAsked?: boolean
  readonly act: (typed: { readonly present: string; readonly next: string }) => Promise<LockOutcome>
  readonly children: ComponentChildren
}) {
  const present = useSignal('')
  const next = useSignal('')
  const again = useSignal('')
  const isShown = useSignal(false)
  const status = useSignal<'typing' | 'tried' | 'working' | 'wrong' | 'failed'>('typing')
  const strength = strengthOf(next.value)
  const strengthWords = t(`lock.strength-${strength}`, { letters: shortest })
  const isTooShort = isNewAsked && strength === 'too-short'
  const isOther = isNewAsked && next.value !== again.value
  const typed = (field: typeof next) => (passphrase: string) => {
    field.value = passphrase
    if (status.value !== 'tried') status.value = 'typing'
  }
  const submit = async () => {
    if (status.value === 'working') return
    if (isTooShort || isOther) {
      status.value = 'tried'
      return
    }
    status.value = 'working'
    const outcome = await act({ present: present.value, next: next.value })
    if (outcome === 'done') onDone()
    else status.value = outcome
  }
  const wasTried = status.value === 'tried'
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {isPresentAsked && (
          <PassphraseField
            label={t('lock.present')}
            value={present.value}
            isShown={isShown.value}
            {...(status.value === 'wrong' ? { flaw: t('lock.wrong') } : {})}
            onInput={typed(present)}
          />
        )}
        {isNewAsked && (
          <>
            <PassphraseField
              label={t('lock.new')}
              {...(wasTried && isTooShort ? {} : { help: strengthWords })}
              value={next.value}
              isNew
              isShown={isShown.value}
              {...(wasTried && isTooShort ? { flaw: strengthWords } : {})}
              onInput={typed(next)}
            />
            <PassphraseField
              label={t('lock.again')}
              value={again.value}
              isNew
              isShown={isShown.value}
              {...(wasTried && isOther ? { flaw: t('lock.not-same') } : {})}
              onInput={typed(again)}
            />
          </>
        )}
        <CheckList
          legend={t('lock.show')}
          legendHeardOnly
          choices={[{ value: 'shown', label: t('lock.show') }]}
          values={isShown.value ? ['shown'] : []}
          onChange={(chosen) => {
            isShown.value = chosen.includes('shown')
          }}
        />
        <p class="small soft">{t('lock.browser')}</p>
        <p class="missing" role="alert">
          {status.value === 'failed' && t('lock.failed')}
        </p>
        <p class="small soft" role="status">
          {status.value === 'working' && t('lock.working')}
        </p>
        <div class="buttons">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit">
            {yes}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
