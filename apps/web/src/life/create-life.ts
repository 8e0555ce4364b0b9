/** A person's life with the app, put together: all of it follows from the journal, and from what comes in at the edges. */

import { computed, effect, untracked } from '@preact/signals'
import type { Edges } from './edges.ts'
import { createFacts } from './facts.ts'
import { createIntakeLife } from './intake-life.ts'
import { createJournalLife } from './journal-life.ts'
import type { Life, Stage } from './life.ts'
import { once } from './once.ts'
import type { Parts } from './parts.ts'
import { createPacks } from './packs.ts'
import { createPlanLife } from './plan-life.ts'
import { createPlanning } from './planning.ts'
import { createReportsLife } from './reports-life.ts'
import { createSafetyLife } from './safety-life.ts'
import { createSessionLife } from './session-life.ts'
import { forgetPlace } from './session-place.ts'
import { happeningsFrom, type Standing, stageOf, standingFrom } from './standing.ts'
import { createWaitingRoom } from './waiting-room.ts'

export async function createLife(edges: Edges): Promise<Life> {
  const packs = createPacks()
  const stored = await edges.store.readAll()
  const facts = createFacts(edges, packs.journal, stored)
  const room = createWaitingRoom(facts, () => forgetPlace(facts))
  const { today } = edges

  const happenings = computed(() => happeningsFrom(facts.entries.value, edges.dayOf))
  const standing = computed((): Standing | undefined => {
    const part = packs.safety.part.value
    const provisional = room.provisional.value
    if (part === undefined || (facts.entries.value.length === 0 && provisional === undefined))
      return undefined
    const all = provisional === undefined ? happenings.value : [...happenings.value, provisional]
    return standingFrom(part, facts.told.value, all)
  })

  const safety = createSafetyLife({ facts, safety: packs.safety, standing, settle: room.settle })
  const stage = computed((): Stage => {
    if (safety.isEmergency.value) return 'emergency'
    return standing.value === undefined ? 'new' : stageOf(standing.value, facts.told.value)
  })
  const isEmergency = computed(() => stage.value === 'emergency')

  const planning = createPlanning({
    facts,
    pack: packs.plan,
    standing,
    happenings,
    provisional: room.provisional,
    today,
  })
  const session = createSessionLife({ edges, facts, packs, planning, standing, isEmergency, room })

  // A new person sees the welcome at once; everybody else comes back to where they stand.
  if (stored.length > 0) {
    await Promise.all([packs.journal.load(), packs.safety.load()])
    await session.recover()
  }
  effect(() => {
    // What could not come now is asked for again by whatever needs it.
    if (stage.value === 'ready') packs.plan.load().catch(() => undefined)
    // Nothing goes on behind the emergency card (S1).
    if (isEmergency.value) untracked(() => void session.abandon())
  })

  edges.onShow(() => {
    facts
      .refresh()
      .then((hasNew) => (hasNew ? packs.safety.load() : undefined))
      .catch(() => undefined)
  })

  const parts: Parts = { edges, facts, packs, planning, standing, stage, session }
  const breaks = once(async () => {
    const [{ createBreaksLife }, { noticeWords }, desk] = await Promise.all([
      import('./breaks/create-breaks-life.ts'),
      import('./breaks/notice-words.ts'),
      edges.desk(),
    ])
    return createBreaksLife(parts, desk, noticeWords)
  })

  const progress = once(async () => {
    const [{ createProgressLife }, journal] = await Promise.all([
      import('./progress/create-progress-life.ts'),
      packs.journal.load(),
    ])
    return createProgressLife(parts, journal)
  })

  return {
    stage,
    today,
    isUnsaved: computed(() => facts.isUnsaved.value || (!edges.isKept && facts.raw.value.length > 0)),
    safety,
    intake: createIntakeLife({ edges, facts, packs }),
    plan: createPlanLife({ facts, pack: packs.plan, planning, today, isUnderWay: session.isUnderWay }),
    session,
    reports: createReportsLife({ edges, facts, pack: packs.plan, planning, room }),
    journal: createJournalLife({ edges, facts, packs }),
    library: once(async () => (await import('./library/create-library-life.ts')).createLibraryLife(parts)),
    routines: once(async () =>
      (await import('./routines/create-routines-life.ts')).createRoutinesLife(parts),
    ),
    breaks,
    wantsBreaks: computed(() => facts.told.value.breakPlan?.isOn === true),
    progress,
    data: once(async () => {
      const [{ createDataLife }, journal] = await Promise.all([
        import('./data/create-data-life.ts'),
        packs.journal.load(),
        // What is added may lead further than the welcome.
        packs.safety.load(),
      ])
      return createDataLife(parts, journal, progress)
    }),
    tips: once(async () => (await import('./tips/create-tips-life.ts')).createTipsLife(parts)),
    camera: once(async () => {
      const [{ createCameraLife }, camera] = await Promise.all([
        import('./camera/create-camera-life.ts'),
        edges.camera(),
      ])
      return createCameraLife(parts, camera)
    }),
    sharing: once(async () => (await import('./sharing/create-sharing-life.ts')).createSharingLife(parts)),
    lock: edges.lock && once(edges.lock),
  }
}
