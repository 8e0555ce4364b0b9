/** Skin, clothes and glow: painted by where a point lies in the bind pose, so that edges stay crisp. */

import { Color, type MeshStandardMaterial } from 'three'
import type { Skeleton } from '../skeleton/bones.ts'
import {
  type Colour,
  createPaint,
  type Material,
  materials,
  muscleColour,
  paintGlsl,
} from '../surface/index.ts'

export type FigureColours = Readonly<Record<Material, Colour>>

export interface BodyPaint {
  readonly setColours: (colours: FigureColours) => void
  /** How strong the glow is just now, 0 to 1. */
  readonly setSwell: (share: number) => void
}

export function paintBody(material: MeshStandardMaterial, skeleton: Skeleton): BodyPaint {
  const swell = { value: 1 }
  const glowColour = { value: new Color(muscleColour) }
  const paintColours = { value: materials.map(() => new Color()) }
  const glsl = paintGlsl(createPaint(skeleton))
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { swell, glowColour, paintColours })
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${declareInVertex}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${passOn}`)
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${declareInFragment}\n${glsl}`)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${paint}`)
      .replace('#include <emissivemap_fragment>', `#include <emissivemap_fragment>\n${shine}`)
  }
  // Bodies are painted by different numbers, and a shader is kept for each.
  material.customProgramCacheKey = () => skeleton.shape.id
  return {
    setColours(colours) {
      materials.forEach((name, index) => paintColours.value[index]?.set(colours[name]))
    },
    setSwell(share) {
      swell.value = share
    },
  }
}

const declareInVertex = /* glsl */ `
attribute float glow;
attribute float armShare;
varying float vGlow;
varying float vArmShare;
varying vec3 vBind;`

const passOn = /* glsl */ `
vGlow = glow;
vArmShare = armShare;
vBind = position;`

const declareInFragment = /* glsl */ `
uniform float swell;
uniform vec3 glowColour;
varying float vGlow;
varying float vArmShare;
varying vec3 vBind;`

const paint = /* glsl */ `
float lit = smoothstep(0., 1., vGlow) * swell;
diffuseColor.rgb = mix(paintBody(vBind, vArmShare), glowColour, .74 * lit);`

/** A little light of its own, so that the glow is seen on the shaded side, too. */
const shine = /* glsl */ `
totalEmissiveRadiance += glowColour * .12 * lit;`
