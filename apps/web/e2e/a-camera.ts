/** What the camera of a visitor sees: pictures in turn, or nothing, because it cannot be had. */

import type { Visitor } from './a-visitor.ts'

export interface Filmed {
  /** PNG or JPEG, shown one after the other and again from the start; all of the same size. */
  readonly pictures: readonly Buffer[]
  /** In milliseconds. */
  readonly everyMs?: number
}

/** To be called before the app is opened. */
export async function haveCamera({ page }: Visitor, { pictures, everyMs = 100 }: Filmed): Promise<void> {
  await page.addInitScript(
    ({ films, ms }) => {
      navigator.mediaDevices.getUserMedia = async () => {
        // The policy lets no other address be shown; a picture that is made here needs none.
        const frames = await Promise.all(
          films.map((film) =>
            createImageBitmap(new Blob([Uint8Array.from(atob(film), (letter) => letter.charCodeAt(0))])),
          ),
        )
        const canvas = document.createElement('canvas')
        canvas.width = frames[0]?.width ?? 640
        canvas.height = frames[0]?.height ?? 480
        const context = canvas.getContext('2d')
        let turn = 0
        const draw = () => {
          const frame = frames[turn % frames.length]
          if (frame !== undefined) context?.drawImage(frame, 0, 0)
          turn += 1
        }
        draw()
        const timer = setInterval(draw, ms)
        const stream = canvas.captureStream()
        for (const track of stream.getTracks()) {
          const stop = track.stop.bind(track)
          track.stop = () => {
            clearInterval(timer)
            stop()
          }
        }
        return stream
      }
    },
    { films: pictures.map((picture) => picture.toString('base64')), ms: everyMs },
  )
}

/** `why` by the name that browsers give to it. To be called before the app is opened. */
export async function lackCamera(
  { page }: Visitor,
  why: 'NotAllowedError' | 'NotFoundError' | 'NotReadableError',
): Promise<void> {
  await page.addInitScript((name) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name))
  }, why)
}
