/**
 * The upper body from behind and from the front, with places to tap: to choose some of them, or to follow one. A list of
 * the same places stands beside it. Where there is little room, one side is seen at a time.
 */

import './body-map.css'
import { useSignal } from '@preact/signals'
import type { ZoneId } from '@unhunch/knowledge'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { settings } from '../adapters/settings.ts'
import { t } from '../words/message.ts'
import drawing from './body-drawing.json' with { type: 'json' }

const views = ['behind', 'before'] as const
type MapView = (typeof views)[number]

type BodyMapProps = { readonly chosen: readonly ZoneId[] } & (
  | { readonly onChange: (zones: readonly ZoneId[]) => void }
  | { readonly addressOf: (zone: ZoneId) => string }
)

/** Without the lower edge, along which the line round the body would run, too. */
const size = { width: drawing.width, height: drawing.height - 6 }

export function BodyMap(props: BodyMapProps) {
  const name = useId()
  const paths = settings.value.figureBody === 'sturdy' ? drawing.bodies.sturdy : drawing.bodies.slim
  const isOnlyBefore = props.chosen.length > 0 && !props.chosen.some((zone) => zone in paths.behind.zones)
  const shown = useSignal<MapView>(isOnlyBefore ? 'before' : 'behind')
  return (
    <div class="body-map" role="group" aria-label={t('body-map.name')}>
      <div class="body-views" role="radiogroup" aria-label={t('body-map.view')}>
        {views.map((view) => (
          <label key={view} class="body-view">
            <input
              type="radio"
              name={name}
              checked={shown.value === view}
              onChange={() => {
                shown.value = view
              }}
            />
            <span>{t(`body-map.${view}`)}</span>
          </label>
        ))}
      </div>
      <div class="body-figures">
        {views.map((view) => (
          <Figure
            key={view}
            view={view}
            isShown={shown.value === view}
            drawing={paths[view]}
            // A place that both show is reached by keyboard on one of them.
            elsewhere={shown.value === view ? {} : paths[shown.value].zones}
            props={props}
          />
        ))}
      </div>
    </div>
  )
}

interface Drawing {
  readonly body: string
  readonly top: string
  readonly leggings: string
  readonly hair: string
  readonly face: string
  readonly shade: string
  readonly folds: string
  readonly spine: string
  readonly zones: Readonly<Partial<Record<ZoneId, string>>>
}

function Figure({
  view,
  isShown,
  drawing,
  elsewhere,
  props,
}: {
  readonly view: MapView
  /** Alone, where there is little room. */
  readonly isShown: boolean
  readonly drawing: Drawing
  readonly elsewhere: Drawing['zones']
  readonly props: BodyMapProps
}) {
  const zones = Object.entries(drawing.zones) as [ZoneId, string][]
  return (
    <figure class={isShown ? 'body-figure' : 'body-figure body-figure-other'}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`}>
        <g class="body-ink">
          <path class="body-skin" d={drawing.body} />
          <path class="body-top" d={drawing.top} />
          <path class="body-leggings" d={drawing.leggings} />
          <path class="body-hair" d={drawing.hair} />
          <path class="body-face" d={drawing.face} />
          <path class="body-shade" d={drawing.shade} />
          <path class="body-outline" d={drawing.body} />
          <path class="body-fold" d={drawing.folds} />
        </g>
        {/* Wider than what is seen, and under all of it: a narrow place has room for a thumb. */}
        {zones.map(([zone, path]) => (
          <Place key={zone} zone={zone} isReachable={false} props={props}>
            <path class="body-reach" d={path} />
          </Place>
        ))}
        {zones.map(([zone, path]) => (
          <Place key={zone} zone={zone} isReachable={!(zone in elsewhere)} props={props}>
            <path class="body-zone" d={path} />
          </Place>
        ))}
        <path class="body-spine" d={drawing.spine} />
      </svg>
      <figcaption>{t(`body-map.${view}`)}</figcaption>
    </figure>
  )
}

function Place({
  zone,
  isReachable,
  props,
  children,
}: {
  readonly zone: ZoneId
  readonly isReachable: boolean
  readonly props: BodyMapProps
  readonly children: ComponentChildren
}) {
  const isChosen = props.chosen.includes(zone)
  const look = isChosen ? 'body-place body-place-chosen' : 'body-place'
  // In SVG, attribute names keep their case.
  const unreachable = { 'aria-hidden': true, tabindex: -1 } as const
  if ('addressOf' in props) {
    const reachable = {
      'aria-label': t(`zone.${zone}`),
      ...(isChosen && { 'aria-current': 'true' as const }),
    }
    return (
      <a class={look} href={props.addressOf(zone)} {...(isReachable ? reachable : unreachable)}>
        {children}
      </a>
    )
  }
  const { chosen, onChange } = props
  const toggle = () => onChange(isChosen ? chosen.filter((other) => other !== zone) : [...chosen, zone])
  const reachable = {
    role: 'checkbox',
    tabindex: 0,
    'aria-checked': isChosen,
    'aria-label': t(`zone.${zone}`),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== ' ' && event.key !== 'Enter') return
      event.preventDefault()
      toggle()
    },
  } as const
  return (
    <g class={look} onClick={toggle} {...(isReachable ? reachable : unreachable)}>
      {children}
    </g>
  )
}
