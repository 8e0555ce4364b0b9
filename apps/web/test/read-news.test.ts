/** What is new, as the change log tells it. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readNews } from '../build/read-news.ts'

describe('readNews', () => {
  it('takes what people notice, the latest day first, in plain text', () => {
    const changelog = `# Changelog

Written by \`npm run changelog\` from the commits.

## 2026-11-22

### Safety

- An update never ends a session.

### New

- A sheet to print, with \`tick\` boxes.

### Knowledge

- A source was read again.

## 2026-11-21

### Mended

- The map *turns* again.
`
    expect(readNews(changelog)).toEqual([
      'An update never ends a session.',
      'A sheet to print, with tick boxes.',
      'The map turns again.',
    ])
  })

  it('reads our own, and not without end', () => {
    const news = readNews(readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8'))
    expect(news.length).toBeGreaterThan(3)
    expect(news.length).toBeLessThanOrEqual(24)
  })

  it('makes nothing of nothing', () => {
    expect(readNews('')).toEqual([])
  })
})
