/** The moving figure's canvas and its controls: loaded only where the figure moves. */

import { type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { listenToOrbit } from '@unhunch/figure/scene'
import { useEffect, useRef } from 'preact/hooks'
import { settings } from '../adapters/settings.ts'
import type { PlainKey } from '../words/message.ts'
import { bodyOf, coloursChosen } from './colours.ts'
import { seenFrom as wordsFor } from './figure-words.ts'
import { createLiveFigure, type LiveFigure } from './live-figure.ts'
import { isAskedFor } from './may-move.ts'
import { momentOf, type Now } from './moment.ts'
import type { ShownExercise } from './shown-exercise.ts'
import { tempoOf } from './tempo.ts'
import { ViewControls } from './view-controls.tsx'

export interface LiveCanvasProps extends ShownExercise {
  readonly seenFrom: Signal<PlainKey | undefined>
  readonly isMirrored: Signal<boolean>
  /** The figure does not move here after all. */
  readonly onFailed: () => void
}

/** A context may get lost once, as when a phone changes cards; a second time it is too much for the device. */
const lossesBorne = 1
/** A lost context that is not back by then will not come. */
const patienceMs = 4000

export function LiveCanvas(props: LiveCanvasProps) {
  const { exercise, form, side = 'left', told, now, seenFrom, isMirrored, onFailed } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const live = useSignal<LiveFigure | undefined>(undefined)
  /** The exercise that the canvas shows just now, or is fading from. */
  const shown = useSignal<string | undefined>(undefined)
  const hasBegun = useSignal(false)
  const isLost = useSignal(false)
  const body = useComputed(() => bodyOf(settings.value))
  const wanted = `${exercise} ${form} ${side} ${body.value}`

  /** Pictures go on where the figure cannot; but what went wrong is not to be lost. */
  const fail = (problem: unknown) => {
    reportError(problem)
    onFailed()
  }

  useEffect(() => {
    if (canvas.current === null || stage.current === null) return
    let losses = 0
    let patience: ReturnType<typeof setTimeout> | undefined
    let figure: LiveFigure
    try {
      figure = createLiveFigure(canvas.current, coloursChosen(settings.peek()), {
        onSlow() {
          if (!isAskedFor()) onFailed()
        },
        onLost() {
          losses += 1
          isLost.value = true
          if (losses > lossesBorne) onFailed()
          else patience = setTimeout(onFailed, patienceMs)
        },
        onRestored() {
          clearTimeout(patience)
          isLost.value = false
        },
      })
    } catch (problem) {
      fail(problem)
      return
    }
    const stop = listenToOrbit(stage.current, {
      turn: (around, raised) => figure.turn(isMirrored.peek() ? -around : around, raised),
      zoom: figure.zoom,
      pan: (right, up) => figure.pan(isMirrored.peek() ? -right : right, up),
    })
    live.value = figure
    return () => {
      clearTimeout(patience)
      stop()
      figure.dispose()
      live.value = undefined
      seenFrom.value = undefined
    }
  }, [])

  useEffect(() => {
    const figure = live.value
    if (figure === undefined) return
    const showing = figure.show({ exercise, form, side, body: body.value }).then(async (isShown) => {
      if (!isShown) return
      if (!hasBegun.peek()) {
        const pace = await figure.begin()
        if (pace === 'slow' && !isAskedFor()) return onFailed()
        hasBegun.value = true
      }
      shown.value = wanted
    })
    showing.catch(fail)
  }, [live.value, wanted])

  // The pose follows the player's clock alone: with every change of it, and once more when the page has caught up.
  const follow = (at: Now | undefined) => {
    const tempo = tempoOf(exercise, form)
    if (tempo !== undefined && at !== undefined) live.peek()?.at(momentOf(at.told, at.progress, tempo))
  }
  useSignalEffect(() => follow(now.value))
  useEffect(() => follow(now.peek()), [live.value, exercise, form, told.kind, told.phase])
  useSignalEffect(() => live.value?.setColours(coloursChosen(settings.value)))
  useSignalEffect(() => live.value?.setGround(groundOf(settings.value.theme)))
  useEffect(() => followGround(() => live.peek()?.setGround(groundOf(settings.peek().theme))), [])

  const isThere = shown.value === wanted && !isLost.value
  const tell = () => {
    const { around, raised } = live.peek()?.direction() ?? { around: 0, raised: 0 }
    seenFrom.value = wordsFor(around, raised)
  }
  useEffect(() => {
    if (isThere) tell()
    else seenFrom.value = undefined
  }, [isThere])

  return (
    <>
      <div
        ref={stage}
        tabIndex={-1}
        class={isMirrored.value ? 'figure-canvas figure-flipped' : 'figure-canvas'}
        onPointerUp={() => isThere && tell()}
      >
        <canvas ref={canvas} aria-hidden="true" />
      </div>
      {isThere && live.value !== undefined && (
        <ViewControls figure={live.value} isMirrored={isMirrored} onLooked={tell} />
      )}
    </>
  )
}

const darkness = matchMedia('(prefers-color-scheme: dark)')

function groundOf(theme: 'system' | 'light' | 'dark'): 'light' | 'dark' {
  if (theme !== 'system') return theme
  return darkness.matches ? 'dark' : 'light'
}

function followGround(call: () => void): () => void {
  darkness.addEventListener('change', call)
  return () => darkness.removeEventListener('change', call)
}
