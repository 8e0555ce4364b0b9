/** The upper body from behind and from the front, with places to tap. A list of the same places stands beside it. */

import './body-map.css'
import type { ZoneId } from '@unhunch/knowledge'
import { t } from '../words/message.ts'

interface Shape {
  readonly zone: ZoneId
  readonly path: string
}

const outline =
  'M120 12c-15 0-24 11-24 27 0 12 5 22 11 28 1 8 0 15-6 19-9 6-33 8-46 17-11 8-15 24-18 44-3 22-8 56-11 84-2 20-3 39-3 57h17c4-27 9-58 14-80 4-17 7-31 9-45 5 22 10 40 12 58 2 24-4 44-7 67h104c-3-23-9-43-7-67 2-18 7-36 12-58 2 14 5 28 9 45 5 22 10 53 14 80h17c0-18-1-37-3-57-3-28-8-62-11-84-3-20-7-36-18-44-13-9-37-11-46-17-6-4-7-11-6-19 6-6 11-16 11-28 0-16-9-27-24-27z'

const behind: readonly Shape[] = [
  { zone: 'neck', path: 'M106 66c8 6 20 6 28 0 1 9 2 15 8 20-12 8-32 8-44 0 6-5 7-11 8-20z' },
  {
    zone: 'shoulder-top',
    path: 'M96 90c-12 5-28 7-38 13-4 3-3 9 2 10 15 2 30 0 43-4 3-1 4-4 4-7 0-6-5-14-11-12zM144 90c12 5 28 7 38 13 4 3 3 9-2 10-15 2-30 0-43-4-3-1-4-4-4-7 0-6 5-14 11-12z',
  },
  {
    zone: 'between-blades',
    path: 'M112 114h16c5 0 7 3 7 7l-3 42c0 5-3 8-7 8h-10c-4 0-7-3-7-8l-3-42c0-4 2-7 7-7z',
  },
  {
    zone: 'blade',
    path: 'M70 119c11-1 21-2 28-1 3 0 4 2 4 5l2 36c0 8-5 13-11 9-12-8-22-23-26-41-1-4 0-8 3-8zM170 119c-11-1-21-2-28-1-3 0-4 2-4 5l-2 36c0 8 5 13 11 9 12-8 22-23 26-41 1-4 0-8-3-8z',
  },
  {
    zone: 'below-blades',
    path: 'M98 178c14 2 30 2 44 0 5-1 8 2 8 6l-2 22c0 4-3 7-7 7-14 2-28 2-42 0-4 0-7-3-7-7l-2-22c0-4 3-7 8-6z',
  },
  {
    zone: 'ribs-side',
    path: 'M68 150c5 9 11 17 17 23 3 3 3 6 3 10l1 25c0 5-5 6-9 4-3-2-4-8-5-14-3-16-7-32-10-45 0-4 2-5 3-3zM172 150c-5 9-11 17-17 23-3 3-3 6-3 10l-1 25c0 5 5 6 9 4 3-2 4-8 5-14 3-16 7-32 10-45 0-4-2-5-3-3z',
  },
  {
    zone: 'low-back',
    path: 'M90 222c20 3 40 3 60 0 5-1 9 2 10 7l5 32c1 5-2 9-7 9-25 3-51 3-76 0-5 0-8-4-7-9l5-32c1-5 5-8 10-7z',
  },
]

const before: readonly Shape[] = [
  { zone: 'neck', path: 'M106 68c8 6 20 6 28 0 1 8 2 14 7 18-11 8-31 8-42 0 5-4 6-10 7-18z' },
  {
    zone: 'shoulder-top',
    path: 'M94 92c-12 4-27 6-36 12-4 3-3 8 2 9 14 1 26-2 37-6 4-2 5-5 4-9-1-5-3-7-7-6zM146 92c12 4 27 6 36 12 4 3 3 8-2 9-14 1-26-2-37-6-4-2-5-5-4-9 1-5 3-7 7-6z',
  },
  {
    zone: 'chest-front',
    path: 'M80 116c26-5 54-5 80 0 6 1 9 6 8 13-2 24-12 38-30 41-12 2-24 2-36 0-18-3-28-17-30-41-1-7 2-12 8-13z',
  },
  {
    zone: 'ribs-side',
    path: 'M72 162c6 8 14 13 22 15 4 1 6 4 5 8l-3 26c-1 5-4 8-9 8-4 0-7-3-8-8-1-15-6-32-10-46-1-4 1-6 3-3zM168 162c-6 8-14 13-22 15-4 1-6 4-5 8l3 26c1 5 4 8 9 8 4 0 7-3 8-8 1-15 6-32 10-46 1-4-1-6-3-3z',
  },
]

export function BodyMap({
  chosen,
  onChange,
}: {
  readonly chosen: readonly ZoneId[]
  readonly onChange: (zones: readonly ZoneId[]) => void
}) {
  function toggle(zone: ZoneId) {
    onChange(chosen.includes(zone) ? chosen.filter((other) => other !== zone) : [...chosen, zone])
  }
  // A zone that shows on both sides is reached by keyboard on one of them.
  const onlyBefore = before.filter(({ zone }) => !behind.some((shape) => shape.zone === zone))
  return (
    <fieldset class="body-map" aria-label={t('body-map.name')}>
      <Figure
        label={t('body-map.behind')}
        hasSpine
        shapes={behind}
        reachable={behind}
        chosen={chosen}
        onToggle={toggle}
      />
      <Figure
        label={t('body-map.before')}
        shapes={before}
        reachable={onlyBefore}
        chosen={chosen}
        onToggle={toggle}
      />
    </fieldset>
  )
}

function Figure({
  label,
  hasSpine = false,
  shapes,
  reachable,
  chosen,
  onToggle,
}: {
  readonly label: string
  readonly hasSpine?: boolean
  readonly shapes: readonly Shape[]
  readonly reachable: readonly Shape[]
  readonly chosen: readonly ZoneId[]
  readonly onToggle: (zone: ZoneId) => void
}) {
  return (
    <figure>
      <svg viewBox="20 4 200 286">
        <path class="body-outline" d={outline} />
        {hasSpine && <path class="body-line" d="M120 90v172" />}
        {shapes.map((shape) => {
          const isReachable = reachable.includes(shape)
          const isChosen = chosen.includes(shape.zone)
          return (
            <path
              key={shape.zone}
              class={isChosen ? 'body-zone body-zone-chosen' : 'body-zone'}
              d={shape.path}
              onClick={() => onToggle(shape.zone)}
              {...(isReachable
                ? {
                    role: 'checkbox',
                    // In SVG, attribute names keep their case.
                    tabindex: 0,
                    'aria-checked': isChosen,
                    'aria-label': t(`zone.${shape.zone}`),
                    onKeyDown: (event: KeyboardEvent) => {
                      if (event.key !== ' ' && event.key !== 'Enter') return
                      event.preventDefault()
                      onToggle(shape.zone)
                    },
                  }
                : { 'aria-hidden': true })}
            />
          )
        })}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}
