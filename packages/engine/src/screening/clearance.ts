/** What the safety check concludes: whether there may be a plan, and around what. */

import type { Precaution, Question, RedFlag } from '@unhunch/knowledge'
import type { Restriction } from './restrictions.ts'

/** By question id: an option (`yes` and `no` among them) or a number. A question left out is unanswered. */
export type Answers = Readonly<Record<string, string | number>>

export interface ScreeningKnowledge {
  /** In the order they are asked; an `askIf` looks only at questions before it. */
  readonly questions: readonly Question[]
  readonly redFlags: readonly RedFlag[]
  readonly precautions: readonly Precaution[]
}

export type Clearance =
  | { readonly status: 'emergency'; readonly flags: readonly RedFlag[] }
  /** Ids of the questions still to be answered, in order. */
  | { readonly status: 'incomplete'; readonly unanswered: readonly string[] }
  | {
      readonly status: 'see-clinician'
      readonly flags: readonly RedFlag[]
      /** The most careful of the flags' own. */
      readonly meanwhile: RedFlag['meanwhile']
      /** The soonest of the flags' own. */
      readonly within: RedFlag['within']
    }
  | {
      readonly status: 'with-care'
      /** Advice that blocks nothing, and signs too slight to count alone. */
      readonly flags: readonly RedFlag[]
      readonly precautions: readonly Precaution[]
      readonly restrictions: readonly Restriction[]
    }
  | {
      readonly status: 'clear'
      readonly flags: readonly []
      readonly precautions: readonly []
      readonly restrictions: readonly []
    }
