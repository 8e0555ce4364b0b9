/** Updates: offered between sessions, taken when wanted, and never in the way of a session. */

import { signal } from '@preact/signals'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlayerView } from '../src/life/life.ts'
import { createUpdateLife } from '../src/life/update-life.ts'
import type { Route } from '../src/route.ts'

describe('createUpdateLife', () => {
  it('offers a version that waits, with what is new, until it is put off', () => {
    const { update } = aPage()
    expect(update.offer.value).toBeUndefined()
    update.waits(['A lock.'])
    expect(update.offer.value).toEqual(['A lock.'])
    update.putOff()
    expect(update.offer.value).toBeUndefined()
  })

  it.each`
    screen         | status        | isOffered
    ${'today'}     | ${undefined}  | ${true}
    ${'library'}   | ${'finished'} | ${true}
    ${'today'}     | ${'paused'}   | ${false}
    ${'library'}   | ${'playing'}  | ${false}
    ${'session'}   | ${'ready'}    | ${false}
    ${'session'}   | ${'playing'}  | ${false}
    ${'feedback'}  | ${'finished'} | ${false}
    ${'safety'}    | ${undefined}  | ${false}
    ${'intake'}    | ${undefined}  | ${false}
    ${'emergency'} | ${undefined}  | ${false}
  `('on $screen, with a session that is $status, offered: $isOffered', ({ screen, status, isOffered }) => {
    const { update, go, play } = aPage()
    update.waits([])
    go(screen)
    play(status)
    expect(update.offer.value !== undefined).toBe(isOffered)
  })

  it('loads the page anew once the version that was asked for has taken over', async () => {
    const { update, reloads } = aPage()
    update.waits([])
    await update.accept()
    expect(reloads()).toBe(0)
    update.tookOver()
    expect(reloads()).toBe(1)
  })

  it('waits for a session in another window, and says so', async () => {
    const { update, reloads } = aPage({ isFree: false })
    update.waits([])
    await update.accept()
    expect(update.isHeldUp.value).toBe(true)
    expect(update.offer.value).toEqual([])
    expect(reloads()).toBe(0)
  })

  it('follows another window on the way to the next screen', () => {
    const { update, go, reloads } = aPage()
    update.tookOver()
    expect(reloads()).toBe(0)
    go('library')
    expect(reloads()).toBe(1)
  })

  it('loads anew for a part that only the old version had', () => {
    const { update, reloads } = aPage()
    expect(update.missesPart()).toBe(false)
    expect(reloads()).toBe(0)
    update.tookOver()
    expect(update.missesPart()).toBe(true)
    expect(reloads()).toBe(1)
  })

  it('never loads anew, and never asks another version in, while a session is going on (S21)', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 30 }), (events) => {
        const page = aPage()
        for (const event of events) {
          const before = [page.reloads(), page.takeOvers()]
          page.happen(event)
          if (page.isInSession()) expect([page.reloads(), page.takeOvers()]).toEqual(before)
          if (page.isInSession()) expect(page.update.offer.value).toBeUndefined()
        }
      }),
    )
  })
})

// Helpers

const screens = ['welcome', 'today', 'library', 'session', 'feedback', 'intake'] as const

type Status = PlayerView['status'] | undefined

type Event =
  | { readonly type: 'waits' | 'took-over' | 'misses-part' | 'accept' | 'put-off' }
  | { readonly type: 'go'; readonly screen: Route['screen'] }
  | { readonly type: 'play'; readonly status: Status }

const anEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constantFrom('waits', 'took-over', 'misses-part', 'accept', 'put-off') }),
  fc.record({ type: fc.constant('go' as const), screen: fc.constantFrom(...screens) }),
  fc.record({
    type: fc.constant('play' as const),
    status: fc.constantFrom<Status>('ready', 'playing', 'playing', 'paused', 'finished', undefined),
  }),
)

function aPage({ isFree = true } = {}) {
  const route = signal<Route>({ screen: 'today' })
  const player = signal<{ readonly status: PlayerView['status'] } | undefined>(undefined)
  let reloads = 0
  let takeOvers = 0
  const update = createUpdateLife({
    route,
    player,
    async takeOver() {
      takeOvers += 1
      return isFree
    },
    reload() {
      reloads += 1
    },
  })
  const go = (screen: Route['screen']) => {
    route.value = { screen }
  }
  const play = (status: Status) => {
    player.value = status && { status }
  }
  return {
    update,
    go,
    play,
    reloads: () => reloads,
    takeOvers: () => takeOvers,
    isInSession: () => ['playing', 'paused'].includes(player.peek()?.status ?? ''),
    happen(event: Event) {
      switch (event.type) {
        case 'waits':
          return update.waits([])
        case 'took-over':
          return update.tookOver()
        case 'misses-part':
          return void update.missesPart()
        case 'accept':
          return void update.accept()
        case 'put-off':
          return update.putOff()
        case 'go':
          return go(event.screen)
        case 'play':
          return play(event.status)
      }
    },
  }
}
