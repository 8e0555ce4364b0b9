/** The sheet itself: on the screen as it will be on paper. */

import './sheet.css'
import { useEffect } from 'preact/hooks'
import type { Parcel } from '../../life/packs/share.ts'
import { printDate } from '../../adapters/day.ts'
import { wordsOf } from '../../life/handout/handout.ts'
import type { SheetChoices } from '../../life/handout/sheet-choices.ts'
import type { PlanLife } from '../../life/life.ts'
import type { Qr } from '../../life/sharing/qr.ts'
import { t } from '../../words/message.ts'
import { printWeekdays } from '../routine/weekday-words.ts'
import { InTheApp } from './in-the-app.tsx'
import { SheetItem } from './sheet-item.tsx'
import { StopRules } from './stop-rules.tsx'
import { TickTable } from './tick-table.tsx'

export function Sheet({
  parcel,
  days,
  to,
  choices,
  form,
  today,
  address,
  qr,
}: {
  readonly parcel: Parcel
  readonly days: readonly (readonly number[])[]
  readonly to: string
  readonly choices: SheetChoices
  readonly form: PlanLife['form']
  readonly today: string
  readonly address: string
  readonly qr: Qr | undefined
}) {
  const { name, from = '', note, items, weekdays } = parcel
  const words = items.map((item) => wordsOf(item, form))
  const inTheApp = <InTheApp name={name} address={address} qr={qr} />
  usePageFoot([name, to, printDate(today)])
  return (
    <article class={`sheet sheet-${choices.paper}${choices.isLarge ? ' sheet-large' : ''}`}>
      <header>
        <h2>{name}</h2>
        <dl class="sheet-who">
          <Who term={t('handout.sheet-for')} said={to} />
          <Who term={t('handout.sheet-from')} said={from} />
          <Who term={t('handout.sheet-date')} said={printDate(today)} />
        </dl>
        {weekdays.length > 0 && (
          <p class="sheet-days">
            <strong>{t('handout.sheet-days')}</strong> <span class="weekdays">{printWeekdays(weekdays)}</span>
          </p>
        )}
        {note !== undefined && <p class="sheet-given">{note}</p>}
      </header>
      <StopRules />
      {/* In large letters there is room for it on the first page, and hardly on the last. */}
      {choices.isLarge && inTheApp}
      <ol class="sheet-items">
        {items.map((item, place) => (
          <SheetItem
            key={place}
            place={place}
            item={item}
            words={words[place] ?? wordsOf(item, form)}
            hasPictures={choices.hasPictures}
          />
        ))}
      </ol>
      {choices.ticks !== 'none' && (
        <TickTable ticks={choices.ticks} names={words.map((each) => each.name)} days={days} />
      )}
      {!choices.isLarge && inTheApp}
      <footer>{t('handout.footer', { app: t('app.name') })}</footer>
    </article>
  )
}

/** On every page, so that sheets that come apart are found again; where a browser can print it. */
function usePageFoot(words: readonly string[]) {
  const foot = words.filter((each) => each !== '').join(' · ')
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--sheet-foot', JSON.stringify(foot))
    return () => style.removeProperty('--sheet-foot')
  }, [foot])
}

/** What is not known is a line to write on. */
function Who({ term, said }: { readonly term: string; readonly said: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{said}</dd>
    </div>
  )
}
