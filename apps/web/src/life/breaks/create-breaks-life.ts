/** Breaks at the desk: the clock that asks, stepped by whatever happens, and what it asks for carried out. */

import { computed, effect, signal, untracked } from '@preact/signals'
import {
  type BreakClock,
  type BreakEffect,
  type BreakEvent,
  type BreakLength,
  type BreakSettings,
  breakSession,
  breakStatistics,
  newBreakClock,
  nextNotice,
  stepBreaks,
} from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import type { Parts } from '../parts.ts'
import type { BreaksLife, BreaksView, NoticeWords } from './breaks-life.ts'
import type { DeskEdges } from './desk-edges.ts'
import { suggestPlan } from './suggest-plan.ts'

export function createBreaksLife(parts: Parts, desk: DeskEdges, words: NoticeWords): BreaksLife {
  const { edges, facts, packs, planning, session } = parts
  const clock = signal<BreakClock | undefined>(undefined)
  const saved = computed(() => facts.told.value.breakPlan)
  const plan = computed(() => saved.value ?? suggestPlan(facts.told.value.intake))
  const isRunning = computed(() => saved.value?.isOn === true && parts.stage.value === 'ready')

  function settings(): BreakSettings {
    return { plan: plan.peek(), policy: policy.breaks, local: desk.localTime }
  }

  async function readClock(): Promise<BreakClock | undefined> {
    const { readBreakClock } = await packs.journal.load()
    return readBreakClock(desk.clock.read())
  }

  /** Read, stepped and written in one go: whichever window comes first performs what follows. */
  async function send(event: BreakEvent): Promise<void> {
    if (!isRunning.peek()) return
    const { readBreakClock } = await packs.journal.load()
    await desk.clock.inTurn(() => {
      const stored = readBreakClock(desk.clock.read()) ?? newBreakClock(event.atMs)
      const [next, effects] = stepBreaks(settings(), stored, event)
      desk.clock.write(next)
      clock.value = next
      for (const one of effects) perform(one)
    })
  }

  function perform(done: BreakEffect) {
    switch (done.type) {
      case 'notify': {
        const { length } = done.notice
        desk.notices.show({
          tag: tagOf(done.notice.number),
          title: words.title(length),
          body: words.body(namesOf(length)),
          address: `#/session/break-${length}`,
        })
        break
      }
      case 'withdraw':
        desk.notices.withdraw(tagOf(done.notice))
        break
      case 'report':
        void facts.write({ type: 'break', body: done.report })
        break
      // Shown by what the clock says.
      case 'quiet-began':
      case 'quiet-over':
        break
    }
  }

  function itemsOf(length: BreakLength) {
    const situation = planning.situation.value
    if (situation === undefined) return []
    const { breaks } = facts.told.value
    return breakSession(situation, edges.today.value, length, breaks)?.items ?? []
  }

  function namesOf(length: BreakLength): readonly string[] {
    const { formWords } = packs.plan.part.peek() ?? {}
    return untracked(() => itemsOf(length)).map(
      ({ exercise, form }) => formWords?.(exercise, form).name ?? exercise,
    )
  }

  function now() {
    return { atMs: edges.nowMs() }
  }

  effect(() => {
    if (!isRunning.value) return undefined
    void untracked(() => send({ type: 'opened', ...now() }))
    const ends = [
      desk.everyBeat((atMs) => void send({ type: 'tick', atMs })),
      desk.watchPresence((presence) => {
        const { atMs } = presence
        if (presence.type === 'away') void send({ type: 'away', sinceMs: presence.sinceMs, atMs })
        else void send({ type: presence.type === 'active' ? 'activity' : 'back', atMs })
      }),
      desk.clock.onChange(() => {
        void readClock().then((other) => {
          const before = clock.peek()?.asked
          clock.value = other
          // Answered in another window: the notice of this one goes as well.
          if (before !== undefined && other?.asked?.number !== before.number) {
            desk.notices.withdraw(tagOf(before.number))
          }
        })
      }),
    ]
    return () => {
      for (const end of ends) end()
    }
  })

  const isAtSession = signal(false)
  /** One that was paused and left behind stands in nobody's way. */
  const isInSession = computed(() => {
    const status = session.player.value?.status
    return status === 'playing' || (status === 'paused' && isAtSession.value)
  })
  effect(() => {
    if (!isInSession.value) return undefined
    void untracked(() => send({ type: 'session-begun', ...now() }))
    let movedMs = 0
    const stop = effect(() => {
      movedMs = Math.max(movedMs, session.positionMs.value)
    })
    return () => {
      stop()
      void send({ type: 'session-ended', seconds: Math.round(movedMs / 1000), ...now() })
    }
  })

  const view = computed((): BreaksView => {
    const at = clock.value
    if (!isRunning.value || at === undefined) return { state: 'off' }
    if (at.asked !== undefined) return { state: 'asked', notice: at.asked }
    if (at.meeting !== undefined) return { state: 'meeting', untilMs: at.meeting.untilMs }
    if (at.quiet !== undefined) return { state: 'quiet' }
    if (at.session !== undefined || at.away !== undefined) return { state: 'elsewhere' }
    const next = nextNotice({ plan: plan.value, policy: policy.breaks }, at)
    if (next === undefined) return { state: 'outside' }
    const { dueAtMs } = next
    return { state: 'counting', dueAtMs, length: next.lengthAt(dueAtMs) }
  })

  function answer(type: 'start' | 'pass') {
    const { asked } = clock.peek() ?? {}
    if (asked !== undefined) void send({ type, notice: asked.number, ...now() })
  }

  return {
    plan,
    isSaved: computed(() => saved.value !== undefined),
    view,
    statistics: computed(() => breakStatistics(facts.told.value.breaks, edges.today.value)),
    notices: desk.notices.permission,
    presence: desk.presence.permission,
    atSession(isThere) {
      isAtSession.value = isThere
    },
    snoozeMinutes: policy.breaks.snoozeMinutes.value,
    everyMinutesRange: policy.breaks.everyMinutesRange.value,
    save: (body) => facts.write({ type: 'break-plan', body }),
    askForNotices: desk.notices.ask,
    askForPresence: desk.presence.ask,
    exercises: (length) => itemsOf(length).map(({ exercise, form }) => ({ exercise, form })),
    start: () => answer('start'),
    pass: () => answer('pass'),
    snooze(minutes) {
      const { asked } = clock.peek() ?? {}
      if (asked !== undefined) void send({ type: 'snooze', notice: asked.number, minutes, ...now() })
    },
    done(length) {
      const [least] = length === 'short' ? policy.breaks.seconds.value : policy.breaks.longerSeconds.value
      void send({ type: 'break-done', length, seconds: least, exercises: [], ...now() })
    },
    meeting(minutes) {
      const { atMs } = now()
      void send({ type: 'meeting', untilMs: atMs + minutes * 60_000, atMs })
    },
    meetingOver: () => void send({ type: 'meeting-over', ...now() }),
    async saveCalendar(wish) {
      const { minutes = 10, weekdays = [] } = facts.told.peek().intake ?? {}
      const { breakCalendar } = await import('./break-calendar.ts')
      const text = breakCalendar({
        plan: plan.peek(),
        lengthMinutes: minutes,
        weekdays,
        wish,
        today: edges.today.peek(),
        writtenAtMs: edges.nowMs(),
      })
      edges.files.save('unhunch.ics', text, 'text/calendar')
    },
  }
}

function tagOf(notice: number): string {
  return `unhunch-break-${notice}`
}
