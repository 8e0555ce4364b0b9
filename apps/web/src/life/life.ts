/** What the screens need of a person's life with the app: signals to read, actions to call. Types only. */

import type {
  CheckInReport,
  Day,
  Intake,
  ItemReport,
  MorningReport,
  Programme,
  Reason,
  Session,
  SessionItem,
  SkipKind,
  SymptomResponse,
  Timeline,
} from '@unhunch/engine'
import type { EquipmentId, Question } from '@unhunch/knowledge'
import type { ImportProblem } from '@unhunch/journal'
import type { ReadonlySignal } from '@preact/signals'
import type { BreaksLife } from './breaks/breaks-life.ts'
import type { CameraLife } from './camera/camera-life.ts'
import type { DataLife } from './data/data-life.ts'
import type { LibraryLife } from './library/library-life.ts'
import type { LockLife } from './lock/lock-life.ts'
import type { ProgressLife } from './progress/progress-life.ts'
import type { RoutinesLife } from './routines/routines-life.ts'
import type { SharingLife } from './sharing/sharing-life.ts'
import type { TipsLife } from './tips/tips-life.ts'
import type { SessionKind } from './session-kind.ts'

/** How far the person has come. It decides which screens can be reached. */
export type Stage = 'new' | 'emergency' | 'see-clinician' | 'intake' | 'ready'

export interface Life {
  readonly stage: ReadonlySignal<Stage>
  readonly today: ReadonlySignal<Day>
  /** Something is only in memory: this device could not store it. */
  readonly isUnsaved: ReadonlySignal<boolean>
  readonly safety: SafetyLife
  readonly intake: IntakeLife
  readonly plan: PlanLife
  readonly session: SessionLife
  readonly reports: ReportsLife
  readonly journal: JournalLife
  /** These come when they are first asked for. */
  readonly library: () => Promise<LibraryLife>
  readonly routines: () => Promise<RoutinesLife>
  readonly breaks: () => Promise<BreaksLife>
  /** The person has asked to be told when to move. */
  readonly wantsBreaks: ReadonlySignal<boolean>
  readonly progress: () => Promise<ProgressLife>
  readonly tips: () => Promise<TipsLife>
  readonly camera: () => Promise<CameraLife>
  readonly data: () => Promise<DataLife>
  readonly sharing: () => Promise<SharingLife>
  /** Absent where nothing is kept. */
  readonly lock: (() => Promise<LockLife>) | undefined
}

/* --- Safety ------------------------------------------------------------------------------------------ */

export type AnswerValue = string | number
export type Answers = Readonly<Record<string, AnswerValue>>

/** A question with its words; `askIf` has been looked at already. */
export interface AskedQuestion {
  readonly id: string
  readonly stage: Question['stage']
  readonly kind: Question['kind']
  readonly ask: string
  readonly help?: string
  /** For `choice`, in order. */
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly range?: readonly [number, number]
  readonly unit?: NonNullable<Question['unit']>
}

/** Which questions are asked: all; the short form of later times; only the emergency ones, for "now". */
export type SafetyRound = 'full' | 'again' | 'now'

export interface SafetyLife {
  /** Undefined while the questions are being loaded. They change as answers come in. */
  readonly questions: ReadonlySignal<readonly AskedQuestion[] | undefined>
  readonly answers: ReadonlySignal<Answers>
  /** Follows every answer: an emergency is known at once. `incomplete` until the round is answered. */
  readonly clearance: ReadonlySignal<ClearanceView | undefined>
  /** What holds, whatever is just being asked: an emergency at once, anything milder when its round is finished. */
  readonly stands: ReadonlySignal<ClearanceView | undefined>
  /** Starts a round of questions; `full` and `now` keep answers that were given in the same sitting. */
  begin(round: SafetyRound): void
  /** An emergency answer sets `stage` to `emergency` at once. */
  answer(question: string, value: AnswerValue): void
  /** "None of these", "no to the rest": as if each had been answered by itself. */
  answerNo(questions: readonly string[]): void
  /** Screens the answers; afterwards `clearance` and `stage` say where to go. */
  finish(): Promise<ClearanceView>
  /** Forgets this round's answers: "answer again". */
  startOver(): void
}

export interface ClearanceView {
  readonly status: 'emergency' | 'see-clinician' | 'with-care' | 'clear' | 'incomplete'
  /** In order of urgency. */
  readonly advice: readonly AdviceView[]
  /** What we change because of what was answered. */
  readonly precautions: readonly {
    readonly name: string
    readonly change: string
    readonly advice: readonly string[]
  }[]
  /** Without a plan: easy breathing and shoulder rolls, or nothing at all. */
  readonly meanwhile: 'nothing' | 'ease'
}

export interface AdviceView {
  readonly id: string
  readonly title: string
  readonly advice: string
  /** Absent where the advice itself says how soon. */
  readonly within?: 'now' | 'same-day' | 'one-to-two-days' | 'days' | 'routine'
}

/* --- Intake ------------------------------------------------------------------------------------------ */

export interface IntakeLife {
  readonly draft: ReadonlySignal<Partial<Intake>>
  set(change: Partial<Intake>): void
  /** Makes the plan; `stage` is `ready` afterwards. */
  finish(): Promise<void>
}

/* --- Plan -------------------------------------------------------------------------------------------- */

/** The words of one form of an exercise, its own where it has them and the exercise's where not. */
export interface FormWords {
  readonly name: string
  readonly summary: string
  readonly start: string
  readonly steps: readonly string[]
  readonly breath: string
  readonly feel: string
  readonly mistakes: readonly { readonly mistake: string; readonly instead: string }[]
  readonly stop: readonly string[]
  readonly notes: readonly string[]
  /** What a camera cannot see of it. */
  readonly unseen?: string
  /** By phase id. */
  readonly phases: Readonly<Record<string, string>>
  readonly needs: readonly EquipmentId[]
}

export interface PlanLife {
  /** Undefined until made, or while loading. */
  readonly programme: ReadonlySignal<Programme | undefined>
  readonly today: ReadonlySignal<TodayView | undefined>
  /** Names and steps. Loaded before `programme` is set. */
  form(exercise: string, form?: string): FormWords
  /** A reason as a sentence. */
  say(reason: Reason): string
  readonly lane: ReadonlySignal<'plan' | 'flare' | 'paused' | 'graduated'>
  flare(over: boolean): Promise<void>
  wish(exercise: string, wish: 'ban' | 'unban' | 'like'): Promise<void>
  readonly banned: ReadonlySignal<readonly string[]>
}

export interface TodayView {
  /** Today's session, or the next one. */
  readonly next: { readonly day: Day; readonly session: Session } | undefined
  readonly doneToday: boolean
  /** Today's session has been begun, and can be gone on with. */
  readonly isUnderWay: boolean
  readonly deskBreak: { readonly session: Session; readonly everyMinutes: number } | undefined
  /** The person's own lists that are meant for today and were not done yet. */
  readonly routinesDue: readonly { readonly id: string; readonly name: string }[]
  /** `safety`: the short safety questions come before the next session. */
  readonly due: 'safety' | 'morning' | 'check-in' | undefined
  /** Days with a session this week, and how many of them are done. */
  readonly week: { readonly done: number; readonly planned: number }
}

/* --- Session ----------------------------------------------------------------------------------------- */

export type { SessionKind }

/** Why there is no session of the kind that was asked for. */
export type WhyNothing =
  | 'nothing'
  /** A safety check comes first: the full one, or the short one. */
  | 'not-yet'
  | 'check-due'
  | 'see-clinician'
  /** What was told calls for rest. */
  | 'rest'
  | 'gone'
  | 'empty'
  | 'held-back'

export interface PlayerView {
  readonly status: 'ready' | 'playing' | 'paused' | 'stopped' | 'finished'
  readonly session: Session
  readonly timeline: Timeline
  readonly pausedBy?: 'person' | 'sleep' | 'symptom' | 'reload'
  readonly canEase: boolean
  readonly canSwap: boolean
  readonly painBefore: number | undefined
  /** It has ended, and waits to be told about. */
  readonly isAskedAbout: boolean
  /** Names of what is in the person's list, and not in the session. */
  readonly leftOut: readonly string[]
}

export interface SymptomChoice {
  readonly id: string
  readonly label: string
  readonly response: SymptomResponse
}

/** What a reported symptom means for the session. */
export interface SymptomAnswer {
  readonly response: SymptomResponse
  readonly title: string
  readonly advice: string
}

export interface SessionLife {
  readonly player: ReadonlySignal<PlayerView | undefined>
  /** Changes with every frame; read it outside of rendering. */
  readonly positionMs: ReadonlySignal<number>
  readonly symptoms: ReadonlySignal<readonly SymptomChoice[]>
  /** Lays the session out and waits. Resolves to false when there is nothing to do. */
  prepare(kind: SessionKind): Promise<boolean>
  whyNothing(kind: SessionKind): WhyNothing
  setPainBefore(pain: number): void
  play(): void
  pause(): void
  back(): void
  skip(kind: SkipKind): void
  easier(): void
  swap(): void
  /** Reports symptoms; the session is paused, or stopped for good, according to the answer. */
  hurts(symptoms: readonly string[], pain: number | undefined): Promise<SymptomAnswer>
  /** Ends before the last item. */
  end(): void
}

/* --- Reports ----------------------------------------------------------------------------------------- */

/** One change to the plan, in words. */
export interface ChangeView {
  readonly change: string
  readonly because: string
}

export interface TooMuch {
  readonly exercise: string
  readonly form: string
  readonly light: 'amber' | 'red'
}

export interface ReportsLife {
  /** The session that waits for "How did it go?". */
  readonly open: ReadonlySignal<
    | {
        readonly items: readonly (SessionItem & { readonly outcome: ItemReport['outcome'] })[]
        readonly kind: SessionKind
      }
    | undefined
  >
  /** Resolves to what changes. */
  session(items: readonly ItemReport[], painAfter: number | undefined): Promise<readonly ChangeView[]>
  /** Of the person's own list, or a single exercise. Resolves to what hurt more than it should. */
  practice(
    items: readonly Pick<ItemReport, 'pain'>[],
    painAfter: number | undefined,
  ): Promise<readonly TooMuch[]>
  morning(report: Pick<MorningReport, 'pain' | 'settled'>): Promise<readonly ChangeView[]>
  checkIn(report: Omit<CheckInReport, 'type' | 'day'>): Promise<CheckInOutcome>
}

export interface CheckInOutcome {
  readonly changes: readonly ChangeView[]
  /** Pain rose, or a week has passed: the short safety questions come next. */
  readonly askSafety: boolean
}

/* --- Journal ----------------------------------------------------------------------------------------- */

export type ImportOutcome =
  | { readonly status: 'merged'; readonly added: number }
  | { readonly status: 'unreadable'; readonly problem: ImportProblem }
  | { readonly status: 'cancelled' }
  /** It could be read, but not stored: nothing was added. */
  | { readonly status: 'not-saved' }

export interface JournalLife {
  readonly entries: ReadonlySignal<number>
  /** Writes one readable file. */
  save(): Promise<void>
  /** Lets the person choose a file, and merges it. */
  open(): Promise<ImportOutcome>
}
