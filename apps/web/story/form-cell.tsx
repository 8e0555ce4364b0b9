/** One form in its key poses, drawn when it comes near the window. */

import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import type { Pixels } from '@unhunch/figure/ink'
import { useEffect, useRef } from 'preact/hooks'
import { viewOf } from '../src/figure/live-figure.ts'
import { bodyChosen, choices, lookChosen, type ShownForm, sideOf } from './choices.ts'
import type { Still } from './still-messages.ts'
import { orderStills } from './still-works.ts'

export function FormCell({ shown, onOpen }: { readonly shown: ShownForm; readonly onOpen: () => void }) {
  const { exercise, form, name, position, tempo } = shown
  const place = useRef<HTMLElement>(null)
  const isNear = useSignal(false)
  useEffect(() => {
    const sight = new IntersectionObserver(
      (entries) => {
        isNear.value = entries.at(-1)?.isIntersecting ?? false
      },
      { rootMargin: '200px' },
    )
    if (place.current !== null) sight.observe(place.current)
    return () => sight.disconnect()
  }, [])

  const stills = useSignal<readonly Still[]>([])
  const problems = useSignal<readonly string[]>([])
  // As text, so that other choices do not draw the same again.
  const wanted = useComputed(() => {
    const { picture, view } = choices.value
    const drawing = { body: bodyChosen(), look: lookChosen(), view: viewOf(view, tempo), kind: picture }
    return picture === 'kept' ? '' : JSON.stringify(drawing)
  })
  const drawn = useSignal('')
  useSignalEffect(() => {
    if (!isNear.value || wanted.value === '' || drawn.peek() === wanted.value) return
    const drawing = wanted.value
    let isFirst = true
    return orderStills({ ...JSON.parse(drawing), tempo, muscles: shown.muscles }, (answer) => {
      if ('problems' in answer) {
        problems.value = answer.problems
        drawn.value = drawing
      } else {
        stills.value = isFirst ? [answer] : [...stills.peek(), answer]
        isFirst = false
      }
    })
  })

  const isKept = choices.value.picture === 'kept'
  return (
    <article ref={place} class={sideOf(shown) === 'right' ? 'cell cell-right' : 'cell'}>
      <h2>
        <button type="button" onClick={onOpen}>
          {name}
        </button>{' '}
        <small>
          {exercise}/{form}, {position}
        </small>
      </h2>
      <div class="stills">
        {tempo.phases.map(({ id }) => {
          const still = stills.value.find(({ phase }) => phase === id)
          return (
            <figure key={id}>
              {isKept ? (
                <img loading="lazy" src={`/pictures/${exercise}/${form}-${id}.svg`} alt="not drawn yet" />
              ) : (
                still !== undefined && <StillPicture picture={still.picture} />
              )}
              <figcaption>{id}</figcaption>
            </figure>
          )
        })}
      </div>
      {problems.value.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
    </article>
  )
}

function StillPicture({ picture }: { readonly picture: string | Pixels }) {
  if (typeof picture !== 'string') return <PixelPicture pixels={picture} />
  return <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt="" />
}

function PixelPicture({ pixels: { width, height, data } }: { readonly pixels: Pixels }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    canvas.current
      ?.getContext('2d')
      ?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0)
  }, [data])
  return <canvas ref={canvas} width={width} height={height} />
}
