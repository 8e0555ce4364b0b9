/** What the player asks the app to do: say, sound, keep the screen on, record. */

import type { ItemOutcome } from './outcome.ts'

/**
 * How a voice treats words that wait behind others. It never cuts itself off.
 * - `in-full`: queue it, however long the queue.
 * - `soon`: queue it, unless newer `soon` words have come in.
 * - `now-or-never`: drop it if anything is being said.
 */
export type Priority = 'in-full' | 'soon' | 'now-or-never'

/** What the app does about a reported symptom, as the knowledge of symptoms has it. */
export type SymptomResponse = 'emergency' | 'stop-and-see' | 'stop' | 'ease'
export type StopResponse = Exclude<SymptomResponse, 'ease'>

/** `start` and `end` frame a set and a hold; the others go with their words, for those who only listen for tones. */
export type ToneKind = 'start' | 'switch' | 'half' | 'count' | 'end'

export type Effect =
  | { readonly type: 'announce-item'; readonly item: number; readonly priority: 'in-full' }
  | { readonly type: 'announce-next'; readonly item: number; readonly priority: 'in-full' }
  /** This segment has begun. */
  | { readonly type: 'segment'; readonly segment: number; readonly priority: 'soon' }
  | { readonly type: 'switch-sides'; readonly priority: 'in-full' }
  | { readonly type: 'rest'; readonly seconds: number; readonly priority: 'soon' }
  | { readonly type: 'half-way'; readonly priority: 'soon' }
  | { readonly type: 'count'; readonly secondsLeft: number; readonly priority: 'now-or-never' }
  | { readonly type: 'tone'; readonly kind: ToneKind; readonly priority: 'now-or-never' }
  | { readonly type: 'outcome'; readonly item: number; readonly outcome: ItemOutcome }
  | { readonly type: 'hold-awake' }
  | { readonly type: 'release-awake' }
  | { readonly type: 'paused-by-sleep' }
  /** Offer the easier form of this item, or another exercise in its place. */
  | { readonly type: 'offer-easier'; readonly item: number; readonly symptom: string }
  | { readonly type: 'stopped'; readonly because: string; readonly response: StopResponse }
  | { readonly type: 'finished'; readonly early: boolean }
