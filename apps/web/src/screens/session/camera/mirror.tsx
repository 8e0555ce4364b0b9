/** What the camera sees, as in a mirror where one sees oneself, with what is made of it drawn lightly on top. */

import './mirror.css'
import { effect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { CameraLife } from '../../../life/camera/camera-life.ts'
import { t } from '../../../words/message.ts'
import { drawSkeleton } from './draw-skeleton.ts'

export function Mirror({
  life,
  children,
}: {
  readonly life: Pick<CameraLife, 'film' | 'body'>
  /** Shown over the picture, turned round with it. */
  readonly children?: ComponentChildren
}) {
  const room = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { element, camera } = life.film.value ?? {}
  const isBack = camera === 'back'
  useEffect(() => {
    if (element === undefined) return
    room.current?.prepend(element)
    // Moved to another place, it stops by itself.
    void element.play().catch(() => undefined)
    return () => {
      if (element.parentElement === room.current) element.remove()
    }
  }, [element])
  useEffect(
    () =>
      effect(() => {
        const body = life.body.value
        if (room.current !== null && body !== undefined)
          room.current.style.setProperty('--aspect', String(body.aspect))
        if (canvas.current !== null) drawSkeleton(canvas.current, body?.sighting)
      }),
    [life],
  )
  return (
    <div
      class={isBack ? 'mirror mirror-straight' : 'mirror'}
      role="img"
      aria-label={t(isBack ? 'camera.picture' : 'camera.mirror')}
      ref={room}
    >
      {children}
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  )
}
