/** A world for a life in tests: a clock that is wound by hand, a store in memory, and everything that was said. */

import { signal } from '@preact/signals'
import { createMemoryStore, type JournalStore } from '@unhunch/journal'
import type { DeskEdges } from '../src/life/breaks/desk-edges.ts'
import type { CameraEdges } from '../src/life/camera/camera-edges.ts'
import type { Edges } from '../src/life/edges.ts'
import { createLife } from '../src/life/create-life.ts'
import type { Life } from '../src/life/life.ts'

export interface World {
  readonly edges: Edges
  /** What was spoken, in order. */
  readonly said: string[]
  readonly saved: { name: string; text: string }[]
  /** Lets time pass, frame by frame. */
  readonly pass: (ms: number, frameMs?: number) => void
  /** The page is looked at again, after another window. */
  readonly show: () => void
  readonly goToDay: (day: string) => void
  /** The file that is chosen next. */
  chosenFile: string | undefined
  isAwake: boolean
}

export function aWorld({
  day = '2026-11-23',
  store = createMemoryStore(),
  device = 'phone',
  desk,
  camera,
}: {
  readonly day?: string
  readonly store?: JournalStore
  readonly device?: string
  readonly desk?: DeskEdges
  readonly camera?: CameraEdges
} = {}): World {
  let atMs = Date.parse(`${day}T09:00:00Z`)
  let entries = 0
  const today = signal(day)
  const frames = new Set<(atMs: number) => void>()
  const shown: (() => void)[] = []
  const said: string[] = []
  const saved: { name: string; text: string }[] = []
  const world: World = {
    said,
    saved,
    chosenFile: undefined,
    isAwake: false,
    pass(ms, frameMs = 250) {
      const endMs = atMs + ms
      while (atMs < endMs) {
        atMs = Math.min(atMs + frameMs, endMs)
        for (const call of frames) call(atMs)
      }
    },
    show() {
      for (const call of shown) call()
    },
    goToDay(next) {
      atMs = Date.parse(`${next}T09:00:00Z`)
      today.value = next
    },
    edges: {
      store,
      isKept: true,
      device,
      newId: () => `${device}-${day}-${entries++}`,
      nowMs: () => atMs,
      today,
      dayOf: (ms) => new Date(ms).toISOString().slice(0, 10),
      minuteOf: (ms) => Math.floor((ms % 86_400_000) / 60_000),
      everyFrame(call) {
        frames.add(call)
        return () => frames.delete(call)
      },
      onHide: () => undefined,
      onShow: (call) => shown.push(call),
      voice: { say: (lines) => said.push(...lines), hush: () => undefined },
      sound: () => undefined,
      allowSound: () => undefined,
      awake: { hold: () => (world.isAwake = true), release: () => (world.isAwake = false) },
      files: {
        save: (name, content) =>
          saved.push({
            name,
            text: typeof content === 'string' ? content : new TextDecoder('latin1').decode(content),
          }),
        open: async () => world.chosenFile,
      },
      desk: async () => desk ?? Promise.reject(new Error('There is no desk in this world.')),
      camera: async () => camera ?? Promise.reject(new Error('There is no camera in this world.')),
      keepStorage: () => undefined,
      forget: async () => ({ left: [], canLook: true }),
      restart: () => undefined,
    },
  }
  return world
}

/** Answers whatever is asked with what changes nothing, but for what is given. */
export async function answerSafety(
  life: Life,
  given: Readonly<Record<string, string | number>> = {},
  round: 'full' | 'again' | 'now' = 'full',
) {
  life.safety.begin(round)
  await until(() => life.safety.questions.value !== undefined)
  for (;;) {
    const open = life.safety.questions.value?.find(({ id }) => life.safety.answers.value[id] === undefined)
    if (open === undefined) break
    const plain =
      plainAnswers[open.id] ?? (open.kind === 'number' ? open.range?.[0] : open.options[0]?.id) ?? 'no'
    life.safety.answer(open.id, given[open.id] ?? plain)
    if (life.safety.clearance.value?.status === 'emergency') break
  }
  return life.safety.finish()
}

const plainAnswers: Readonly<Record<string, string | number>> = {
  age: 44,
  'pain-now': 3,
  'floor-hard': 'no',
}

export function tellIntake(life: Life) {
  life.intake.set({
    zones: ['between-blades'],
    qualities: ['stiff'],
    painUsual: 3,
    painWorst: 5,
    durationWeeks: 9,
    equipment: ['chair', 'wall'],
    floor: true,
    minutes: 10,
    weekdays: [1, 3, 5],
    deskHours: 6,
    triggers: ['desk'],
    stress: 'some',
    sleep: 'well',
    pattern: 'comes-and-goes',
    goals: ['lift my grandchild', ' ', ''],
  })
  return life.intake.finish()
}

/** Somebody with a plan, on the first day of it. */
export async function aLifeWithAPlan(world: World): Promise<Life> {
  const life = await createLife(world.edges)
  await answerSafety(life)
  await tellIntake(life)
  return life
}

/** Promises of signals and of the store settle within a few turns. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 1))
}
