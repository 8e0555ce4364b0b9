/** Whether the app works without network, and how much room that takes. */

import './offline-card.css'
import { useId } from 'preact/hooks'
import { canKeep, type Keeping, keeping } from '../../adapters/offline-state.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { locale } from '../../words/language.ts'
import { type PlainKey, t } from '../../words/message.ts'

export function OfflineCard() {
  const now = keeping.value
  return (
    <Card title={t('offline.title')} icon="save">
      <p role="status">{t(stateOf(now))}</p>
      {now !== undefined && <HowMuch {...now} />}
    </Card>
  )
}

function HowMuch({ kept, isSaving, keepTheRest }: Keeping) {
  const id = useId()
  const { files, ofFiles, bytes, ofBytes, isComing } = kept
  return (
    <>
      {isComing && (
        <>
          <progress class="offline-progress" aria-labelledby={id} value={files} max={ofFiles} />
          <p id={id} class="small soft">
            {t('offline.progress', { done: inNumbers(files), all: inNumbers(ofFiles) })}
          </p>
        </>
      )}
      <p class="small soft">{t('offline.space', { size: inMegabytes(bytes) })}</p>
      {isSaving && !isComing && files < ofFiles && (
        <Button wide onClick={keepTheRest}>
          {t('offline.get-rest', { size: inMegabytes(ofBytes - bytes) })}
        </Button>
      )}
    </>
  )
}

function stateOf(now: Keeping | undefined): PlainKey {
  if (!canKeep.value) return 'offline.missing'
  if (now === undefined) return 'offline.coming'
  const { kept, isSaving } = now
  if (kept.files === kept.ofFiles) return 'offline.ready'
  if (kept.isComing) return 'offline.pictures-coming'
  return isSaving ? 'offline.pictures-saved' : 'offline.pictures-stopped'
}

function inMegabytes(bytes: number): string {
  const style = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, style).format(Math.ceil(bytes / 1_000_000))
}

function inNumbers(count: number): string {
  return new Intl.NumberFormat(locale).format(count)
}
