/** A made-up journal: three sessions a week, a list of one's own, breaks at the desk, a camera now and then, one flare, and a slow way down. */

import {
  addDays,
  type BreakReport,
  type Intake,
  type PracticeReport,
  type RangeReport,
  type Report,
  type Routine,
  type SightReport,
} from '@unhunch/engine'
import { type BodyOf, type Entry, type KnownType, writeEntry } from '@unhunch/journal'
import { questions } from '@unhunch/knowledge/screening'
import { dayOf } from '../adapters/day.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

export interface Demo {
  readonly stage: string
  readonly weeks: number
  readonly endMs: number
  /** Answers to safety questions that are not the plain ones. */
  readonly given?: Readonly<Record<string, string>>
}

/** Of so many weeks up to a moment. */
export function demoJournal({ stage, weeks, endMs, given = {} }: Demo): readonly Entry[] {
  if (stage === 'new') return []
  const startMs = endMs - weeks * 7 * dayMs
  const startDay = dayOf(startMs)
  const entries: Entry[] = []
  const tell = <Type extends KnownType>(type: Type, body: BodyOf<Type>, atMs: number) =>
    entries.push(writeEntry(type, body, { id: `demo-${entries.length}`, atMs, device: 'demo' }))

  const answers = { ...answersFor(stage), ...given }
  tell('answers', { form: 'full', answers }, startMs - 2000)
  if (stage !== 'ready') return entries
  tell('intake', intake, startMs - 1000)
  tell('programme-started', { day: startDay }, startMs)
  if (weeks === 0) return entries
  tell('routine', { routine, isRemoved: false }, startMs + 1000)
  for (let index = 0; index < weeks * 7; index += 1) {
    const day = addDays(startDay, index)
    const atMs = startMs + index * dayMs + hourMs
    for (const report of reportsOn(day, index)) tell('report', report, atMs)
    for (const practice of practicesOn(day, index)) tell('practice', practice, atMs)
    for (const taken of breaksOn(day, index)) tell('break', taken, atMs)
    if (index % 7 === 5) tell('ranges', rangesOn(day, index), atMs)
    if (index % 14 === 4) tell('sight', sightOn(day), atMs)
  }
  tell('answers', { form: 'again', answers }, endMs - 1000)
  return entries
}

/** What changes nothing, but for what leads to the stage. */
function answersFor(stage: string): Record<string, string | number> {
  const plain = questions.map((question): [string, string | number] => {
    if (question.kind === 'yes-no') return [question.id, 'no']
    if (question.kind === 'choice') return [question.id, question.options[0] ?? '']
    return [question.id, question.id === 'age' ? 44 : 3]
  })
  const given = { emergency: { 'chest-pain': 'yes' }, 'see-clinician': { 'burning-band': 'yes' } }
  return { ...Object.fromEntries(plain), ...given[stage as keyof typeof given] }
}

const intake: Intake = {
  zones: ['between-blades', 'shoulder-top'],
  qualities: ['stiff', 'tight-spots'],
  painNow: 3,
  painUsual: 4,
  painWorst: 6,
  durationWeeks: 9,
  equipment: ['chair', 'chair-with-back', 'wall', 'towel', 'mat'],
  floor: true,
  minutes: 12,
  weekdays: [1, 3, 5],
  deskHours: 7,
  triggers: ['desk', 'phone'],
  stress: 'some',
  sleep: 'well',
  pattern: 'comes-and-goes',
  goals: ['lift my grandchild', 'garden for an hour'],
  likes: [],
  bans: ['neck-circles'],
}

const routine: Routine = {
  id: 'demo-list',
  name: 'For the neck',
  from: 'Practice by the park',
  weekdays: [2],
  items: [
    {
      id: 'tuck',
      of: 'library',
      exercise: 'neck-retraction-protraction',
      form: 'seated',
      sides: 'together',
      prescription: { sets: 2, reps: 8, holdSeconds: 5, seconds: 0, restSeconds: 30 },
    },
  ],
}

const exercised = [
  ['chair-rotation', 'arms-on-backrest'],
  ['scapular-retraction', 'seated'],
  ['doorway-chest-opener', 'shoulder-height'],
] as const

function reportsOn(day: string, index: number): readonly Report[] {
  const week = Math.floor(index / 7)
  const upAndDown = [0, 1, 0, 2, 0][week % 5] ?? 0
  const pain = Math.max(1, 5 - week * 0.5) + upAndDown
  const reports: Report[] = []
  if ([0, 2, 4].includes(index % 7) && week !== 2) {
    reports.push({
      type: 'session',
      day,
      items: exercised.map(([exercise, form]) => ({
        exercise,
        form,
        outcome: 'done',
        effort: 'right',
        pain: Math.round(pain / 2),
      })),
      painBefore: Math.round(pain),
      painAfter: Math.max(0, Math.round(pain) - 1),
      symptoms: [],
      endedEarly: false,
    })
  }
  if (index % 7 === 1) reports.push({ type: 'morning', day, pain: Math.round(pain) - 1, settled: true })
  if (index === 16) reports.push({ type: 'flare', day, over: false })
  if (index % 7 === 6) {
    reports.push({
      type: 'check-in',
      day,
      painAverage: Math.round(pain),
      painWorst: Math.min(10, Math.round(pain) + 2),
      goals: [Math.min(10, 4 + week) - upAndDown, Math.min(9, 3 + week)],
      stiffness: Math.round(pain),
    })
  }
  return reports
}

function done(exercise: string, form: string): PracticeReport['items'] {
  return [{ exercise, form, outcome: 'done' }]
}

/** The list once a week, and now and then a single exercise. */
function practicesOn(day: string, index: number): readonly PracticeReport[] {
  if (index % 7 === 3)
    return [
      {
        day,
        of: 'routine',
        routine: routine.id,
        items: done('neck-retraction-protraction', 'seated'),
        seconds: 240,
      },
    ]
  if (index % 14 === 5) return [{ day, of: 'exercise', items: done('cat-cow', 'flow'), seconds: 90 }]
  return []
}

/** Four on a day at the desk; of these, one goes by. */
function breaksOn(day: string, index: number): readonly BreakReport[] {
  if (index % 7 !== 1) return []
  return ([600, 660, 720, 780] as const).map((minute, place) => ({
    day,
    minute,
    length: 'short',
    outcome: place === 2 ? 'ignored' : 'done',
    seconds: place === 2 ? 0 : 45,
    exercises: [],
  }))
}

/** The neck turns further to the left week by week; the rest goes up and down. */
function rangesOn(day: string, index: number): RangeReport {
  const week = Math.floor(index / 7)
  const upAndDown = [0, 4, -3, 2, -1][week % 5] ?? 0
  const further = Math.min(24, week * 5)
  const left = { side: 'left' } as const
  const right = { side: 'right' } as const
  return {
    day,
    tries: [
      { ...left, measure: 'head-turn', degrees: triesAround(38 + further + upAndDown) },
      { ...right, measure: 'head-turn', degrees: triesAround(55 + upAndDown) },
      { ...left, measure: 'head-tilt', degrees: triesAround(31 - upAndDown) },
      { ...right, measure: 'head-tilt', degrees: triesAround(34 + upAndDown) },
      { ...left, measure: 'shoulder-elevation', degrees: triesAround(148 + upAndDown) },
      { ...right, measure: 'shoulder-elevation', degrees: triesAround(152 + further / 3) },
      { ...left, measure: 'trunk-lean', degrees: triesAround(22 + upAndDown) },
      { ...right, measure: 'trunk-lean', degrees: triesAround(24 - upAndDown) },
      { ...left, measure: 'trunk-turn', degrees: triesAround(28 + further / 2) },
      { ...right, measure: 'trunk-turn', degrees: triesAround(33 - upAndDown) },
    ],
  }
}

/** The first is careful. */
function triesAround(degrees: number): readonly number[] {
  return [degrees - 6, degrees, degrees + 2]
}

function sightOn(day: string): SightReport {
  return {
    day,
    of: 'plan',
    items: [
      {
        exercise: 'scapular-retraction',
        form: 'seated',
        measure: 'head-glide',
        unit: 'share',
        reps: 15,
        smaller: 2,
        reached: 0.12,
        faults: [{ fault: 'shoulder-creeps-up', seconds: 6 }],
        unseenSeconds: 8,
      },
    ],
  }
}
