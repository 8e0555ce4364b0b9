/** A person in front of the built app: what they see and press, and all that their page asks for or complains of. */

import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { type PlainKey, t } from '../src/words/message.ts'

declare global {
  interface Window {
    /** Hands a complaint of the page to the test. */
    readonly complain: (complaint: string) => void
  }
}

/** In CSS pixels. */
export const phone = { width: 390, height: 844 } as const
export const desktop = { width: 1280, height: 800 } as const

/** A Monday, so that the days of a plan are the same in every run. */
const morning = new Date('2026-11-23T09:00:00Z')

export interface Visit {
  readonly size?: { readonly width: number; readonly height: number }
  readonly motion?: 'reduce' | 'no-preference'
  /** What the browser asks for, as in `en-GB`. */
  readonly locale?: string
  /** With the service worker. All other journeys see what the server has, not what is kept. */
  readonly isKept?: boolean
  /** Where else the app is served, without a slash at the end. */
  readonly host?: string
}

/** What Playwright says instead of starting a service worker; and a browser without a graphics card, of its own speed. */
const notOurs = /^Service Worker registration blocked by Playwright$|GPU stall due to ReadPixels/

export interface Visitor {
  readonly page: Page
  /** Opens the app, or another screen of it by its address. */
  readonly open: (hash?: string) => Promise<void>
  /** As if the address were typed, without loading the page anew. */
  readonly type: (hash: string) => Promise<void>
  /** Waits for the screen with this heading. */
  readonly at: (title: PlainKey) => Promise<void>
  /** Waits for words anywhere. */
  readonly sees: (words: string | RegExp) => Promise<void>
  /** A button or a link by its words; the first, where there are several. */
  readonly control: (words: string) => Locator
  readonly press: (words: PlainKey) => Promise<void>
  /** The fields under one legend. */
  readonly group: (legend: string) => Locator
  /** Lets the clock of the page run ahead; what should have happened meanwhile happens once. */
  readonly pass: (time: { readonly seconds: number } | { readonly days: number }) => Promise<void>
  /** All that is written on the page. */
  readonly reads: () => Promise<string>
  /** Every address that the page has asked for so far, that of the page itself included. */
  readonly asked: () => readonly string[]
}

/**
 * To be called once in a file: gives it a browser, and looks back on every journey.
 * Nothing may have asked another origin, and the policy and the console must have been quiet (S10).
 */
export function expectVisitors(): (visit?: Visit) => Promise<Visitor> {
  const address = inject('address')
  let browser: Browser
  let asked: string[] = []
  let complaints: string[] = []
  let origins: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch(inject('browser'))
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    const elsewhere = asked.filter((url) => !origins.some((origin) => isOfOrigin(url, origin)))
    const complained = complaints
    asked = []
    complaints = []
    origins = []
    expect(elsewhere).toEqual([])
    expect(complained).toEqual([])
  })
  afterAll(() => browser.close())

  return async ({
    size = phone,
    motion = 'no-preference',
    locale = 'en-GB',
    isKept = false,
    host = address,
  } = {}) => {
    origins.push(new URL(host).origin)
    const context = await browser.newContext({
      viewport: size,
      colorScheme: 'light',
      reducedMotion: motion,
      hasTouch: size.width < desktop.width,
      locale,
      timezoneId: 'Europe/London',
      serviceWorkers: isKept ? 'allow' : 'block',
    })
    context.on('request', (request) => asked.push(request.url()))
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !notOurs.test(message.text()))
        complaints.push(message.text())
    })
    context.on('weberror', (error) => complaints.push(error.error().message))
    await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint))
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        window.complain(`The policy forbids it: ${violatedDirective} ${blockedURI}`),
      )
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.clock.install({ time: morning })
    return { ...visitorOf(page, host), asked: () => asked }
  }
}

/** A saved file is a blob that the page itself has made. */
export function isOfOrigin(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`)
}

function visitorOf(page: Page, address: string): Omit<Visitor, 'asked'> {
  const control = (name: string) =>
    page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .first()
  return {
    page,
    control,
    async open(hash = '') {
      await page.goto(`${address}/${hash}`)
    },
    async type(hash) {
      await page.evaluate((next) => {
        location.hash = next
      }, hash)
    },
    at: (title) => page.getByRole('heading', { level: 1, name: t(title), exact: true }).waitFor(),
    sees: (words) => page.getByText(words).filter({ visible: true }).first().waitFor(),
    press: (words) => control(t(words)).click(),
    group: (legend) => page.getByRole('group', { name: legend, exact: true }),
    pass: (time) => page.clock.fastForward('days' in time ? time.days * 86_400_000 : time.seconds * 1000),
    reads: () => page.locator('body').innerText(),
  }
}
