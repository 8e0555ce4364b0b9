/** Something hurt: that movement is over, and the person decides how to go on. */

import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { RangesLife } from '../../life/ranges/ranges-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

export function Hurt({ ranges, onLeave }: { readonly ranges: RangesLife; readonly onLeave: () => void }) {
  const isLast = ranges.isOver.value
  const hasMeasured = ranges.hasMeasured.value
  return (
    <div class="page">
      <ScreenTitle title={t('ranges.hurt-title')} />
      <p class="lead">{t('ranges.hurt-lead')}</p>
      <Card tone="amber">
        <p>{t('ranges.hurt-signs')}</p>
        <div>
          <LinkButton icon="shield" href={printRoute({ screen: 'safety', part: 'again' })}>
            {t('ranges.to-check')}
          </LinkButton>
        </div>
      </Card>
      <div class="buttons">
        {isLast ? (
          <Button kind="primary" onClick={() => void ranges.finish()}>
            {t('ranges.hurt-last')}
          </Button>
        ) : (
          <>
            <Button kind="primary" onClick={ranges.goOnAfterHurt}>
              {t('ranges.hurt-next')}
            </Button>
            <Button onClick={() => (hasMeasured ? void ranges.finish() : onLeave())}>
              {t(hasMeasured ? 'ranges.end-keep' : 'ranges.hurt-end')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
