/** Green, amber or red: what the pain of an exercise means for the next time. */

import type { Policy } from '@unhunch/knowledge'
import type { PainCharacter } from './report.ts'

export type Light = 'green' | 'amber' | 'red'

export interface PainReading {
  /** Worst pain while exercising, 0–10. */
  readonly pain: number
  readonly character: PainCharacter
  /** The level of an ordinary day, 0–10: someone who starts high is judged by the rise. */
  readonly usual: number
  /** In the first two weeks the limits are stricter. */
  readonly isEarly: boolean
}

/** More pain never gives a milder light (S5). */
export function lightFor(reading: PainReading, policy: Policy['trafficLight']): Light {
  const { pain, usual, character, isEarly } = reading
  const rise = pain - usual
  if (character !== 'familiar') return 'red'
  if (rise >= policy.redRise.value) return 'red'
  if (pain >= policy.redFrom.value && usual < policy.usualBelow.value) return 'red'
  const greenUpTo = isEarly ? policy.greenUpToAtFirst.value : policy.greenUpTo.value
  return pain <= Math.max(greenUpTo, usual) ? 'green' : 'amber'
}

const order: readonly Light[] = ['green', 'amber', 'red']

export function worstLight(lights: readonly Light[]): Light {
  return lights.reduce<Light>(
    (worst, light) => (order.indexOf(light) > order.indexOf(worst) ? light : worst),
    'green',
  )
}
