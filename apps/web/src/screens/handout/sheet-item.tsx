/** One exercise on a sheet: never torn apart between two pages. */

import type { ParcelItem } from '../../life/packs/share.ts'
import { printPictures } from '../../figure/print-pictures.ts'
import type { FormWords } from '../../life/life.ts'
import { printDose } from '../../words/dose.ts'
import { t } from '../../words/message.ts'

export function SheetItem({
  item,
  place,
  words,
  hasPictures,
}: {
  readonly item: ParcelItem
  /** From 0. */
  readonly place: number
  readonly words: FormWords
  readonly hasPictures: boolean
}) {
  const { sets, restSeconds } = item.prescription
  const pictures = hasPictures && item.of === 'library' ? printPictures(item.exercise, item.form) : []
  return (
    <li class="sheet-item">
      <div class="sheet-head">
        <h3>
          <span class="sheet-place">{place + 1}</span> {words.name}
        </h3>
        <p class="sheet-dose">
          {printDose(item)}
          {sets > 1 && restSeconds > 0 && `, ${t('routine.rest-between', { seconds: restSeconds })}`}
        </p>
      </div>
      {item.note !== undefined && item.note !== '' && (
        <p class="sheet-note">
          <strong>{t('handout.sheet-note')}:</strong> {item.note}
        </p>
      )}
      <div class="sheet-both">
        {pictures.length > 0 && (
          <div class="sheet-pictures">
            {pictures.map(({ address, phase, isStart }) => (
              <figure key={phase}>
                <img src={address} alt="" width={480} height={360} />
                <figcaption>{isStart ? t('handout.sheet-start') : words.phases[phase]}</figcaption>
              </figure>
            ))}
          </div>
        )}
        <div class="sheet-how">
          {words.start !== '' && <p>{words.start}</p>}
          <ol>
            {words.steps.map((step, nth) => (
              <li key={nth}>{step}</li>
            ))}
          </ol>
        </div>
        <div class="sheet-after">
          {words.feel !== '' && (
            <p>
              <strong>{t('item.feel')}:</strong> {words.feel}
            </p>
          )}
          {words.stop.length > 0 && (
            <p>
              <strong>{t('item.stop')}:</strong> {words.stop.join(' ')}
            </p>
          )}
        </div>
      </div>
    </li>
  )
}
