/** One form in motion: the figure as the app shows it, with its movement under the thumb. */

import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { coloursOf } from '@unhunch/figure/surface'
import { listenToOrbit } from '@unhunch/figure/scene'
import { useEffect, useRef } from 'preact/hooks'
import { createLiveFigure, type LiveFigure } from '../src/figure/live-figure.ts'
import { bodyChosen, choices, lookChosen, type ShownForm, sideOf } from './choices.ts'

const speeds = [0.1, 0.25, 0.5, 1, 2]
/** Solved poses on the way to a key pose, the key pose included. */
const steps = 9

export function OpenedForm({ shown, onClose }: { readonly shown: ShownForm; readonly onClose: () => void }) {
  const { phases } = shown.tempo
  const dialog = useRef<HTMLDialogElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const live = useSignal<LiveFigure | undefined>(undefined)
  const said = useSignal('')
  const isPlaying = useSignal(true)
  const speed = useSignal(1)
  /** In phases from the start of the cycle: 1.5 is half way to the second. */
  const position = useSignal(0)

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (canvas.current === null || stage.current === null) return
    const figure = createLiveFigure(canvas.current, coloursOf(lookChosen()), {
      onSlow() {
        said.value = 'slow on this device'
      },
      onLost() {
        said.value = 'the context is lost'
      },
      onRestored() {
        said.value = ''
      },
    })
    live.value = figure
    const stop = listenToOrbit(stage.current, figure)
    return () => {
      stop()
      figure.dispose()
    }
  }, [])

  useSignalEffect(() => {
    const asked = { ...shown, side: sideOf(shown), body: bodyChosen() }
    live.value?.show(asked).then(() => live.peek()?.look(choices.peek().view), reportError)
  })
  useSignalEffect(() => live.value?.look(choices.value.view))
  useSignalEffect(() => live.value?.setColours(coloursOf(lookChosen())))
  useSignalEffect(() => live.value?.setGround(choices.value.ground))
  useSignalEffect(() => live.value?.at(momentAt(position.value)))

  useSignalEffect(() => {
    if (!isPlaying.value) return
    let lastMs: number | undefined
    let request = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(request)

    function tick(atMs: number) {
      const seconds = ((atMs - (lastMs ?? atMs)) / 1000) * speed.peek()
      lastMs = atMs
      const phase = phases[Math.floor(position.peek())]
      position.value = (position.peek() + seconds / (phase?.seconds ?? 1)) % phases.length
      request = requestAnimationFrame(tick)
    }
  })

  /** The whole number is where a phase arrives, and not yet where the next one leaves from. */
  function momentAt(at: number) {
    const index = Math.max(0, Math.ceil(at) - 1)
    const isStart = at === 0
    const phase = phases.at(isStart ? -1 : index)
    return { phase: phase?.id ?? '', progress: isStart ? 1 : at - index }
  }

  function stepBy(by: number) {
    isPlaying.value = false
    const all = phases.length * steps
    position.value = ((Math.round(position.peek() * steps) + by + all) % all) / steps
  }

  const place = useComputed(() => {
    const { phase, progress } = momentAt(position.value)
    return progress === 1 ? phase : `to ${phase} ${(progress * steps).toFixed(1)}/${steps}`
  })

  return (
    <dialog ref={dialog} class="opened" onClose={onClose}>
      <h2>
        {shown.name} <small>{`${shown.exercise}/${shown.form}`}</small>
      </h2>
      <div ref={stage} class="opened-stage">
        <canvas ref={canvas} />
      </div>
      <div class="bar">
        <button type="button" onClick={() => (isPlaying.value = !isPlaying.value)}>
          {isPlaying.value ? 'pause' : 'play'}
        </button>
        <button type="button" onClick={() => stepBy(-1)}>
          − 1/9
        </button>
        <button type="button" onClick={() => stepBy(1)}>
          + 1/9
        </button>
        <select
          aria-label="speed"
          value={speed}
          onChange={(event) => (speed.value = Number(event.currentTarget.value))}
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {each} ×
            </option>
          ))}
        </select>
        {phases.map(({ id }, index) => (
          <button
            type="button"
            key={id}
            onClick={() => {
              isPlaying.value = false
              position.value = (index + 1) % phases.length
            }}
          >
            {id}
          </button>
        ))}
        <input
          type="range"
          aria-label="place in the repetition"
          min={0}
          max={phases.length}
          step={0.01}
          value={position}
          onInput={(event) => {
            isPlaying.value = false
            position.value = Number(event.currentTarget.value)
          }}
        />
        <output>{place}</output>
        <span>{said}</span>
        <button type="button" onClick={() => dialog.current?.close()}>
          close
        </button>
      </div>
    </dialog>
  )
}
