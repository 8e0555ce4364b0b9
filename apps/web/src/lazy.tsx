/** Shows a component once its chunk has come; says so when it cannot come. */

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button } from './components/button.tsx'
import { t } from './words/message.ts'
import { restOfWords } from './words/speak.ts'

/** What has come once is shown at once the next time. */
const loaded = new Map<() => Promise<unknown>, unknown>()

export function Lazy<Component>({
  load,
  show,
  waiting = <p class="page soft">{t('app.loading')}</p>,
}: {
  /** The same function every time. */
  readonly load: () => Promise<Component>
  readonly show: (component: Component) => ComponentChildren
  /** What stands there until it has come, or where it cannot come; nothing, where it can be done without. */
  readonly waiting?: ComponentChildren
}) {
  const status = useSignal<'loading' | 'broken' | 'loaded'>(loaded.has(load) ? 'loaded' : 'loading')
  useEffect(() => {
    if (loaded.has(load)) return
    restOfWords()
      .then(load)
      .then(
        (component) => {
          loaded.set(load, component)
          status.value = 'loaded'
        },
        () => {
          status.value = 'broken'
        },
      )
  }, [load])
  if (status.value === 'broken') return waiting === null ? null : <Broken />
  if (status.value === 'loading' || !loaded.has(load)) return waiting
  return show(loaded.get(load) as Component)
}

export function Broken() {
  return (
    <div class="page">
      <h1>{t('app.broken')}</h1>
      <p>{t('app.broken-help')}</p>
      <div>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('app.reload')}
        </Button>
      </div>
    </div>
  )
}
