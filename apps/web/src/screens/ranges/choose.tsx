/** What is to be measured, with what is left out and why, and what it is not. */

import { useSignal } from '@preact/signals'
import type { RangeMeasure } from '@unhunch/engine'
import { toldError } from '@unhunch/motion'
import { settings } from '../../adapters/settings.ts'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { PlanLife } from '../../life/life.ts'
import type { RangesLife } from '../../life/ranges/ranges-life.ts'
import { printRoute } from '../../route.ts'
import { known } from '../../words/known.ts'
import { t } from '../../words/message.ts'
import { PrivacyDialog } from '../session/camera/privacy-dialog.tsx'

export function Choose({ ranges, say }: { readonly ranges: RangesLife; readonly say: PlanLife['say'] }) {
  const offers = ranges.offers.value
  const open = offers.filter(({ heldBackBy }) => heldBackBy.length === 0).map(({ measure }) => measure)
  const leftOut = offers.filter(({ heldBackBy }) => heldBackBy.length > 0)
  const unwanted = useSignal<readonly RangeMeasure[]>([])
  const isExplained = useSignal(false)
  const isMissing = useSignal(false)
  const wanted = open.filter((measure) => !unwanted.value.includes(measure))
  const begin = () => void ranges.begin(wanted)

  return (
    <div class="page">
      <ScreenTitle title={t('ranges.title')} />
      {open.length === 0 ? (
        <p class="lead">{t('ranges.held-all')}</p>
      ) : (
        <>
          <p class="lead">{t('ranges.lead')}</p>
          <ul class="bullets">
            <li>{t('ranges.needs')}</li>
            <li>{t('ranges.rule')}</li>
            <li>{t('ranges.no-exam')}</li>
          </ul>
          <CheckList
            legend={t('ranges.choose')}
            choices={open.map((measure) => ({
              value: measure,
              label: known.measureWords[measure],
              // Which no camera sees well: known before it is begun, it disappoints nobody.
              ...(measure === 'trunk-turn' && {
                help: t('ranges.off-by', { error: toldError(measure) }),
              }),
            }))}
            values={wanted}
            flaw={isMissing.value && wanted.length === 0 ? t('ranges.choose-one') : undefined}
            onChange={(next) => {
              unwanted.value = open.filter((measure) => !next.includes(measure))
            }}
          />
        </>
      )}
      {leftOut.length > 0 && (
        <Card tone="amber" icon="info" title={t('ranges.left-out')}>
          <ul class="bullets">
            {leftOut.map(({ measure, heldBackBy }) => (
              <li key={measure}>
                <strong>{known.measureWords[measure]}.</strong>{' '}
                {heldBackBy.map((precaution) => say({ id: 'not-safe', values: { precaution } })).join(' ')}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <div class="buttons">
        {open.length > 0 && (
          <Button
            kind="primary"
            icon="camera"
            onClick={() => {
              if (wanted.length === 0) isMissing.value = true
              else if (settings.peek().knowsCamera) begin()
              else isExplained.value = true
            }}
          >
            {t('ranges.begin')}
          </Button>
        )}
        <LinkButton kind={open.length > 0 ? 'plain' : 'quiet'} href={printRoute({ screen: 'progress' })}>
          {t('ranges.back')}
        </LinkButton>
      </div>
      <PrivacyDialog isOpen={isExplained} onAgreed={begin} />
    </div>
  )
}
