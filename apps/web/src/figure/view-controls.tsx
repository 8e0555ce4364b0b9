/** From where the figure is seen: preset views, turning and zooming by button and key, and the mirror. */

import { type Signal, useSignal } from '@preact/signals'
import { Icon, type IconName } from '../components/icon.tsx'
import { t } from '../words/message.ts'
import { type LiveFigure, presets } from './live-figure.ts'

/** One press of a button or key: degrees, and how much nearer. */
const step = { turn: 20, raise: 12, zoom: 1.25 }

type Move = (figure: LiveFigure) => void
const moves = {
  left: (figure) => figure.turn(step.turn, 0),
  right: (figure) => figure.turn(-step.turn, 0),
  up: (figure) => figure.turn(0, step.raise),
  down: (figure) => figure.turn(0, -step.raise),
  nearer: (figure) => figure.zoom(step.zoom),
  further: (figure) => figure.zoom(1 / step.zoom),
} as const satisfies Record<string, Move>

const keys: Readonly<Record<string, keyof typeof moves>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'further',
}

export function ViewControls({
  figure,
  isMirrored,
  onLooked,
}: {
  readonly figure: LiveFigure
  readonly isMirrored: Signal<boolean>
  readonly onLooked: () => void
}) {
  const isOpen = useSignal(false)
  const move = (name: keyof typeof moves) => {
    // In the mirror, left is where right was.
    const mirrored = { left: 'right', right: 'left' } as const
    const meant = isMirrored.peek() && (name === 'left' || name === 'right') ? mirrored[name] : name
    moves[meant](figure)
    onLooked()
  }
  const onKey = (event: KeyboardEvent) => {
    const name = keys[event.key]
    if (name === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    // The player has a use for arrows, too.
    event.stopPropagation()
    move(name)
  }
  return (
    <div
      class="figure-controls"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('figure.views')}
      onKeyDown={onKey}
    >
      {isOpen.value && (
        <div class="figure-views">
          {presets.map((preset) => (
            <button
              key={preset}
              type="button"
              onClick={() => {
                figure.look(preset)
                onLooked()
              }}
            >
              {t(`figure.view-${preset}`)}
            </button>
          ))}
          <Symbol icon="left" label={t('figure.turn-left')} onClick={() => move('left')} />
          <Symbol icon="right" label={t('figure.turn-right')} onClick={() => move('right')} />
          <Symbol icon="plus" label={t('figure.nearer')} onClick={() => move('nearer')} />
          <Symbol icon="minus" label={t('figure.further')} onClick={() => move('further')} />
          <button
            type="button"
            aria-pressed={isMirrored.value}
            onClick={() => {
              isMirrored.value = !isMirrored.value
            }}
          >
            {t('figure.mirror')}
          </button>
        </div>
      )}
      <button
        type="button"
        class="figure-view"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value
        }}
      >
        {t('figure.view')}
      </button>
    </div>
  )
}

function Symbol({
  icon,
  label,
  onClick,
}: {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
}) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={22} />
    </button>
  )
}
