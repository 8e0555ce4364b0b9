/** What the camera of a visitor sees: pictures in turn, or nothing, because it cannot be had. */

import type { Visitor } from './a-visitor.ts'

export interface Filmed {
  /** PNG or JPEG, shown one after the other and again from the start; all of the same size. */
  readonly pictures: readonly Buffer[]
  /** How long each is shown, milliseconds of the clock of the page. */
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
        const beganMs = performance.now()
        const draw = () => {
          const turn = Math.floor((performance.now() - beganMs) / ms)
          const frame = frames[turn % frames.length]
          if (frame !== undefined) context?.drawImage(frame, 0, 0)
        }
        draw()
        // A camera goes on giving pictures, be they all the same.
        const timer = setInterval(draw, Math.min(ms, 100))
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

/** From one picture to the next, on the clock of the page: as seldom as a slow device looks. */
export const pictureMs = 200

export interface LedCamera {
  /**
   * Lets the clock of the page run ahead, shows this picture, and waits until the detector has looked at it:
   * what is seen hangs on the clock of the page alone, however long this machine takes. A camera that is off
   * shows nothing.
   */
  readonly show: (picture: Buffer, afterMs?: number) => Promise<void>
  readonly isOn: () => Promise<boolean>
}

declare global {
  interface Window {
    /** The camera of the page, as `leadCamera` makes it. */
    readonly ledCamera: {
      readonly put: (picture: string) => Promise<void>
      readonly isLookedAt: () => boolean
      readonly isOn: () => boolean
    }
  }
}

/** A camera that shows what it is told to, for a page whose clock stands still. To be called before the app is opened. */
export async function leadCamera({ page, pass }: Visitor): Promise<LedCamera> {
  await page.addInitScript(beLed)
  return {
    async show(picture, afterMs = pictureMs) {
      // What is shown twice at one time is looked at once: no older picture comes at the new time.
      await page.evaluate((film) => window.ledCamera.put(film), picture.toString('base64'))
      await pass({ seconds: afterMs / 1000 })
      await page.waitForFunction(() => window.ledCamera.isLookedAt())
    },
    isOn: () => page.evaluate(() => window.ledCamera.isOn()),
  }
}

/** Runs in the page. */
function beLed(): void {
  let canvas: HTMLCanvasElement | undefined
  let frame: ImageBitmap | undefined
  let stream: MediaStream | undefined
  /** How many pictures the detector was given, and how many answers it owes, for a count of people, too. */
  let asked = 0
  let owed = 0
  let askedBefore = 0

  const isOn = () => stream?.getTracks().some(({ readyState }) => readyState === 'live') === true
  const draw = () => {
    if (frame !== undefined) canvas?.getContext('2d')?.drawImage(frame, 0, 0)
  }
  navigator.mediaDevices.getUserMedia = async () => {
    canvas = document.createElement('canvas')
    canvas.width = frame?.width ?? 640
    canvas.height = frame?.height ?? 480
    draw()
    stream = canvas.captureStream()
    return stream
  }
  const { postMessage: post } = Worker.prototype
  Worker.prototype.postMessage = function ask(this: Worker, message: { readonly type: string }, options) {
    if (message.type === 'open')
      this.addEventListener('message', ({ data }) => {
        if (data.type !== 'loading') owed -= 1
      })
    if (message.type === 'detect') asked += 1
    if (message.type === 'open' || message.type === 'detect') owed += 1
    Reflect.apply(post, this, [message, options])
  } satisfies Worker['postMessage']
  const ledCamera: Window['ledCamera'] = {
    async put(picture) {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
      frame = await createImageBitmap(new Blob([bytes]))
      askedBefore = asked
      draw()
    },
    isLookedAt() {
      // A frame may be lost on its way.
      if (asked === askedBefore) draw()
      return !isOn() || (asked > askedBefore && owed === 0)
    },
    isOn,
  }
  Object.assign(window, { ledCamera })
}
