/** A drawing is small, whole, the same every time, and says which way to move. */

import { gzipSync } from 'node:zlib'
import type { Tempo } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import { drawInk } from '../../src/ink/draw-ink.ts'
import { recolourInk } from '../../src/ink/ink-palette.ts'
import type { InkScene } from '../../src/ink/ink-scene.ts'
import { tracksOfWay } from '../../src/ink/motion-tracks.ts'
import { poseBody } from '../../src/ink/sight.ts'
import { createFigure } from '../../src/pose/figure.ts'
import { solveMovement } from '../../src/pose/solve-movement.ts'
import { propMeshes } from '../../src/props/prop-meshes.ts'
import { mirrorAngles } from '../../src/skeleton/angles.ts'
import { poseSkeleton } from '../../src/skeleton/forward-kinematics.ts'
import { coloursOf, createBodyMesh, looks, muscleGlow } from '../../src/surface/index.ts'
import { anglesOfView, type Camera, frameCamera } from '../../src/view/camera.ts'
import { pointsOfMovement } from '../../src/view/movement-points.ts'
import { areaOf, boundsOf, type DrawnPath, readPaths } from './paths.ts'

const figure = createFigure('slim')
const mesh = createBodyMesh(figure.skeleton, 'coarse')
const glow = muscleGlow(mesh, ['rhomboids', 'serratus-anterior'], 'both')
const tempo: Tempo = {
  posture: 'seated',
  phases: [
    {
      id: 'reaching',
      seconds: 2,
      breath: 'in',
      pose: {
        left: { shoulder: { elevation: 150, plane: 60 }, elbow: { flexion: 10 } },
        lifts: ['palm along thigh'],
      },
    },
    { id: 'down', seconds: 2, breath: 'out' },
  ],
}
const movement = solveMovement(figure, tempo)
const [reaching] = movement.phases
const picture = draw()
const paths = readPaths(picture)

describe('drawInk', () => {
  it('draws the same to the byte', () => {
    expect(draw()).toBe(picture)
  })

  it('says how large it is, and not how large it must be shown', () => {
    expect(picture).toContain('viewBox="0 0 480 360"')
    expect(picture).not.toMatch(/<svg[^>]* (width|height)=/)
  })

  it('has only numbers in its paths, and every area is closed', () => {
    expect(paths.length).toBeGreaterThan(8)
    const numbers = paths.flatMap(({ loops }) => loops.flat(2))
    expect(numbers.every(Number.isFinite)).toBe(true)
    expect(paths.filter(({ fill, isClosed }) => fill !== 'none' && !isClosed)).toEqual([])
  })

  it.each`
    size           | palette     | kilobytes
    ${'picture'}   | ${'colour'} | ${12}
    ${'picture'}   | ${'print'}  | ${12}
    ${'thumbnail'} | ${'colour'} | ${4}
  `('is at most $kilobytes kB as a $size in $palette, gzipped', ({ size, palette, kilobytes }) => {
    expect(gzipSync(draw({ size, palette })).length).toBeLessThanOrEqual(kilobytes * 1024)
  })

  it('has nothing but greys in print, and hatches the muscles', () => {
    const print = draw({ palette: 'print' })
    const colours = print.match(/#[0-9a-f]{6}/g) ?? []
    expect(
      colours.filter((colour) => new Set([1, 3, 5].map((at) => colour.slice(at, at + 2))).size > 1),
    ).toEqual([])
    expect(readPaths(print).some(({ stroke, loops }) => stroke === '#1a1a1a' && loops.length > 2)).toBe(true)
  })

  it('draws the mirrored pose as the mirror image', () => {
    const straight: Camera = { eye: [0, 0.8, 6], target: [0, 0.8, 0], verticalFieldDegrees: 20 }
    const angles = reaching?.angles ?? new Float64Array()
    const sides = [angles, mirrorAngles(angles)].map((posed) =>
      silhouetteOf(
        readPaths(
          draw({ camera: straight, body: poseBody(mesh, poseSkeleton(figure.skeleton, posed)), props: [] }),
        ),
      ),
    )
    const [own, mirrored] = sides.map((loops) => ({
      area: loops.reduce((sum, loop) => sum + areaOf(loop), 0),
      ...boundsOf(loops.flat()),
    }))
    expect(Math.abs((own?.area ?? 0) / (mirrored?.area ?? 1) - 1)).toBeLessThan(0.01)
    expect(Math.abs((own?.left ?? 0) - (480 - (mirrored?.right ?? 0)))).toBeLessThan(0.7)
    expect(Math.abs((own?.right ?? 0) - (480 - (mirrored?.left ?? 0)))).toBeLessThan(0.7)
    expect(Math.abs((own?.top ?? 0) - (mirrored?.top ?? 0))).toBeLessThan(0.7)
  })
})

describe('recolourInk', () => {
  it('changes skin, hair and clothes, and nothing else', () => {
    const other = { skin: 'umber', hair: 'grey', top: 'cream', leggings: 'plum' } as const
    const recoloured = recolourInk(picture, looks.slim, other)
    expect(recoloured).not.toContain(`fill="${coloursOf(looks.slim).skin}"`)
    expect(recoloured).toContain(`fill="${coloursOf(other).skin}"`)
    expect(recolourInk(recoloured, other, looks.slim)).toBe(picture)
  })
})

describe('arrows', () => {
  const arrow = '#1f6f8b'
  const heads = paths.find(({ fill }) => fill === arrow)?.loops ?? []

  it('tell of the hand that rises, in the picture, with the tip above the tail', () => {
    expect(heads.length).toBeGreaterThanOrEqual(1)
    expect(heads.length).toBeLessThanOrEqual(2)
    const { left, right, top, bottom } = boundsOf(paths.filter(isArrow).flatMap(({ loops }) => loops.flat()))
    expect(Math.min(left, top)).toBeGreaterThan(0)
    expect(right).toBeLessThan(480)
    expect(bottom).toBeLessThan(360)
    const [tip] = heads[0] ?? []
    const [tail] = paths.find((path) => path.stroke === arrow)?.loops[0] ?? []
    expect(tip?.[1]).toBeLessThan((tail?.[1] ?? 0) - 30)
  })

  it('never cover the face', () => {
    const hair = paths.find(({ fill }) => fill === coloursOf(looks.slim).hair)
    const { left, right, top, bottom } = boundsOf(hair?.loops.flat() ?? [])
    const over = paths
      .filter(isArrow)
      .flatMap(({ loops }) => loops.flat())
      // A few units into the box round the hair is still beside the head, which is round.
      .filter(([x, y]) => x > left + 4 && x < right - 4 && y > top + 4 && y < bottom - 4)
    expect(over).toEqual([])
  })

  it('are left out when nothing moves', () => {
    const still = tracksOfWay(figure.skeleton, [
      reaching?.angles ?? new Float64Array(),
      reaching?.angles ?? new Float64Array(),
    ])
    expect(draw({ tracks: still })).not.toContain(arrow)
  })

  function isArrow({ fill, stroke }: DrawnPath) {
    return fill === arrow || stroke === arrow
  }
})

// Helpers

function draw(other: Partial<InkScene> = {}): string {
  const frame = reaching?.frame ?? poseSkeleton(figure.skeleton, new Float64Array())
  return drawInk({
    body: poseBody(mesh, frame, glow),
    props: propMeshes(movement.props, frame, figure.skeleton),
    camera: frameCamera(
      anglesOfView({ from: 'front-left' }, 'left'),
      pointsOfMovement(figure.skeleton, movement),
      4 / 3,
    ),
    width: other.size === 'thumbnail' ? 120 : 480,
    height: other.size === 'thumbnail' ? 90 : 360,
    palette: 'colour',
    look: looks.slim,
    size: 'picture',
    tracks: tracksOfWay(figure.skeleton, reaching?.way ?? []),
    ...other,
  })
}

/** The first area in the colour of the skin lies under everything else of the body. */
function silhouetteOf(drawn: readonly DrawnPath[]) {
  return drawn.find(({ fill }) => fill === coloursOf(looks.slim).skin)?.loops ?? []
}
