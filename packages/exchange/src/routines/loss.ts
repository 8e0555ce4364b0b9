/** What is lost, changed or put in when another app's file is read: said, never silent. */

/** What matters most first. */
export const lossIds = [
  /** Advice or a rule that is not kept: its `text`. */
  'rule',
  /** When to go on to the next phase: not kept. */
  'progression',
  /** There, a later phase goes on with the exercises of the earlier ones; here each list has its own alone. */
  'phases-apart',
  /** Kept as a note to read; nothing acts on it. */
  'as-note',
  /** The file gives no dose; ours is in `sets`, `reps`, `holdSeconds`, `seconds`. */
  'no-dose',
  /** One number is missing; ours is in `value`, what it is in `field` (`sets`, `reps`, `hold`, `seconds`, `rest`, `rep-seconds`). */
  'number-put-in',
  /** A number beyond what a routine takes, or not a whole one: `found`, `kept`. */
  'number-changed',
  /** The file does not say whether the sides take turns; `sides` is our guess: `together` or `each`. */
  'no-sides',
  /** The sides change with every repetition there, and after all of them here. */
  'alternating',
  /** The pause between repetitions is counted into each repetition: `seconds`. */
  'pause-joined',
  /** It points to something that is not in the file; left out. */
  'refers-to-nothing',
  /** An exercise that is in no list of the file; left out. */
  'in-no-list',
  /** A part without exercises, its `name`: no list is made of it. */
  'empty-list',
  /** More steps than the `most` of an exercise; the last `left` are left out. */
  'steps-cut',
  /** Cut to `most` characters. */
  'text-cut',
  /** Characters that cannot be shown were taken out. */
  'text-cleaned',
  'pictures',
  /** Videos and pages elsewhere: we ask no other place for anything. */
  'links',
  /** What was done in the past. */
  'history',
  /** The other app's settings. */
  'settings',
  /** A field that we have no place for. */
  'not-read',
  /** A field that the format does not describe. */
  'unknown-field',
  /** So many kinds of loss that the last `count` are not listed. */
  'more',
] as const
export type LossId = (typeof lossIds)[number]

export interface Loss {
  /** Where it was first met: `exercises[0].painThreshold`, or `row 4, defaultReps`. */
  readonly where: string
  readonly what: LossId
  /** In how many places it was met. */
  readonly count: number
  readonly values: LossValues
}
export type LossValues = Readonly<Record<string, string | number>>

/** Collects losses; what is lost in the same way in many places is one loss with a count. */
export interface Losses {
  readonly add: (what: LossId, where: string, values?: LossValues) => void
  readonly list: () => readonly Loss[]
}

/** A file may be made so that everything in it is lost in a way of its own. */
const mostListed = 200

export function createLosses(): Losses {
  const lossByKind = new Map<string, Loss>()
  let unlisted = 0
  return {
    add: (what, where, values = {}) => {
      const kind = kindOf(what, where, values)
      const known = lossByKind.get(kind)
      if (known) lossByKind.set(kind, { ...known, count: known.count + 1 })
      else if (lossByKind.size < mostListed) lossByKind.set(kind, { where, what, count: 1, values })
      else unlisted += 1
    },
    list: () => [
      ...lossIds.flatMap((what) => [...lossByKind.values()].filter((loss) => loss.what === what)),
      ...(unlisted > 0
        ? [{ where: 'file', what: 'more' as const, count: 1, values: { count: unlisted } }]
        : []),
    ],
  }
}

/** Unknown fields are all of one kind: a file can hold any number of them. */
function kindOf(what: LossId, where: string, values: LossValues): string {
  if (what === 'unknown-field') return what
  return JSON.stringify([what, where.replace(/\[\d+\]|row \d+/g, '*'), values])
}
