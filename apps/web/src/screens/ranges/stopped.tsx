/** The camera could not be had, or has gone: why, and the ways on. */

import { Button, LinkButton } from '../../components/button.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { RangesLife } from '../../life/ranges/ranges-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

export function Stopped({ ranges }: { readonly ranges: RangesLife }) {
  const { value: why = 'failed' } = ranges.why
  const hasMeasured = ranges.hasMeasured.value
  return (
    <div class="page">
      <ScreenTitle title={t('ranges.stopped-title')} />
      <p class="lead" role="alert">
        {why === 'lost' ? t('ranges.lost') : t(`camera.off-${why}`)}
      </p>
      <p>{t(hasMeasured ? 'ranges.stopped-some' : 'ranges.stopped-lead')}</p>
      <div class="buttons">
        <Button kind="primary" icon="camera" onClick={() => void ranges.again()}>
          {t('camera.again')}
        </Button>
        {hasMeasured && <Button onClick={() => void ranges.finish()}>{t('ranges.keep')}</Button>}
        <LinkButton kind="plain" href={printRoute({ screen: 'progress' })}>
          {t('ranges.back')}
        </LinkButton>
      </div>
    </div>
  )
}
