/** Runs in the browser: how long a frame of the figure takes, and one of an empty scene of the same size. */

import { PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import { movement } from '../../knowledge/exercises/scapular-retraction/movement.ts'
import {
  anglesOfView,
  anglesOnTheWay,
  bakeMovement,
  createFigure,
  frameCamera,
  pointsOfMovement,
  poseSkeleton,
  solveMovement,
} from '../../packages/figure/src/index.ts'
import { FigureView } from '../../packages/figure/src/scene/index.ts'
import { coloursOf, createBodyMesh, looks } from '../../packages/figure/src/surface/index.ts'

export interface FrameTimes {
  readonly renderer: string
  /** Width and height of the picture. */
  readonly pixels: readonly [number, number]
  readonly emptyMs: number
  readonly figureMs: number
  /** Of the figure's: finding the pose and the matrices that move the skin. */
  readonly poseMs: number
}

/** CSS pixels of a phone held upright. */
const size = { width: 390, height: 293 }
const frames = 30
/** The first ones build shaders and fill buffers. */
const unfair = 5
const still = () => undefined

declare global {
  var frameTimes: Promise<FrameTimes> | undefined
}
globalThis.frameTimes = measureFrames()

async function measureFrames(): Promise<FrameTimes> {
  const emptyMs = await measureEmpty()
  return { ...(await measureFigure()), emptyMs }
}

async function measureEmpty(): Promise<number> {
  const canvas = addCanvas()
  const renderer = new WebGLRenderer({ canvas, alpha: true, antialias: true })
  renderer.setPixelRatio(devicePixelRatio)
  renderer.setSize(size.width, size.height, false)
  const scene = new Scene()
  const camera = new PerspectiveCamera()
  const gl = renderer.getContext()
  const times: number[] = []
  while (times.length < frames + unfair) {
    await nextFrame()
    const startedMs = performance.now()
    renderer.render(scene, camera)
    finish(gl)
    times.push(performance.now() - startedMs)
  }
  renderer.forceContextLoss()
  canvas.remove()
  return fastestOf(times)
}

async function measureFigure(): Promise<Omit<FrameTimes, 'emptyMs'>> {
  const tempo = movement.seated
  const figure = createFigure('slim')
  const baked = bakeMovement(solveMovement(figure, tempo))
  const canvas = addCanvas()
  const drawTimes: number[] = []
  let frameStartedMs = 0
  // The view asks for its frames itself, so that is where they are timed.
  const ask = requestAnimationFrame
  globalThis.requestAnimationFrame = (call) =>
    ask((atMs) => {
      frameStartedMs = performance.now()
      call(atMs)
    })
  const view = new FigureView(canvas, { onSlow: still, onLost: still, onRestored: still, onReshaped: still })
  const gl = canvas.getContext('webgl2') as WebGL2RenderingContext
  const { fenceSync } = WebGL2RenderingContext.prototype
  // The last thing the view does for a frame.
  gl.fenceSync = (condition, flags) => {
    finish(gl)
    drawTimes.push(performance.now() - frameStartedMs)
    return fenceSync.call(gl, condition, flags)
  }
  view.setBody(createBodyMesh(figure.skeleton, 'medium'), coloursOf(looks.slim))
  const points = pointsOfMovement(figure.skeleton, baked)
  view.look(frameCamera(anglesOfView({ from: 'front-left' }, 'left'), points, view.aspect), 'cut')

  const poseTimes: number[] = []
  drawTimes.length = 0
  while (drawTimes.length < frames + unfair) {
    const startedMs = performance.now()
    const progress = (poseTimes.length % frames) / frames
    view.pose(poseSkeleton(figure.skeleton, anglesOnTheWay(baked, 'squeezed', progress, 'left')))
    poseTimes.push(performance.now() - startedMs)
    await nextFrame()
  }
  const poseMs = fastestOf(poseTimes)
  const told = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER
  const pixels = [canvas.width, canvas.height] as const
  return { renderer: String(gl.getParameter(told)), pixels, poseMs, figureMs: poseMs + fastestOf(drawTimes) }
}

function addCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.style.cssText = `position: fixed; inset: 0; width: ${size.width}px; height: ${size.height}px`
  document.body.append(canvas)
  return canvas
}

/** Reading a pixel waits until all is drawn. */
function finish(gl: WebGLRenderingContext | WebGL2RenderingContext) {
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })
}

/** The others had to share the machine. */
function fastestOf(times: readonly number[]): number {
  return Math.min(...times.slice(unfair))
}
