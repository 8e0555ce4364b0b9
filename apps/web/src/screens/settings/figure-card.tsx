/** The figure: moving or in pictures, who it is, and its colours. */

import './figure-card.css'
import { bodyIds } from '@unhunch/figure'
import { type Colour, hairColours, leggingsColours, skinTones, topColours } from '@unhunch/figure/surface'
import { useId } from 'preact/hooks'
import { changeSettings, settings } from '../../adapters/settings.ts'
import { Card } from '../../components/card.tsx'
import { ChoiceList } from '../../components/choice-list.tsx'
import { bodyOf, lookOf } from '../../figure/colours.ts'
import { wantsStillness } from '../../figure/may-move.ts'
import { t } from '../../words/message.ts'

export function FigureCard() {
  const { figure } = settings.value
  const body = bodyOf(settings.value)
  const look = lookOf(settings.value)
  return (
    <Card title={t('settings.figure')}>
      <ChoiceList
        legend={t('settings.figure-how')}
        layout="pair"
        choices={(['auto', 'moving', 'pictures'] as const).map((value) => ({
          value,
          label: t(`settings.figure-${value}`),
        }))}
        value={figure}
        onChange={(next) => changeSettings({ figure: next })}
      />
      {wantsStillness.value && figure !== 'pictures' && (
        <p class="small soft">{t('settings.figure-still')}</p>
      )}
      <ChoiceList
        legend={t('settings.figure-body')}
        layout="pair"
        choices={bodyIds.map((value) => ({ value, label: t(`figure.body-${value}`) }))}
        value={body}
        onChange={(next) => changeSettings({ figureBody: next })}
      />
      <Swatches
        legend={t('settings.figure-skin')}
        colours={skinTones}
        value={look.skin}
        nameOf={(name) => t(`figure.skin-${name}`)}
        onChange={(figureSkin) => changeSettings({ figureSkin })}
      />
      <Swatches
        legend={t('settings.figure-hair')}
        colours={hairColours}
        value={look.hair}
        nameOf={(name) => t(`figure.hair-${name}`)}
        onChange={(figureHair) => changeSettings({ figureHair })}
      />
      <Swatches
        legend={t('settings.figure-top')}
        colours={topColours}
        value={look.top}
        nameOf={(name) => t(`figure.top-${name}`)}
        onChange={(figureTop) => changeSettings({ figureTop })}
      />
      <Swatches
        legend={t('settings.figure-leggings')}
        colours={leggingsColours}
        value={look.leggings}
        nameOf={(name) => t(`figure.leggings-${name}`)}
        onChange={(figureLeggings) => changeSettings({ figureLeggings })}
      />
    </Card>
  )
}

function Swatches<Name extends string>({
  legend,
  colours,
  value,
  nameOf,
  onChange,
}: {
  readonly legend: string
  readonly colours: Readonly<Record<Name, Colour>>
  readonly value: Name
  readonly nameOf: (name: Name) => string
  readonly onChange: (name: Name) => void
}) {
  const group = useId()
  return (
    <fieldset class="swatches">
      <legend class="choices-legend">{legend}</legend>
      <div>
        {(Object.keys(colours) as Name[]).map((name) => (
          <label key={name} class="swatch" title={nameOf(name)}>
            <input
              type="radio"
              name={group}
              checked={name === value}
              aria-label={nameOf(name)}
              onChange={() => onChange(name)}
            />
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="11" fill={colours[name]} />
            </svg>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
