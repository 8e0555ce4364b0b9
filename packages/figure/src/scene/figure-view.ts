/** The figure on a canvas: one renderer, drawn only when something has changed and somebody can see it. */

import { Group, NeutralToneMapping, PCFShadowMap, PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import type { Prop } from '@unhunch/knowledge'
import { createPropMeshes } from '../props/prop-meshes.ts'
import type { Skeleton } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import type { BodyMesh } from '../surface/index.ts'
import type { Camera } from '../view/camera.ts'
import {
  approachOrbit,
  cameraOf,
  hasArrived,
  mirrorOrbit,
  type Orbit,
  orbitOf,
  panOrbit,
  turnOrbit,
  zoomOrbit,
} from '../view/orbit.ts'
import type { FigureColours } from './body-paint.ts'
import { createFigureBody, type FigureBody } from './figure-body.ts'
import { createFrameWatch, type FrameWatch, type Pace } from './frame-watch.ts'
import { createPropGroup } from './prop-group.ts'
import { createStudio } from './studio.ts'

export interface FigureViewEvents {
  /** Frames have come too slowly for some time. */
  readonly onSlow: () => void
  /** The graphics card has gone; the canvas shows nothing. */
  readonly onLost: () => void
  /** It is back, and the figure has been drawn again. */
  readonly onRestored: () => void
  /** The canvas has another shape, and the camera may have to stand elsewhere. */
  readonly onReshaped: () => void
}

/** More pixels than this for each of the page's cost battery and are not seen. */
const sharpest = 2
/** One soft swell of the glow. */
const swellMs = 2600

export class FigureView {
  readonly #canvas: HTMLCanvasElement
  readonly #events: FigureViewEvents
  readonly #renderer: WebGLRenderer
  readonly #scene = new Scene()
  readonly #camera = new PerspectiveCamera(28, 1, 0.1, 30)
  readonly #studio = createStudio()
  /** All that changes sides with the exercise; light does not. */
  readonly #stage = new Group()
  readonly #props = createPropGroup()
  readonly #stops: (() => void)[] = []
  #watch: FrameWatch = createFrameWatch()
  #body: FigureBody | undefined
  #skeleton: Skeleton | undefined
  #framed: Orbit | undefined
  #orbit: Orbit | undefined
  #goal: Orbit | undefined
  #isMirrored = false
  #swellMs = 0
  #request = 0
  #fence: WebGLSync | null = null
  #lastMs = 0
  #isDirty = false
  #isSeen = true
  #isLost = false
  #isAwaited = false
  #onPace: ((pace: Pace) => void) | undefined

  /** @throws when the browser gives no WebGL 2 context. */
  constructor(canvas: HTMLCanvasElement, events: FigureViewEvents) {
    this.#canvas = canvas
    this.#events = events
    this.#renderer = new WebGLRenderer({ canvas, alpha: true, antialias: true, powerPreference: 'low-power' })
    this.#renderer.shadowMap.enabled = true
    this.#renderer.shadowMap.type = PCFShadowMap
    this.#renderer.toneMapping = NeutralToneMapping
    this.#stage.add(this.#props.group)
    this.#scene.add(this.#studio.objects, this.#stage)
    this.#watchCanvas()
  }

  /** Width over height. */
  get aspect(): number {
    return this.#camera.aspect
  }

  /** Where the camera is on its way to; degrees around the figure and above the horizon. */
  get orbit(): Orbit | undefined {
    return this.#goal
  }

  setBody(mesh: BodyMesh, colours: FigureColours) {
    this.#body?.dispose()
    if (this.#body !== undefined) this.#stage.remove(this.#body.object)
    this.#body = createFigureBody(mesh, colours)
    this.#stage.add(this.#body.object)
    this.#skeleton = mesh.skeleton
    this.#wake()
  }

  setColours(colours: FigureColours) {
    this.#body?.setColours(colours)
    this.#wake()
  }

  /** 0 to 1 by vertex: which muscles are lit. */
  setGlow(glow: Float32Array) {
    this.#body?.setGlow(glow)
    this.#wake()
  }

  /** Takes effect with the next pose. */
  setProps(props: readonly Prop[]) {
    if (this.#skeleton !== undefined) this.#props.show(createPropMeshes(props, this.#skeleton))
  }

  /** The exercise is done on the right: all is exchanged, and the camera goes over with it. */
  setMirrored(isMirrored: boolean) {
    if (this.#isMirrored === isMirrored) return
    this.#isMirrored = isMirrored
    this.#stage.scale.x = isMirrored ? -1 : 1
    this.#framed &&= mirrorOrbit(this.#framed)
    this.#orbit &&= mirrorOrbit(this.#orbit)
    this.#goal &&= mirrorOrbit(this.#goal)
    this.#wake()
  }

  setGround(ground: 'light' | 'dark') {
    this.#studio.setGround(ground)
    this.#wake()
  }

  pose(frame: Frame) {
    if (this.#body === undefined) return
    this.#body.pose(frame)
    this.#props.follow(frame)
    this.#wake()
  }

  /** Looks from there, at once or in a smooth turn. */
  look(camera: Camera, how: 'cut' | 'travel') {
    this.#framed = orbitOf(camera)
    this.#goal = this.#framed
    if (how === 'cut') this.#orbit = this.#goal
    this.#wake()
  }

  /** Degrees; as far as the camera may go. */
  turn(around: number, raised: number) {
    if (this.#goal === undefined) return
    this.#goal = turnOrbit(this.#goal, around, raised)
    this.#wake()
  }

  /** 2 comes twice as near. */
  zoom(by: number) {
    if (this.#goal === undefined || this.#framed === undefined) return
    this.#goal = zoomOrbit(this.#goal, by, this.#framed)
    this.#wake()
  }

  /** In shares of the picture's height. */
  pan(right: number, up: number) {
    if (this.#goal === undefined) return
    this.#goal = panOrbit(this.#goal, right, up)
    this.#wake()
  }

  /** Draws the first pictures, and tells how they come. */
  async begin(): Promise<Pace> {
    // Where shaders can be built beside the page, it is not held up by them.
    if (this.#renderer.extensions.has('KHR_parallel_shader_compile'))
      await this.#renderer.compileAsync(this.#scene, this.#camera)
    return new Promise((resolve) => {
      this.#onPace = resolve
      this.#wake()
    })
  }

  dispose() {
    cancelAnimationFrame(this.#request)
    for (const stop of this.#stops) stop()
    this.#body?.dispose()
    this.#props.show(undefined)
    this.#studio.dispose()
    this.#renderer.dispose()
    // Browsers keep few contexts, and free a dropped one late.
    if (!this.#isLost) this.#renderer.forceContextLoss()
    this.#isLost = true
  }

  #watchCanvas() {
    const canvas = this.#canvas
    const resize = new ResizeObserver(() => this.#resize())
    resize.observe(canvas)
    const sight = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? true
      this.#wake()
    })
    sight.observe(canvas)
    const onLost = () => {
      this.#isLost = true
      this.#fence = null
      this.#events.onLost()
    }
    // three has set everything up anew by then: its own listener came first.
    const onRestored = () => {
      this.#isLost = false
      this.#isAwaited = true
      this.#resize()
      this.#wake()
    }
    const onShown = () => this.#wake()
    canvas.addEventListener('webglcontextlost', onLost)
    canvas.addEventListener('webglcontextrestored', onRestored)
    document.addEventListener('visibilitychange', onShown)
    this.#stops.push(
      () => resize.disconnect(),
      () => sight.disconnect(),
      () => canvas.removeEventListener('webglcontextlost', onLost),
      () => canvas.removeEventListener('webglcontextrestored', onRestored),
      () => document.removeEventListener('visibilitychange', onShown),
    )
    this.#resize()
  }

  #resize() {
    const { clientWidth, clientHeight } = this.#canvas
    if (clientWidth === 0 || clientHeight === 0) return
    this.#renderer.setPixelRatio(Math.min(devicePixelRatio, sharpest))
    this.#renderer.setSize(clientWidth, clientHeight, false)
    this.#camera.aspect = clientWidth / clientHeight
    this.#events.onReshaped()
    // A canvas of a new size is empty until it is drawn.
    if (this.#canDraw()) this.#draw(0)
    this.#wake()
  }

  #canDraw(): boolean {
    return !this.#isLost && this.#body !== undefined && this.#goal !== undefined
  }

  #wake() {
    this.#isDirty = true
    if (this.#request !== 0 || this.#isLost || !this.#isSeen || document.hidden) return
    this.#request = requestAnimationFrame(this.#onFrame)
  }

  /** Runs one frame longer than there is something new, to know what is a rest and what is slowness. */
  readonly #onFrame = (atMs: number) => {
    this.#request = 0
    const isWork = this.#canDraw() && (this.#isDirty || this.#onPace !== undefined)
    if (!isWork || !this.#isSeen || document.hidden) {
      this.#watch.rest()
      return
    }
    if (this.#isLastDone()) {
      const deltaMs = atMs - this.#lastMs
      this.#lastMs = atMs
      this.#judge(this.#watch.add(deltaMs))
      this.#draw(Math.min(deltaMs, 100))
    }
    this.#request = requestAnimationFrame(this.#onFrame)
  }

  /** Pictures never queue up: one that the graphics card is still at is waited for. */
  #isLastDone(): boolean {
    const gl = this.#renderer.getContext() as WebGL2RenderingContext
    if (this.#fence !== null && gl.getSyncParameter(this.#fence, gl.SYNC_STATUS) !== gl.SIGNALED) return false
    gl.deleteSync(this.#fence)
    this.#fence = null
    return true
  }

  #judge(pace: Pace | undefined) {
    if (pace === undefined) return
    const told = this.#onPace
    this.#onPace = undefined
    if (told !== undefined) told(pace)
    else if (pace === 'slow') this.#events.onSlow()
  }

  #draw(deltaMs: number) {
    const goal = this.#goal as Orbit
    this.#orbit = approachOrbit(this.#orbit ?? goal, goal, deltaMs / 1000)
    this.#isDirty = !hasArrived(this.#orbit, goal)
    if (!this.#isDirty) this.#orbit = goal
    const { eye, target, verticalFieldDegrees } = cameraOf(this.#orbit)
    this.#camera.fov = verticalFieldDegrees
    this.#camera.position.set(...eye)
    this.#camera.lookAt(...target)
    this.#camera.updateProjectionMatrix()
    this.#studio.follow(this.#orbit.aroundDegrees, target)
    this.#props.seeFrom(this.#isMirrored ? [-eye[0], eye[1], eye[2]] : eye)
    this.#swellMs = (this.#swellMs + deltaMs) % swellMs
    this.#body?.setSwell(0.86 + 0.14 * Math.cos((2 * Math.PI * this.#swellMs) / swellMs))
    this.#renderer.render(this.#scene, this.#camera)
    const gl = this.#renderer.getContext() as WebGL2RenderingContext
    gl.deleteSync(this.#fence)
    this.#fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
    gl.flush()
    if (this.#isAwaited) {
      this.#isAwaited = false
      this.#events.onRestored()
    }
  }
}
