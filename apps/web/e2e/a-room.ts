/** Pictures for a camera to look at: a room with nobody in it, and the figure in one, whole or in parts. */

import { readFileSync } from 'node:fs'
import type { Visitor } from './a-visitor.ts'

/** From the left, from the top, width and height, in pixels of pictures of 640 by 480. */
type Box = readonly [left: number, top: number, width: number, height: number]

/** What is shown of a picture, and where it is put. */
export type Piece = readonly [from: Box, to: Box]

const size = { width: 640, height: 480 }
const whole: Piece = [
  [0, 0, size.width, size.height],
  [0, 0, size.width, size.height],
]

/** JPEGs as `bench/support/film-studio.ts` draws them; whoever sits is seen from the front, who stands from the side. */
export const figureFrom = { front: readPicture('front'), side: readPicture('side') } as const

/** A PNG of the room by daylight. */
export function drawEmptyRoom(visitor: Pick<Visitor, 'page'>): Promise<Buffer> {
  return draw(visitor, undefined, [])
}

/** A PNG of that picture, with pieces put elsewhere. */
export function drawFigure(
  visitor: Pick<Visitor, 'page'>,
  picture: Buffer,
  pieces: readonly Piece[] = [whole],
): Promise<Buffer> {
  return draw(visitor, picture, pieces)
}

async function draw(
  { page }: Pick<Visitor, 'page'>,
  picture: Buffer | undefined,
  pieces: readonly Piece[],
): Promise<Buffer> {
  const address = await page.evaluate(
    async ({ width, height, jpeg, parts }) => {
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const context = canvas.getContext('2d')
      if (context === null) return ''
      for (const [colour, left, top, across, down] of [
        ['#cfcac0', 0, 0, 640, 360],
        ['#8a6f57', 0, 360, 640, 120],
        ['#eef4f8', 60, 50, 150, 170],
        ['#5c6f62', 430, 260, 170, 130],
      ] as const) {
        context.fillStyle = colour
        context.fillRect(left, top, across, down)
      }
      if (jpeg !== undefined) {
        const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0))
        const figure = await createImageBitmap(new Blob([bytes]))
        for (const [from, to] of parts) context.drawImage(figure, ...from, ...to)
      }
      return canvas.toDataURL()
    },
    { ...size, jpeg: picture?.toString('base64'), parts: pieces },
  )
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

function readPicture(side: 'front' | 'side'): Buffer {
  return readFileSync(new URL(`pictures/figure-from-the-${side}.jpg`, import.meta.url))
}
