/** The page of an exercise as the screen sees it. Types only. */

import type { Prescription } from '@unhunch/engine'
import type { Effort, EquipmentId, Form, Grade, LoadId, MuscleId, Quality, ZoneId } from '@unhunch/knowledge'
import type { ShelfForm } from './shelf.ts'

export type ExercisePage = GuidedPage | ExplainedPage

interface PageBase {
  readonly id: string
  readonly name: string
  readonly aka: readonly string[]
  readonly summary: string
  readonly zones: readonly ZoneId[]
  readonly sources: readonly SourceView[]
}

export interface GuidedPage extends PageBase {
  readonly kind: 'guided'
  readonly helpsWith: readonly Quality[]
  readonly muscles: readonly MuscleId[]
  /** The gentlest first. */
  readonly forms: readonly PageForm[]
  /** The form the exercise is known by. */
  readonly first: string
}

/** Told about, and not led by us. */
export interface ExplainedPage extends PageBase {
  readonly kind: 'explained'
  readonly paragraphs: readonly string[]
  readonly insteadOf: readonly { readonly id: string; readonly name: string; readonly summary: string }[]
}

export interface PageForm extends ShelfForm {
  readonly name: string
  readonly effort: Effort
  readonly sides: Form['sides']
  readonly helps: readonly EquipmentId[]
  /** What it asks of the body, the strongest first. */
  readonly loads: readonly { readonly load: LoadId; readonly isStrong: boolean }[]
  readonly dose: DoseView
  readonly easier: readonly StepView[]
  readonly harder: readonly StepView[]
}

export interface DoseView {
  /** From the first session to the most we ask, one change at a time. */
  readonly rungs: readonly Prescription[]
  readonly source?: { readonly title: string; readonly asStated: string }
  readonly why?: string
  readonly whySource?: string
}

/** A form beside this one on a ladder. */
export interface StepView {
  readonly exercise: string
  readonly form: string
  readonly name: string
}

export interface SourceView {
  readonly id: string
  readonly title: string
  /** Authors, year and journal, as far as there are any. */
  readonly from: readonly string[]
  readonly address?: string
  readonly grade: Grade
  readonly gradeName: string
  readonly gradeMeaning: string
}
