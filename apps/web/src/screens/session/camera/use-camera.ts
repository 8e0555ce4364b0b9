/** The camera in a session: comes when it is switched on, and goes with the screen. */

import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { CameraLife } from '../../../life/camera/camera-life.ts'
import type { Life, SessionKind } from '../../../life/life.ts'
import type * as parts from './camera-parts.ts'

export interface SessionCamera {
  /** What has come of it so far. */
  readonly loaded: ReadonlySignal<LoadedCamera | undefined>
  readonly isOn: ReadonlySignal<boolean>
  /** It is being switched on, or could not be. */
  readonly isBeginning: ReadonlySignal<boolean>
  readonly isBroken: ReadonlySignal<boolean>
  /** To be called from a tap. */
  readonly begin: () => void
  readonly end: () => void
}

export interface LoadedCamera {
  readonly life: CameraLife
  readonly parts: typeof parts
}

export function useCamera(load: Life['camera'], kind: SessionKind): SessionCamera {
  const loaded = useSignal<LoadedCamera | undefined>(undefined)
  const isAsked = useSignal(false)
  const isBroken = useSignal(false)
  const isOn = useComputed(() => loaded.value?.life.status.value === 'watching')
  const isBeginning = useComputed(() => isAsked.value && !isOn.value)
  const camera = useMemo(
    (): SessionCamera => ({
      loaded,
      isOn,
      isBeginning,
      isBroken,
      begin() {
        isAsked.value = true
        isBroken.value = false
        Promise.all([load(), import('./camera-parts.ts')]).then(
          ([life, parts]) => {
            if (!isAsked.peek()) return
            loaded.value = { life, parts }
            void life.begin(kind)
          },
          () => {
            isBroken.value = true
          },
        )
      },
      end() {
        isAsked.value = false
        loaded.peek()?.life.end()
      },
    }),
    [load, kind],
  )
  // Lost later on, it is told of in passing: the session goes on.
  useSignalEffect(() => {
    if (isOn.value) isAsked.value = false
  })
  useEffect(() => camera.end, [camera])
  return camera
}
