/** A whole movement, solved for one body: every key pose, and the way between them. */

import type { Pose, Prop, Tempo } from '@unhunch/knowledge'
import { type Posture, type PostureId, postures } from '@unhunch/knowledge/movement'
import { surfacesOf } from '../props/surfaces.ts'
import { type Angles, flattenPose } from '../skeleton/angles.ts'
import { type Frame, poseSkeleton } from '../skeleton/forward-kinematics.ts'
import { mix, type Vector } from '../skeleton/vector.ts'
import { curveAngles, mixAngles } from './between.ts'
import { anchorOf, type Contact, findContacts, touchesOf } from './contacts.ts'
import type { Figure } from './figure.ts'
import { limitsWith } from './limits.ts'
import { solvePose } from './solve.ts'

/** Solved poses on the way from one key pose to the next, besides the two ends. */
export const inBetweens = 8

export interface SolvedPhase {
  readonly id: string
  readonly authored: Angles
  readonly contacts: readonly Contact[]
  readonly angles: Angles
  readonly frame: Frame
  /** From the phase before to this one, both ends included: `inBetweens` + 2 poses at even distances. */
  readonly way: readonly Angles[]
}

export interface SolvedMovement {
  readonly phases: readonly SolvedPhase[]
  readonly props: readonly Prop[]
  readonly flowing: boolean
  /** What could not be read: a place that no prop has, a posture that does not exist. */
  readonly problems: readonly string[]
}

/** The movement as written, for the left side. The right side is its mirror image. */
export function solveMovement(figure: Figure, tempo: Tempo): SolvedMovement {
  const { keys, props, problems } = solveKeys(figure, tempo)
  const flowing = tempo.flowing === true
  const phases = keys.map((key, index) => {
    const before = keys.at(index - 1) as Key
    const blend = (t: number) =>
      flowing
        ? curveAngles(
            (keys.at((index - 2) % keys.length) as Key).angles,
            before.angles,
            key.angles,
            (keys[(index + 1) % keys.length] as Key).angles,
            t,
          )
        : mixAngles(before.angles, key.angles, t)
    return { ...key, way: solveWay(figure, before, key, blend) }
  })
  return { phases, props, flowing, problems }
}

/** The key poses alone: a tenth of the work, when nothing moves. */
export function solveKeyPoses(figure: Figure, tempo: Tempo): readonly Omit<SolvedPhase, 'way'>[] {
  return solveKeys(figure, tempo).keys
}

/** All things of a movement: its posture's, and its own. */
export function propsOf(tempo: Tempo): readonly Prop[] {
  return [...(postureOf(tempo)?.props ?? []), ...(tempo.props ?? [])]
}

function postureOf({ posture = 'standing' }: Tempo): Posture | undefined {
  return postures[posture as PostureId]
}

function solveKeys(figure: Figure, tempo: Tempo) {
  const posture = postureOf(tempo)
  const props = propsOf(tempo)
  const surfaces = surfacesOf(props)
  const problems = posture === undefined ? [`there is no posture "${tempo.posture}"`] : []
  const asked = tempo.phases.map(({ id, pose }): Asked => {
    const layers = [posture?.pose, tempo.pose, pose]
    const found = findContacts(touchesOf(layers), surfaces, figure.points)
    problems.push(...found.problems)
    return {
      id,
      authored: flattenPose(...layers),
      contacts: found.contacts,
      firm: layers.flatMap((layer: Pose | undefined) => layer?.firm ?? []),
    }
  })
  // The last phase is where a repetition starts from, so it finds its place first and the others keep to it.
  const last = asked.length - 1
  const first = solveKey(figure, asked[last] as Asked, undefined)
  const keys: Key[] = []
  for (const each of asked.slice(0, last)) keys.push(solveKey(figure, each, keys.at(-1) ?? first))
  return { keys: [...keys, first], props, problems: [...new Set(problems)] }
}

interface Asked {
  readonly id: string
  readonly authored: Angles
  readonly contacts: readonly Contact[]
  readonly firm: readonly string[]
}
interface Key extends Asked {
  readonly angles: Angles
  readonly frame: Frame
}

function solveKey(figure: Figure, asked: Asked, before: Key | undefined): Key {
  const stuck = new Map<Contact, Vector>()
  for (const contact of asked.contacts) {
    const same = before?.contacts.find(({ label }) => label === contact.label)
    if (!contact.slides && before !== undefined && same !== undefined)
      stuck.set(contact, anchorOf(same, before.frame))
  }
  const { angles, frame } = solvePose(figure.skeleton, figure.spheres, asked.authored, {
    contacts: asked.contacts,
    stuck,
    firm: asked.firm,
    limits: limitsWith(asked.contacts),
  })
  return { ...asked, angles, frame }
}

function solveWay(figure: Figure, from: Key, to: Key, blend: (t: number) => Angles): readonly Angles[] {
  const shared = to.contacts.filter(({ label }) => from.contacts.some((other) => other.label === label))
  const firm = from.firm.filter((joint) => to.firm.includes(joint))
  const loose = [...from.contacts, ...to.contacts]
  const limits = limitsWith(loose)
  return Array.from({ length: inBetweens + 2 }, (_, step) => {
    if (step === 0) return from.angles
    if (step === inBetweens + 1) return to.angles
    const t = step / (inBetweens + 1)
    const stuck = new Map<Contact, Vector>(
      shared
        .filter(({ slides }) => !slides)
        .map((contact) => [contact, mix(anchorOf(contact, from.frame), anchorOf(contact, to.frame), t)]),
    )
    return solvePose(figure.skeleton, figure.spheres, blend(t), {
      contacts: shared,
      loose,
      stuck,
      firm,
      limits,
    }).angles
  })
}

/** The frame of a pose, for this body. */
export function frameOf(figure: Figure, angles: Angles): Frame {
  return poseSkeleton(figure.skeleton, angles)
}
