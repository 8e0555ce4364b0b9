/** Where a sheet is made ready: what stands on it, how it looks, and the ways to hand it over. */

import { useSignal } from '@preact/signals'
import { type Parcel, writeShare } from '../../life/packs/share.ts'
import { appAddress, printPage } from '../../adapters/paper.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { Handout } from '../../life/handout/handout.ts'
import { paperFor, type SheetChoices } from '../../life/handout/sheet-choices.ts'
import type { PlanLife } from '../../life/life.ts'
import { qrOf } from '../../life/sharing/qr.ts'
import { shareAddress } from '../../life/sharing/share-address.ts'
import { lists, locale } from '../../words/language.ts'
import { t } from '../../words/message.ts'
import { HandOnCard } from './hand-on-card.tsx'
import { LooksFields } from './looks-fields.tsx'
import { Sheet } from './sheet.tsx'
import { type SheetWords, WordsFields } from './words-fields.tsx'

export function HandoutDesk({
  handout,
  form,
  today,
}: {
  readonly handout: Handout
  readonly form: PlanLife['form']
  readonly today: string
}) {
  const { leftOut } = handout
  const words = useSignal<SheetWords>({
    name: handout.parcel.name,
    to: '',
    from: handout.parcel.from ?? '',
    note: handout.parcel.note ?? '',
  })
  const choices = useSignal<SheetChoices>({
    paper: paperFor(locale),
    ticks: 'week',
    isLarge: false,
    hasPictures: true,
  })
  const parcel = parcelOf(handout, words.value)
  const address = shareAddress(appAddress(), writeShare(parcel))
  const qr = qrOf(address)
  return (
    <div class="page page-wide handout">
      <div class="handout-desk">
        <header class="stack stack-close">
          <ScreenTitle title={t('handout.title')} />
          <p class="lead">{t('handout.lead')}</p>
          {leftOut.length > 0 && (
            <p class="handout-left-out">
              {t('handout.left-out', { count: leftOut.length, names: lists.format(leftOut) })}
            </p>
          )}
        </header>
        <Card title={t('handout.on-it')}>
          <WordsFields
            words={words.value}
            onChange={(change) => {
              words.value = { ...words.value, ...change }
            }}
          />
        </Card>
        <Card title={t('handout.how')}>
          <LooksFields
            choices={choices.value}
            onChange={(change) => {
              choices.value = { ...choices.value, ...change }
            }}
          />
          <Button kind="primary" icon="print" wide onClick={() => void printPage()}>
            {t('handout.print')}
          </Button>
          <p class="small soft">{t('handout.print-help')}</p>
        </Card>
        <HandOnCard name={parcel.name} address={address} qr={qr} />
      </div>
      <section class="handout-preview" aria-label={t('handout.preview')}>
        <Sheet
          parcel={parcel}
          days={handout.days}
          to={words.value.to.trim()}
          choices={choices.value}
          form={form}
          today={today}
          address={address}
          qr={qr}
        />
      </section>
    </div>
  )
}

/** What was left empty is not on it; a list always has a name. */
function parcelOf({ parcel }: Handout, { name, from, note }: SheetWords): Parcel {
  const { from: _from, note: _note, ...rest } = parcel
  return {
    ...rest,
    name: name.trim() || parcel.name,
    ...(from.trim() !== '' && { from: from.trim() }),
    ...(note.trim() !== '' && { note: note.trim() }),
  }
}
