/** The check of how far movements go: leads through the tries in front of the camera, and notes numbers at the end. */

import { batch, computed, effect, signal, untracked } from '@preact/signals'
import type { RangeMeasure } from '@unhunch/engine'
import { ranges } from '@unhunch/knowledge/policy'
import type { Sighting } from '@unhunch/motion'
import { t } from '../../words/message.ts'
import type { CameraEdges } from '../camera/camera-edges.ts'
import type { WhyNotSeen } from '../camera/camera-life.ts'
import { tell } from '../camera/tell.ts'
import type { Parts } from '../parts.ts'
import { createRangeCamera } from './range-camera.ts'
import {
  addTry,
  dropMeasure,
  measuredIn,
  newRangeCheck,
  type RangeCheck,
  skipTask,
  taskOf,
  triesOf,
  unmeasuredIn,
} from './range-check.ts'
import { offersFor } from './range-offers.ts'
import { bandOf, resultsOf } from './range-results.ts'
import type { RangesLife, RangesOutcome, RangesStatus, TaskView } from './ranges-life.ts'
import { sayBlind, sayRemark } from './say-what-helps.ts'
import {
  angleOf,
  newTaskWatch,
  nextTaskWatch,
  type Noticed,
  type TaskWatch,
  watchTask,
} from './watch-tries.ts'
import { whyNoRanges } from './why-no-ranges.ts'

export function createRangesLife(
  parts: Pick<Parts, 'edges' | 'facts' | 'planning' | 'standing'>,
  edgesOfCamera: CameraEdges,
): RangesLife {
  const { edges, facts, planning } = parts
  const status = signal<RangesStatus>('choosing')
  const why = signal<WhyNotSeen | undefined>(undefined)
  const check = signal<RangeCheck>(newRangeCheck([]))
  const view = signal<TaskView | undefined>(undefined)
  const outcome = signal<RangesOutcome | undefined>(undefined)
  const camera = createRangeCamera(edges, edgesOfCamera, {
    onFilm() {
      if (status.peek() === 'asking') status.value = 'loading'
    },
    onLost: (because) => stop(status.peek() === 'setting-up' ? because : 'lost'),
  })
  let watched: TaskWatch | undefined
  let isAsking = false

  const heldBack = computed(() => whyNoRanges(parts))
  const offers = computed(() => offersFor(planning.situation.value?.restrictions ?? []))
  // Nothing goes on behind what safety asks for (S1).
  effect(() => {
    if (heldBack.value !== undefined) untracked(end)
  })

  async function begin(wanted: readonly RangeMeasure[]): Promise<void> {
    end()
    const allowed = offers.peek().filter(({ heldBackBy }) => heldBackBy.length === 0)
    check.value = newRangeCheck(
      allowed.map(({ measure }) => measure).filter((measure) => wanted.includes(measure)),
    )
    await switchOn()
  }

  async function switchOn(): Promise<void> {
    if (heldBack.peek() !== undefined || taskOf(check.peek()) === undefined) return
    edges.allowSound()
    batch(() => {
      why.value = undefined
      status.value = 'asking'
    })
    const opened = await camera.switchOn()
    if (opened === undefined) return
    if (opened.kind === 'no-look') return stop(opened.why)
    status.value = 'setting-up'
    opened.begin(see)
  }

  function switchOff() {
    camera.switchOff()
    watched = undefined
    view.value = undefined
  }

  /** What was measured stays, and can be gone on with. */
  function stop(because: WhyNotSeen) {
    switchOff()
    batch(() => {
      why.value = because
      status.value = 'stopped'
    })
    if (because === 'lost') edges.voice.say([t('ranges.lost')], 'in-full')
  }

  function end() {
    isAsking = false
    if (status.peek() === 'choosing') return
    edges.voice.hush()
    switchOff()
    batch(() => {
      status.value = 'choosing'
      check.value = newRangeCheck([])
      outcome.value = undefined
    })
  }

  function see(sighting: Sighting, aspect: number) {
    camera.body.value = { sighting, aspect }
    if (status.peek() === 'setting-up') {
      const { tasks, at } = check.peek()
      if (camera.findPlace({ sighting, aspect }, tasks.slice(at))) goOn()
    } else if (status.peek() === 'measuring' && !isAsking) measure(sighting, aspect)
  }

  function goOn() {
    if (status.peek() !== 'setting-up') return
    status.value = 'measuring'
    tellTask()
  }

  /** From here on, pictures are of the present task. */
  function tellTask() {
    const now = check.peek()
    const task = taskOf(now)
    if (task === undefined) {
      edges.voice.say([t('ranges.done-title')], 'in-full')
      return void conclude()
    }
    const isNew = now.tasks[now.at - 1]?.measure !== task.measure
    watched = nextTaskWatch(watched, task)
    show()
    const words = t(`ranges.do-${task.measure}-${task.side}`)
    edges.voice.say(isNew ? [words, t('ranges.rule')] : [words], 'in-full')
  }

  function measure(sighting: Sighting, aspect: number) {
    if (watched === undefined) return
    const [next, noticed] = watchTask(watched, { sighting, aspect })
    watched = next
    for (const each of noticed) {
      // A try may have been the last of its task.
      if (watched !== next) return
      note(each, next)
    }
    show()
  }

  function show() {
    tell(view, viewOf(check.peek(), watched))
  }

  function note(noticed: Noticed, { task }: TaskWatch) {
    switch (noticed.kind) {
      case 'try':
        edges.voice.say([String(triesOf(check.peek()).length + 1)], 'now-or-never')
        return move(addTry(check.peek(), noticed.degrees))
      case 'blind':
        return edges.voice.say([sayBlind(noticed.why, task)], 'soon')
      case 'other-side':
      case 'stuck':
        return edges.voice.say([sayRemark(noticed.kind, task)], 'soon')
    }
  }

  /** Another task is told of; another try is not. */
  function move(next: RangeCheck) {
    const isOver = next.at !== check.peek().at
    check.value = next
    if (isOver) tellTask()
  }

  /** All of it in one entry, or nothing. */
  async function conclude(): Promise<void> {
    const done = check.peek()
    const tries = measuredIn(done)
    const earlier = facts.told.peek().ranges
    switchOff()
    batch(() => {
      status.value = 'done'
      outcome.value = { results: resultsOf(tries, earlier), missing: unmeasuredIn(done) }
    })
    if (tries.length > 0) await facts.write({ type: 'ranges', body: { day: edges.today.peek(), tries } })
  }

  return {
    heldBack,
    offers,
    status,
    why,
    loading: camera.loading,
    film: camera.film,
    cameras: camera.cameras,
    body: camera.body,
    guide: camera.guide,
    view,
    isOver: computed(() => taskOf(check.value) === undefined),
    hasMeasured: computed(() => measuredIn(check.value).length > 0),
    outcome,
    begin,
    again: switchOn,
    choose(which) {
      if (status.peek() === 'setting-up') camera.change(which)
    },
    goOn,
    skip() {
      if (status.peek() !== 'measuring') return
      edges.voice.hush()
      move(skipTask(check.peek()))
    },
    hurts() {
      if (status.peek() !== 'measuring') return
      edges.voice.hush()
      const next = dropMeasure(check.peek())
      if (taskOf(next) === undefined) switchOff()
      batch(() => {
        check.value = next
        status.value = 'hurt'
      })
    },
    goOnAfterHurt() {
      if (status.peek() !== 'hurt') return
      status.value = 'measuring'
      tellTask()
    },
    letAsk(next) {
      isAsking = next
      // What was under way meanwhile is no try.
      if (!next && watched !== undefined) watched = newTaskWatch(watched.task)
    },
    finish() {
      edges.voice.hush()
      return conclude()
    },
    end,
  }
}

function viewOf(check: RangeCheck, watched: TaskWatch | undefined): TaskView | undefined {
  const task = taskOf(check)
  if (task === undefined) return undefined
  const angle = watched && angleOf(watched)
  return {
    task,
    number: check.at + 1,
    of: check.tasks.length,
    tries: triesOf(check).length,
    triesNeeded: ranges.tries.value,
    why: watched?.why ?? null,
    remark: watched?.remark,
    band: angle === undefined ? undefined : bandOf(angle),
  }
}
