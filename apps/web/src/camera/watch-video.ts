/** Shows the detector the pictures of a camera: one at a time, and none while nobody sees the page. */

import type { Sighting } from '@unhunch/motion'
import type { Detector, NoDetector } from './detector.ts'

export interface VideoWatch {
  /** Must be playing, and shown, however small: some browsers stop one that is not. */
  readonly video: HTMLVideoElement
  /** Already open. Whoever opened it closes it. */
  readonly detector: Detector
  /** `aspect` is the width of the picture by its height; it changes when a phone is turned. */
  readonly see: (sighting: Sighting, aspect: number) => void
  /** Called once; nothing more is seen then. */
  readonly lose: (lost: NoDetector) => void
}

/** In milliseconds: about 15 pictures a second, the half of what a camera gives. More would tell nothing new. */
const leastGapMs = 60
/** In pixels, of the longer side: the detector itself looks at less. */
const longestSide = 640

/** Goes on until it is told to end. A slow detector is shown fewer pictures, not older ones. */
export function watchVideo({ video, detector, see, lose }: VideoWatch): () => void {
  const take = createFrameTaker(video)
  let isOver = false
  let isBusy = false
  let lastMs = Number.NEGATIVE_INFINITY
  onNextFrame(video, look)
  return end

  function look() {
    if (isOver) return
    onNextFrame(video, look)
    const atMs = performance.now()
    if (isBusy || document.hidden || atMs - lastMs < leastGapMs || video.videoWidth === 0) return
    isBusy = true
    lastMs = atMs
    void show(atMs)
  }

  async function show(atMs: number) {
    const aspect = video.videoWidth / video.videoHeight
    const answer = await detector.detect(take(), atMs)
    isBusy = false
    if (isOver) return
    if (answer.kind === 'sighting') return see(answer.sighting, aspect)
    end()
    lose(answer)
  }

  function end() {
    isOver = true
  }
}

function onNextFrame(video: HTMLVideoElement, call: () => void): void {
  // Not every browser tells when a new picture is there.
  if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(call)
  else requestAnimationFrame(call)
}

/** Pictures are made small here, on a canvas in memory, which was the quickest way of those that were tried. */
function createFrameTaker(video: HTMLVideoElement): () => ImageBitmap {
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return () => {
    const { videoWidth, videoHeight } = video
    const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight))
    const width = Math.round(videoWidth * scale)
    const height = Math.round(videoHeight * scale)
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    context?.drawImage(video, 0, 0, width, height)
    return canvas.transferToImageBitmap()
  }
}
