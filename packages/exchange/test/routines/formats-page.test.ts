/** The page about formats names every format and every loss that there is. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foreignFormats, lossIds } from '../../src/routines/index.ts'

const page = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8')

describe('docs/formats.md', () => {
  it.each([...foreignFormats, ...lossIds])('explains `%s`', (id) => {
    expect(page).toContain(`\`${id}\``)
  })

  it('explains no loss that there is not', () => {
    const table = /## What is lost[^]*?## /.exec(page)?.[0] ?? ''
    const named = [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) => cell.split(', '))
    expect(named.toSorted()).toEqual(lossIds.map((id) => `\`${id}\``).toSorted())
  })
})
