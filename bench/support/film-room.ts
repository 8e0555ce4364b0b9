/** Runs in the browser: the figure in a room with a wall and a floor, drawn as a webcam would see it. */

import {
  Color,
  Mesh,
  MeshLambertMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three'
import type { Prop } from '../../knowledge/src/index.ts'
import { type BodyId, bodies, type Camera, type Frame } from '../../packages/figure/src/index.ts'
import { createPropMeshes, propFollowsFigure } from '../../packages/figure/src/props/prop-meshes.ts'
import { createFigureBody, type FigureBody } from '../../packages/figure/src/scene/figure-body.ts'
import { createPropGroup } from '../../packages/figure/src/scene/prop-group.ts'
import { createStudio } from '../../packages/figure/src/scene/studio.ts'
import { createSkeleton } from '../../packages/figure/src/skeleton/bones.ts'
import { coloursOf, createBodyMesh, looks } from '../../packages/figure/src/surface/index.ts'

/** What stands in the room, and where it is looked at from. */
export interface Scenery {
  readonly body: BodyId
  readonly props: readonly Prop[]
  readonly from: 'front' | 'side'
  readonly camera: Camera
}

export interface Room {
  readonly canvas: HTMLCanvasElement
  readonly furnish: (scenery: Scenery) => void
  readonly draw: (frame: Frame) => void
}

const wallColour = '#8f9ea6'
const floorColour = '#93795f'
/** Behind where the person is, metres. */
const wallBehind = 1.5
/** Wider than any lens sees, metres. */
const roomWidth = 16
/** From the middle of any bone to the outside of the body and of what the hands hold, metres. */
const reachMetres = 0.35
/** Below the soles, and below the shadows that the studio throws, metres. */
const floorHeight = -0.012
/** The look of hands and faces at this size. */
const detail = 'medium'

export function createRoom(width: number, height: number): Room {
  const canvas = document.createElement('canvas')
  // Smooth edges and shadows take three quarters of the time where the processor draws, and the grain hides both.
  const renderer = new WebGLRenderer({ canvas, antialias: false, preserveDrawingBuffer: true })
  renderer.setSize(width, height, false)
  renderer.toneMapping = NeutralToneMapping
  const scene = new Scene()
  scene.background = new Color(wallColour)
  const lens = new PerspectiveCamera(50, width / height, 0.1, 30)
  const studio = createStudio()
  const props = createPropGroup()
  const wall = createPlane(wallColour)
  const floor = createPlane(floorColour)
  floor.rotation.x = -Math.PI / 2
  floor.position.y = floorHeight
  studio.setGround('light')
  scene.add(studio.objects, props.group, wall, floor)
  let last: Box | undefined
  let reach = 0
  let distance = 1
  const whole: Box = { left: 0, right: width, low: 0, high: height }
  const made = new Map<BodyId, FigureBody>()
  let body: FigureBody | undefined

  return {
    canvas,
    furnish({ body: id, props: things, from, camera }) {
      const skeleton = createSkeleton(bodies[id])
      if (body !== undefined) scene.remove(body.object)
      body = made.get(id) ?? createFigureBody(createBodyMesh(skeleton, detail), coloursOf(looks[id]))
      made.set(id, body)
      scene.add(body.object)
      props.show(createPropMeshes(things, skeleton))
      wall.rotation.y = from === 'side' ? Math.PI / 2 : 0
      wall.position.set(from === 'side' ? -wallBehind : 0, 0, from === 'side' ? 0 : -wallBehind)
      lens.fov = camera.verticalFieldDegrees
      lens.position.set(...camera.eye)
      lens.lookAt(...camera.target)
      lens.updateProjectionMatrix()
      const away = new Vector3(...camera.eye).sub(new Vector3(...camera.target))
      distance = away.length()
      studio.follow((Math.atan2(away.x, away.z) * 180) / Math.PI, camera.target)
      props.seeFrom(camera.eye)
      last = undefined
      // A band goes anywhere.
      reach = things.some(propFollowsFigure) ? Number.POSITIVE_INFINITY : reachMetres
    },
    draw(frame) {
      body?.pose(frame)
      props.follow(frame)
      // Where nothing has changed, nothing is drawn again.
      const box = boxOf(frame)
      const { left, right, low, high } = last ? around(last, box) : whole
      last = box
      renderer.setScissor(left, low, right - left, high - low)
      renderer.setScissorTest(true)
      renderer.render(scene, lens)
    },
  }

  /** Of the figure in the picture, pixels. */
  function boxOf({ places }: Frame): Box {
    lens.updateMatrixWorld()
    const at = places.map((place) => new Vector3(...place).project(lens))
    const margin = reach / (distance * Math.tan((lens.fov * Math.PI) / 360))
    const [x, y] = [at.map((each) => each.x), at.map((each) => each.y)]
    return {
      left: pixel(Math.min(...x) - margin, width),
      right: pixel(Math.max(...x) + margin, width),
      low: pixel(Math.min(...y) - margin, height),
      high: pixel(Math.max(...y) + margin, height),
    }
  }
}

/** A share from -1 to 1 as a pixel of the picture. */
function pixel(share: number, size: number): number {
  return Math.min(size, Math.max(0, Math.round(((share + 1) / 2) * size)))
}

/** Pixels, counted from the left and from below. */
interface Box {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
  }
}

function createPlane(color: string): Mesh {
  return new Mesh(new PlaneGeometry(roomWidth, roomWidth), new MeshLambertMaterial({ color }))
}
