/** Says that a new version is here, and what is new in it; it is taken when the person likes. */

import './update-bar.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { updates } from '../adapters/offline-state.ts'
import { t } from '../words/message.ts'
import { Button } from './button.tsx'

/** So many lines are read. */
const shownLines = 3

export function UpdateBar() {
  // A screen reader tells only what changes in a place it knows.
  const isKnown = useSignal(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      isKnown.value = true
    }, 100)
    return () => clearTimeout(timer)
  }, [isKnown])
  const update = updates.value
  const news = update?.offer.value
  if (update === undefined || news === undefined) return null
  const more = news.length - shownLines
  return (
    <aside class="update-bar" aria-label={t('update.name')}>
      <div>
        <p role="status">
          {isKnown.value && (
            <>
              <strong>{t('update.title')}</strong>{' '}
              <span class="soft">{t('update.news', { count: news.length })}</span>
            </>
          )}
        </p>
        {news.length > 0 && (
          // The change log is kept in one language.
          <ul lang="en" dir="ltr">
            {news.slice(0, shownLines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {more > 0 && <p class="small">{t('update.more', { count: more })}</p>}
        <p class="small soft" role="status">
          {update.isHeldUp.value ? t('update.held-up') : t('update.safe')}
        </p>
      </div>
      <div class="update-bar-ways">
        <Button onClick={() => void update.accept()}>{t('update.take')}</Button>
        <Button kind="plain" onClick={update.putOff}>
          {t('update.later')}
        </Button>
      </div>
    </aside>
  )
}
