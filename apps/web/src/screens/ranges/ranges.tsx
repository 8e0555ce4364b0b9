/** How far movements go, measured with the camera: choosing, finding one's place, the tries, and what came of them. */

import './ranges.css'
import { useEffect } from 'preact/hooks'
import { Button, LinkButton } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { Life } from '../../life/life.ts'
import type { RangesLife, WhyNoRanges } from '../../life/ranges/ranges-life.ts'
import { goTo, printRoute, type Route } from '../../route.ts'
import { type PlainKey, t } from '../../words/message.ts'
import { Download } from '../session/camera/camera-beginning.tsx'
import { SetUp } from '../session/camera/set-up.tsx'
import { Choose } from './choose.tsx'
import { Hurt } from './hurt.tsx'
import { Outcome } from './outcome.tsx'
import { Stopped } from './stopped.tsx'
import { Tries } from './tries.tsx'

const progress: Route = { screen: 'progress' }

export function RangesScreen({
  ranges,
  life,
}: {
  readonly ranges: RangesLife
  readonly life: Pick<Life, 'plan'>
}) {
  // Whoever leaves lets the camera go; what they did not say they want to keep is not kept.
  useEffect(() => ranges.end, [ranges])
  const heldBack = ranges.heldBack.value
  if (heldBack !== undefined) return <HeldBack why={heldBack} />
  switch (ranges.status.value) {
    case 'choosing':
    case 'asking':
    case 'loading':
    case 'setting-up':
      return (
        <>
          <Choose ranges={ranges} say={life.plan.say} />
          {ranges.status.value !== 'choosing' && <Beginning ranges={ranges} />}
        </>
      )
    case 'measuring':
      return <Tries ranges={ranges} onLeave={leave} />
    case 'hurt':
      return <Hurt ranges={ranges} onLeave={leave} />
    case 'stopped':
      return <Stopped ranges={ranges} />
    case 'done':
      return <Outcome ranges={ranges} />
  }
}

function leave() {
  goTo(progress)
}

function Beginning({ ranges }: { readonly ranges: RangesLife }) {
  const status = ranges.status.value
  return (
    <Dialog title={t('camera.set-up-title')} onClose={ranges.end}>
      {status === 'setting-up' ? (
        <SetUp life={ranges} without={t('ranges.without')} onWithout={ranges.end} />
      ) : (
        <>
          <p class="lead" role="status">
            {status === 'asking' ? t('camera.asking') : t('camera.loading')}
          </p>
          {status === 'loading' && ranges.loading.value !== undefined && (
            <Download {...ranges.loading.value} />
          )}
          <div class="buttons">
            <Button onClick={ranges.end}>{t('ranges.without')}</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

const ways: Readonly<Partial<Record<WhyNoRanges, { readonly way: PlainKey; readonly to: Route }>>> = {
  'check-due': { way: 'ranges.to-check', to: { screen: 'safety', part: 'again' } },
  'see-clinician': { way: 'ranges.to-advice', to: { screen: 'see-clinician' } },
}

function HeldBack({ why }: { readonly why: WhyNoRanges }) {
  const { way, to } = ways[why] ?? { way: 'ranges.back', to: progress }
  return (
    <div class="page">
      <ScreenTitle title={t('ranges.title')} />
      <p class="lead">{t(`ranges.held-${why}`)}</p>
      <div>
        <LinkButton href={printRoute(to)}>{t(way)}</LinkButton>
      </div>
    </div>
  )
}
