/** How bright a picture is. */

/** So small that it costs nothing, and large enough that a lamp in the picture does not count for all of it. */
const width = 32
const height = 24

let small: OffscreenCanvasRenderingContext2D | null | undefined

/** Mean brightness, 0 (black) to 1; undefined where it cannot be told. */
export function lightOf(frame: CanvasImageSource): number | undefined {
  small ??= new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (small === null) return undefined
  small.drawImage(frame, 0, 0, width, height)
  return meanLight(small.getImageData(0, 0, width, height).data)
}

/** Of pixels with four bytes each: red, green, blue, opacity. Weighted as the eye does (Rec. 709). */
export function meanLight(pixels: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at + 3 < pixels.length; at += 4)
    sum += 0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0)
  return sum / 255 / (pixels.length / 4)
}
