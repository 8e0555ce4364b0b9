/** The room the figure is in: light from above and a warm lamp, and a floor that shows nothing but shadows. */

import {
  BufferAttribute,
  BufferGeometry,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  ShadowMaterial,
} from 'three'
import type { Vector } from '../skeleton/vector.ts'

export interface Studio {
  readonly objects: Group
  /** The lamp goes along with the viewer, so that the shaded side is never the one that is looked at. */
  readonly follow: (aroundDegrees: number, centre: Vector) => void
  readonly setGround: (ground: 'light' | 'dark') => void
  readonly dispose: () => void
}

/** Texels along each side of the shadow map. */
const shadowTexels = 768
/** Half the width of what can throw a shadow, metres: a lying figure with its arms out. */
const shadowReach = 1.35
const lampDistance = 4.2
/** The lamp stands this much to the viewer's right, degrees. */
const lampAside = 34
/** High, so that shadows stay near what throws them; radians. */
const lampRaised = 0.98
/** Lies just under the soles, which are pressed flat against 0. */
const floorHeight = -0.006
const floorReach = 6

export function createStudio(): Studio {
  const objects = new Group()
  const sky = new HemisphereLight('#ffffff', '#d3cac0', 2)
  const lamp = new DirectionalLight('#fff3e4', 1.95)
  lamp.castShadow = true
  lamp.shadow.mapSize.set(shadowTexels, shadowTexels)
  lamp.shadow.bias = -0.001
  lamp.shadow.normalBias = 0.03
  lamp.shadow.radius = 5
  const { camera } = lamp.shadow
  camera.left = camera.bottom = -shadowReach
  camera.right = camera.top = shadowReach
  camera.near = 0.5
  camera.far = 8
  const rim = new DirectionalLight('#d5e6ff', 0.9)

  const geometry = new BufferGeometry()
  const r = floorReach
  const corners = new Float32Array([-r, 0, r, r, 0, r, r, 0, -r, -r, 0, -r])
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.setAttribute(
    'normal',
    new BufferAttribute(new Float32Array([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]), 3),
  )
  geometry.setIndex(new BufferAttribute(new Uint16Array([0, 1, 2, 0, 2, 3]), 1))
  const shade = new ShadowMaterial()
  const floor = new Mesh(geometry, shade)
  floor.position.y = floorHeight
  floor.receiveShadow = true
  objects.add(sky, lamp, lamp.target, rim, rim.target, floor)

  return {
    objects,
    follow(aroundDegrees, [x, y, z]) {
      lamp.target.position.set(x, y, z)
      rim.target.position.set(x, y, z)
      const around = ((aroundDegrees + lampAside) * Math.PI) / 180
      lamp.position.set(
        x + Math.cos(lampRaised) * lampDistance * Math.sin(around),
        y + Math.sin(lampRaised) * lampDistance,
        z + Math.cos(lampRaised) * lampDistance * Math.cos(around),
      )
      const behind = around + Math.PI * 0.95
      rim.position.set(x + 3 * Math.sin(behind), y + 1.9, z + 3 * Math.cos(behind))
    },
    setGround(ground) {
      shade.color.set(ground === 'dark' ? '#000000' : '#1d2a33')
      shade.opacity = ground === 'dark' ? 0.5 : 0.26
      sky.intensity = ground === 'dark' ? 1.8 : 2
      rim.intensity = ground === 'dark' ? 1.5 : 0.9
    },
    dispose() {
      geometry.dispose()
      shade.dispose()
      lamp.dispose()
      rim.dispose()
      sky.dispose()
    },
  }
}
