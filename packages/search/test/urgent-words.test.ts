/** Which words may be an emergency, and which are not. */

import { describe, expect, it } from 'vitest'
import * as known from '@unhunch/knowledge/en'
import * as search from '@unhunch/knowledge/en/search'
import { listEntries } from '../src/list-entries.ts'
import { stems } from '../src/stem/index.ts'
import { urgentReader } from '../src/urgent-words.ts'

const { harmlessWords, urgentSigns } = search
const urgentWords = urgentReader(search, stems.en)

describe('urgentWords', () => {
  it('knows every sign, in any case and with words around it', () => {
    const missed = urgentSigns.filter(
      (sign) => !urgentWords(sign) || !urgentWords(`Why do I have ${sign.toUpperCase()}?!`),
    )
    expect(missed).toEqual([])
  })

  it.each([
    'my chest hurts',
    'tightness in my chest',
    'chst pain',
    'I can’t breathe',
    'cannot breathe properly',
    'shortness of breth',
    'it hurts to take a deep breath',
    'numb between my legs',
    'both my legs are numb',
    'can’t stop pain in chest',
    'lost control of my bladder',
    'coughed up some blood',
    'neck pain after a car crash',
    'is this a strok',
    'back pain with high fever',
  ])('takes “%s” seriously', (text) => expect(urgentWords(text)).toBe(true))

  it.each([
    '',
    'knots',
    'chest stretch',
    'knee to chest',
    'heat or ice for pain',
    'my back never stops hurting',
    'weekly plan for legs',
    'deep breathing',
    'stiff neck',
    'light exercises at night',
    'sore after workout',
    'face down on the bed',
  ])('lets “%s” be', (text) => expect(urgentWords(text)).toBe(false))

  it('is not set off by a name of ours', () => {
    const names = listEntries({ ...known, ...search }).flatMap(({ name, aka, forms, headings }) => [
      name,
      ...aka,
      ...forms,
      ...headings,
    ])
    expect(names.filter(urgentWords)).toEqual([])
  })

  it('never reads a harmless word as a sign', () => {
    expect(harmlessWords.filter((word) => urgentWords(word) || urgentWords(`${word} pain`))).toEqual([])
  })
})
