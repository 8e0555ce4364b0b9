/** A place to paste a link, and what is wrong with one that cannot be read: nothing was changed by it. */

import { useSignal } from '@preact/signals'
import type { ReadShare } from '../../life/packs/share.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { linkIn } from '../../life/sharing/share-address.ts'
import { goTo } from '../../route.ts'
import { t } from '../../words/message.ts'

type Trouble = Extract<ReadShare, { status: 'unreadable' }>

export function OpenLink({ trouble }: { readonly trouble: Trouble | undefined }) {
  const text = useSignal('')
  return (
    <div class="page">
      <ScreenTitle title={t('shared.open-title')} />
      {trouble !== undefined && <TroubleCard trouble={trouble} />}
      <form
        class="shared-open"
        onSubmit={(event) => {
          event.preventDefault()
          const link = linkIn(text.value)
          if (link !== '') goTo({ screen: 'shared', part: link })
        }}
      >
        <p>{t('shared.open-lead', { app: t('app.name') })}</p>
        <label>
          <span>{t('shared.paste')}</span>
          <input
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value
            }}
          />
        </label>
        <div>
          <Button kind="primary" icon="open" type="submit">
            {t('shared.open')}
          </Button>
        </div>
      </form>
    </div>
  )
}

function TroubleCard({ trouble: { problem, where, found, expected } }: { readonly trouble: Trouble }) {
  return (
    <div role="alert">
      <Card tone="amber" title={t('shared.trouble')}>
        <p>{troubleWords(problem)}</p>
        {problem === 'damaged' && (
          <p>
            {t('routine.trouble-where', { where })} {t('routine.trouble-found', { found, expected })}
          </p>
        )}
        <p class="small">{t('shared.trouble-unchanged')}</p>
      </Card>
    </div>
  )
}

function troubleWords(problem: Trouble['problem']): string {
  const app = t('app.name')
  switch (problem) {
    case 'foreign':
      return t('shared.trouble-foreign', { app })
    case 'newer':
      return t('shared.trouble-newer', { app })
    case 'torn':
    case 'damaged':
    case 'too-large':
      return t(`shared.trouble-${problem}`)
  }
}
