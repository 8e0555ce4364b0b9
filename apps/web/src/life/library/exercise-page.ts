/** All that the page of an exercise tells, from the knowledge alone. */

import { known, sayRemark } from '../../words/known.ts'
import { ladderOf, type PlanningKnowledge } from '@unhunch/engine'
import type { Exercise, Form, InformationEntry, LoadId } from '@unhunch/knowledge'
import { exercises, informationEntries } from '@unhunch/knowledge/exercises'
import { sources } from '@unhunch/knowledge/sources'
import { formWords } from '../form-words.ts'
import { sourceAddress } from '../source-address.ts'
import type {
  DoseView,
  ExercisePage,
  ExplainedPage,
  GuidedPage,
  PageForm,
  SourceView,
  StepView,
} from './exercise-view.ts'
import type { ShelfForm } from './shelf.ts'

/** `undefined` for an id that the knowledge does not have. */
export function pageOf(
  knowledge: PlanningKnowledge,
  shelfForms: readonly ShelfForm[],
  id: string,
): ExercisePage | undefined {
  const exercise = exercises.find((each) => each.id === id)
  if (exercise !== undefined) return guidedPage(knowledge, shelfForms, exercise)
  const entry = informationEntries.find((each) => each.id === id)
  return entry === undefined ? undefined : explainedPage(entry)
}

function guidedPage(
  knowledge: PlanningKnowledge,
  shelfForms: readonly ShelfForm[],
  exercise: Exercise,
): GuidedPage {
  const { id, zones, helpsWith, targets } = exercise
  const words = known.exerciseWords[id]
  const forms = exercise.forms.flatMap((form): readonly PageForm[] => {
    const shelved = shelfForms.find((each) => each.id === form.id)
    if (shelved === undefined) return []
    return [
      {
        ...shelved,
        name: formWords(id, form.id).name,
        effort: form.effort,
        sides: form.sides,
        helps: form.helps,
        loads: loadsOf(form),
        dose: doseOf(knowledge, form),
        ...neighboursOf(knowledge, id, form.id),
      },
    ]
  })
  return {
    kind: 'guided',
    id,
    name: words?.name ?? id,
    aka: words?.aka ?? [],
    summary: words?.summary ?? '',
    zones,
    helpsWith,
    muscles: targets,
    forms: [...forms].sort((a, b) => a.level - b.level),
    first: exercise.forms[0]?.id ?? '',
    sources: exercise.sources.flatMap(viewSource),
  }
}

function explainedPage(entry: InformationEntry): ExplainedPage {
  const words = known.informationWords[entry.id]
  return {
    kind: 'explained',
    id: entry.id,
    name: words?.name ?? entry.id,
    aka: words?.aka ?? [],
    summary: words?.summary ?? '',
    zones: entry.zones,
    paragraphs: words?.paragraphs ?? [],
    insteadOf: entry.insteadOf.flatMap((id) => {
      const other = known.exerciseWords[id]
      return other === undefined ? [] : [{ id, name: other.name, summary: other.summary }]
    }),
    sources: entry.sources.flatMap(viewSource),
  }
}

function loadsOf({ loads }: Form): PageForm['loads'] {
  return (Object.entries(loads) as [LoadId, 1 | 2 | undefined][])
    .flatMap(([load, strength]) => (strength === undefined ? [] : [{ load, isStrong: strength === 2 }]))
    .sort((a, b) => Number(b.isStrong) - Number(a.isStrong))
}

function doseOf({ policy }: PlanningKnowledge, form: Form): DoseView {
  const { source, why, whySource, restSeconds } = form.dose
  const reason = whySource === undefined ? undefined : titleOf(whySource)
  return {
    rungs: ladderOf(form, policy.dosing).map((rung) => ({ ...rung, restSeconds })),
    ...(source !== undefined && {
      source: { title: titleOf(source.from), asStated: sayRemark(source.asStated) },
    }),
    ...(why !== undefined && { why: sayRemark(why) }),
    ...(reason !== undefined && { whySource: reason }),
  }
}

function neighboursOf({ progressions }: PlanningKnowledge, exercise: string, form: string) {
  const beside = (by: -1 | 1): readonly StepView[] =>
    progressions.flatMap(({ steps }) => {
      const place = steps.findIndex((step) => step.exercise === exercise && step.form === form)
      const step = place < 0 ? undefined : steps[place + by]
      return step === undefined ? [] : [{ ...step, name: formWords(step.exercise, step.form).name }]
    })
  return { easier: beside(-1), harder: beside(1) }
}

function titleOf(source: string): string {
  return sources.find(({ id }) => id === source)?.title ?? source
}

function viewSource(id: string): readonly SourceView[] {
  const source = sources.find((each) => each.id === id)
  if (source === undefined) return []
  const { authors, year, publishedIn, title, grade } = source
  const from = [authors, year === undefined ? '' : String(year), publishedIn ?? '']
  const address = sourceAddress(source)
  return [
    {
      id,
      title,
      from: from.filter((part) => part !== ''),
      grade,
      gradeName: known.gradeWords[grade].name,
      gradeMeaning: known.gradeWords[grade].meaning,
      ...(address !== undefined && { address }),
    },
  ]
}
