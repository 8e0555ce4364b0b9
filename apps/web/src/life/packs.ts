/** The parts of a life that come when they are needed: the welcome is shown without any of them. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type * as journal from './packs/journal.ts'
import type * as plan from './packs/plan.ts'
import type * as safety from './packs/safety.ts'
import { restOfWords } from '../words/speak.ts'

export type JournalPack = typeof journal
export type SafetyPack = typeof safety
export type PlanPack = typeof plan

export interface Pack<Part> {
  /** Undefined until it has come. */
  readonly part: ReadonlySignal<Part | undefined>
  readonly load: () => Promise<Part>
}

export interface Packs {
  readonly journal: Pack<JournalPack>
  readonly safety: Pack<SafetyPack>
  readonly plan: Pack<PlanPack>
}

export function createPacks(): Packs {
  return {
    journal: createPack(() => import('./packs/journal.ts')),
    safety: createPack(() => import('./packs/safety.ts')),
    plan: createPack(() => import('./packs/plan.ts')),
  }
}

function createPack<Part>(fetch: () => Promise<Part>): Pack<Part> {
  const part = signal<Part | undefined>(undefined)
  return {
    part,
    async load() {
      // A chunk that could not come is asked for again the next time, and so are the words.
      if (part.value === undefined) {
        await restOfWords()
        part.value ??= await fetch()
      }
      return part.value
    },
  }
}
