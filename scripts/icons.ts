/**
 * Draws the icons for home screens from the app's own icon. Draws only when it has changed,
 * unless `--all`; `--check` draws nothing and fails when they are stale.
 */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser, howToGetOne } from './find-browser.ts'

const source = new URL('../apps/web/public/icon.svg', import.meta.url)
const folder = new URL('../apps/web/public/icons/', import.meta.url)
const madeFrom = new URL('../apps/web/icons.json', import.meta.url)

interface IconPlan {
  readonly name: string
  /** Of each side, pixels. */
  readonly size: number
  /** Of the drawing within it. */
  readonly share: number
  /** To the corners; the system cuts them as it likes. */
  readonly isFilled: boolean
}

const plans: readonly IconPlan[] = [
  { name: 'icon-192.png', size: 192, share: 1, isFilled: false },
  { name: 'icon-512.png', size: 512, share: 1, isFilled: false },
  // What counts lies within four fifths of the middle, which every mask leaves.
  { name: 'maskable-192.png', size: 192, share: 0.9, isFilled: true },
  { name: 'maskable-512.png', size: 512, share: 0.9, isFilled: true },
  { name: 'apple-touch-icon.png', size: 180, share: 1, isFilled: true },
]

const drawing = readFileSync(source, 'utf8')
const hash = createHash('sha256').update(JSON.stringify(plans)).update(drawing).digest('hex').slice(0, 12)
const isCurrent =
  existsSync(madeFrom) &&
  JSON.parse(readFileSync(madeFrom, 'utf8')).madeFrom === hash &&
  plans.every(({ name }) => existsSync(new URL(name, folder)))

if (process.argv.includes('--check')) {
  if (!isCurrent) {
    console.error('The icons do not show icon.svg any more. Draw them again with: npm run icons')
    process.exitCode = 1
  }
} else if (!isCurrent || process.argv.includes('--all')) await drawAll()

async function drawAll(): Promise<void> {
  const executablePath = findBrowser(console.log)
  if (executablePath === undefined) throw new Error(howToGetOne)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  mkdirSync(folder, { recursive: true })
  for (const plan of plans) {
    await page.setViewportSize({ width: plan.size, height: plan.size })
    await page.setContent(pageOf(plan))
    writeFileSync(new URL(plan.name, folder), await page.screenshot({ omitBackground: true }))
    console.log(plan.name)
  }
  await browser.close()
  writeFileSync(madeFrom, `${JSON.stringify({ madeFrom: hash }, null, 2)}\n`)
}

function pageOf({ share, isFilled }: IconPlan): string {
  const ground = isFilled ? (/<rect[^>]* fill="(#\w+)"/.exec(drawing)?.[1] ?? 'none') : 'transparent'
  const side = `${share * 100}%`
  return `<style>
    html, body { height: 100%; margin: 0 }
    body { display: grid; place-items: center; background: ${ground} }
    svg { width: ${side}; height: ${side} }
  </style>${drawing}`
}
