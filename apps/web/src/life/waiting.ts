/** A session that has ended and waits to be reported, and what it comes to if nothing more is said of it. */

import type { ItemReport, PainCharacter, Player, Session, SessionReport } from '@unhunch/engine'

/** What was said with "this hurts", by index of the item. */
export type Hurt = Readonly<Record<number, { readonly pain?: number; readonly character?: PainCharacter }>>

export interface Waiting {
  readonly session: Session
  readonly outcomes: Player['outcomes']
  /** Only those that stop: a familiar ache must not make the plan wait. */
  readonly symptoms: readonly string[]
  readonly endedEarly: boolean
  readonly painBefore?: number
  readonly hurt: Hurt
}

export type TriedItem = Session['items'][number] & { readonly outcome: ItemReport['outcome'] }

/** What was not come to is not reported. */
export function triedItems({ session, outcomes }: Waiting): readonly TriedItem[] {
  return session.items.flatMap((item, index) => {
    const outcome = outcomes[index] ?? 'ahead'
    return outcome === 'ahead' ? [] : [{ ...item, outcome }]
  })
}

/** `told` follows the order of `triedItems`; what was said during the session counts as well, the worse of the two. */
export function reportFrom(
  waiting: Waiting,
  told: readonly ItemReport[] = [],
  painAfter?: number,
): SessionReport {
  const { session, outcomes, hurt, painBefore, symptoms, endedEarly } = waiting
  const indexes = session.items.flatMap((_, index) =>
    (outcomes[index] ?? 'ahead') === 'ahead' ? [] : [index],
  )
  const items = triedItems(waiting).map(({ exercise, form, outcome }, place): ItemReport => {
    const said = hurt[indexes[place] ?? -1]
    const { effort, pain: painTold, character: characterTold } = told[place] ?? {}
    const pain = worse(painTold, said?.pain)
    const character = said?.character ?? characterTold
    return {
      exercise,
      form,
      outcome,
      ...(effort === undefined ? {} : { effort }),
      ...(pain === undefined ? {} : { pain }),
      ...(character === undefined ? {} : { character }),
    }
  })
  return {
    type: 'session',
    day: session.day,
    items,
    ...(painBefore === undefined ? {} : { painBefore }),
    ...(painAfter === undefined ? {} : { painAfter }),
    symptoms,
    endedEarly,
  }
}

function worse(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b
  return b === undefined ? a : Math.max(a, b)
}
