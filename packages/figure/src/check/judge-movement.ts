/** What a solved movement gets wrong, in degrees and millimetres. */

import { gapOf, slideOf, anchorOf, type Contact } from '../pose/contacts.ts'
import type { Figure } from '../pose/figure.ts'
import { limitsWith } from '../pose/limits.ts'
import type { SolvedMovement, SolvedPhase } from '../pose/solve-movement.ts'
import { type Angles, freedoms } from '../skeleton/angles.ts'
import { type Frame, poseSkeleton } from '../skeleton/forward-kinematics.ts'
import { lengthOf, mix } from '../skeleton/vector.ts'

/** One thing measured at one instant; `limit` is what is allowed. */
export interface Finding {
  readonly kind: 'joint limit' | 'contact' | 'sliding' | 'deviation'
  /** `left.elbow.flexion`, `left palm on floor`. */
  readonly what: string
  /** Key phase, or the way to it and how far: `cat`, `to cat 3/9`. */
  readonly where: string
  readonly value: number
  readonly limit: number
  readonly unit: '°' | 'mm'
}

export const allowances = { contactMm: 15, slidingMm: 10, deviationDegrees: 25, limitDegrees: 0.5 } as const

/** Everything measured, allowed or not: the worst of it is worth a table. */
export function judgeMovement(figure: Figure, movement: SolvedMovement): readonly Finding[] {
  return movement.phases.flatMap((phase, index) => {
    const before = movement.phases[
      (index + movement.phases.length - 1) % movement.phases.length
    ] as SolvedPhase
    const shared = phase.contacts.filter(({ label }) =>
      before.contacts.some((other) => other.label === label),
    )
    const steps = phase.way.length - 1
    return phase.way.slice(1).flatMap((angles, step) => {
      const t = (step + 1) / steps
      const isKey = t === 1
      const where = isKey ? phase.id : `to ${phase.id} ${step + 1}/${steps}`
      const frame = isKey ? phase.frame : poseSkeleton(figure.skeleton, angles)
      const contacts = isKey ? phase.contacts : shared
      return [
        ...judgeLimits(angles, isKey ? phase.contacts : [...before.contacts, ...phase.contacts], where),
        ...contacts.map((contact) => judgeGap(contact, frame, where)),
        ...shared
          .filter(({ slides }) => !slides)
          .map((contact) => judgeSlide(contact, before.frame, phase.frame, frame, t, where)),
        ...(isKey ? judgeDeviation(phase, where) : []),
      ]
    })
  })
}

export function isTooMuch({ value, limit }: Finding): boolean {
  return value > limit
}

function judgeLimits(angles: Angles, contacts: readonly Contact[], where: string): readonly Finding[] {
  const { low, high } = limitsWith(contacts)
  return freedoms.flatMap(({ name }, index) => {
    const value = angles[index] as number
    const beyond = Math.max((low[index] as number) - value, value - (high[index] as number))
    return beyond <= 0
      ? []
      : [
          {
            kind: 'joint limit' as const,
            what: name,
            where,
            value: beyond,
            limit: allowances.limitDegrees,
            unit: '°' as const,
          },
        ]
  })
}

function judgeGap(contact: Contact, frame: Frame, where: string): Finding {
  return {
    kind: 'contact',
    what: contact.label,
    where,
    value: gapOf(contact, frame) * 1000,
    limit: allowances.contactMm,
    unit: 'mm',
  }
}

function judgeSlide(contact: Contact, from: Frame, to: Frame, now: Frame, t: number, where: string): Finding {
  const stuckAt = mix(anchorOf(contact, from), anchorOf(contact, to), t)
  const drift = lengthOf(slideOf(contact, now, t === 1 ? anchorOf(contact, from) : stuckAt))
  return {
    kind: 'sliding',
    what: contact.label,
    where,
    value: drift * 1000,
    limit: allowances.slidingMm,
    unit: 'mm',
  }
}

function judgeDeviation({ authored, angles }: SolvedPhase, where: string): readonly Finding[] {
  return freedoms.flatMap(({ name, motion }, index) => {
    if (/^pelvis\.(up|forward|aside)$/.test(motion)) return []
    return [
      {
        kind: 'deviation' as const,
        what: name,
        where,
        value: Math.abs((angles[index] as number) - (authored[index] as number)),
        limit: allowances.deviationDegrees,
        unit: '°' as const,
      },
    ]
  })
}
