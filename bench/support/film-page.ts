/** Runs in the browser: draws the pictures of a film of the figure. */

import type { Frame } from '../../packages/figure/src/index.ts'
import { createRoom, type Room, type Scenery } from './film-room.ts'

export interface FilmTask extends Scenery {
  /** Each different one once. */
  readonly frames: readonly Frame[]
  readonly pictures: readonly TaskPicture[]
}

export interface TaskPicture {
  readonly atMs: number
  /** Place in the list of frames. */
  readonly frame: number
  /** Where in the list of grain that of this picture begins. */
  readonly grainAt: number
}

export interface FilmPage {
  /** Size of all pictures; one byte of grain for each colour, zero is 128. */
  readonly open: (width: number, height: number, grain: string) => void
  /** Each picture as a JPEG, in base64. */
  readonly draw: (task: FilmTask) => Promise<readonly string[]>
}

declare global {
  var filmPage: FilmPage | undefined
}

let room: Room | undefined
let grain = new Uint8Array(0)

globalThis.filmPage = {
  open(width, height, bytes) {
    room = createRoom(width, height)
    grain = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
  },

  async draw(task) {
    const take = createTaker(task)
    const drawn: string[] = []
    for (const place of task.pictures.keys()) {
      const blob = await take(place).convertToBlob({ type: 'image/jpeg', quality: 0.85 })
      drawn.push(base64Of(new Uint8Array(await blob.arrayBuffer())))
    }
    return drawn
  },
}

/** Draws what has not been drawn before; the grain is always another. */
export function createTaker(task: FilmTask): (place: number) => OffscreenCanvas {
  if (room === undefined) throw new Error('The page has not been opened.')
  const { canvas, draw, furnish } = room
  const { width, height } = canvas
  const clean = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  const grainy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (clean === null || grainy === null) throw new Error('There is nothing to draw on.')
  furnish(task)
  const drawn = new Map<number, ImageData>()
  return (place) => {
    const { frame, grainAt } = task.pictures[place] ?? { frame: 0, grainAt: 0 }
    const pixels = drawn.get(frame) ?? drawFrame(frame)
    drawn.set(frame, pixels)
    grainy.putImageData(addGrain(pixels, grainAt), 0, 0)
    return grainy.canvas
  }

  function drawFrame(place: number): ImageData {
    const frame = task.frames[place]
    if (frame !== undefined) draw(frame)
    clean?.drawImage(canvas, 0, 0)
    return clean?.getImageData(0, 0, width, height) ?? new ImageData(width, height)
  }
}

function addGrain({ data, width, height }: ImageData, from: number): ImageData {
  const result = new ImageData(width, height)
  let at = from % grain.length
  for (let place = 0; place < data.length; place += 1) {
    const isOpacity = place % 4 === 3
    result.data[place] = isOpacity ? 255 : (data[place] ?? 0) + (grain[at] ?? 128) - 128
    at = at + 1 === grain.length ? 0 : at + 1
  }
  return result
}

function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters)
}
