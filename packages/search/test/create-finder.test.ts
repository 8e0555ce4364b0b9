/** What is found: the phrases people type, every name, slips, and nothing for nonsense. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFinder } from '../src/index.ts'
import { listEntries } from '../src/list-entries.ts'
import { splitWords } from '../src/split-words.ts'
import { languages } from './languages.ts'

describe.each(languages)('in $language', ({ language, known, search, phrases, typed }) => {
  const { articleWords, exerciseWords, informationWords } = known
  const { smallWords, synonyms, urgentSigns } = search
  const { find } = createFinder(language, { ...known, ...search })
  const entries = listEntries({ ...known, ...search })
  const keys = new Set<string>(entries.map(({ key }) => key))

  describe('the table of phrases', () => {
    it('is long enough, says each phrase once, and points to what there is', () => {
      expect(phrases.length).toBeGreaterThanOrEqual(60)
      expect(new Set(phrases.map(({ types }) => types)).size).toBe(phrases.length)
      expect(phrases.flatMap(({ finds }) => finds).filter((key) => !keys.has(key))).toEqual([])
    })

    it.each(phrases)('finds for “$types” $finds', ({ types, finds }) => {
      expect(keysFor(types).slice(0, 3)).toEqual(expect.arrayContaining([...finds]))
    })
  })

  describe('the table of synonyms', () => {
    it('leads somewhere with each meaning', () => {
      const meanings = new Set(synonyms.flatMap(({ means }) => means))
      expect([...meanings].filter((meaning) => find(meaning).length === 0)).toEqual([])
    })

    it('leads from each saying to its first meaning', () => {
      const lost = synonyms.flatMap(({ says, means }) => {
        const [target] = keysFor(means[0] ?? '')
        return says.filter((say) => target === undefined || !keysFor(say).slice(0, 3).includes(target))
      })
      expect(lost).toEqual([])
    })

    it('says each thing once', () => {
      const says = synonyms.flatMap((synonym) => synonym.says)
      expect(says.filter((say, at) => says.indexOf(say) !== at)).toEqual([])
    })

    it('holds no saying of several words of which small words leave one', () => {
      const emptied = synonyms
        .flatMap(({ says }) => says)
        .filter((say) => say.includes(' ') && contentOf(say).length < 2)
      expect(emptied).toEqual([])
    })
  })

  describe('createFinder', () => {
    it('knows every exercise, told or offered, every article and every place', () => {
      const told = [...Object.keys(exerciseWords), ...Object.keys(informationWords)]
      const wanted = [
        ...told.map((id) => `exercise:${id}`),
        ...Object.keys(articleWords).map((id) => `article:${id}`),
      ]
      expect(wanted.filter((key) => !keys.has(key))).toEqual([])
      expect(entries.filter(({ kind }) => kind === 'zone')).toHaveLength(8)
    })

    it.each(entries)('finds $key first by its own name, “$name”', ({ key, name }) => {
      expect(keysFor(name)[0]).toBe(key)
    })

    it.each(entries.filter(({ aka }) => aka.length > 0))(
      'finds $key by each other name, among the first three',
      ({ key, aka }) => {
        expect(aka.filter((other) => !keysFor(other).slice(0, 3).includes(key))).toEqual([])
      },
    )

    it('finds 98 in 100 names of six letters or more with one slip, among the first five', () => {
      const slipped = entries
        .filter(({ name }) => name.length >= 6)
        .flatMap(({ key, name }) => slipsOf(name).map((typed) => ({ key, typed })))
        // Every fifth will do: the kinds of slips take turns by four.
        .filter((_, at) => at % 5 === 0)
      const found = slipped.filter(({ key, typed }) => keysFor(typed).slice(0, 5).includes(key))
      expect(found.length / slipped.length).toBeGreaterThanOrEqual(0.98)
    })

    it('finds a name while it is typed', () => {
      const missed = typed.beginnings.flatMap((beginning) =>
        beginning.of.filter((text) => !keysFor(text).slice(0, 3).includes(beginning.find)),
      )
      expect(missed).toEqual([])
    })

    it('does not care about case, accents, marks and spaces', () => {
      const anyName = fc.constantFrom(...entries.flatMap(({ name, aka }) => [name, ...aka]))
      const anyMark = fc.constantFrom('', ' ', '  ', '?', '!', '…', '\t', '“', '.')
      fc.assert(
        fc.property(anyName, anyMark, anyMark, (name, before, after) => {
          const plain = keysFor(name)
          expect(keysFor(`${before}${name.toUpperCase()}${after}`)).toEqual(plain)
          expect(keysFor(name.replaceAll(' ', `  ${before}`))).toEqual(plain)
          expect(keysFor(name.replace(/[aeiou]/g, '$&\u0301'))).toEqual(plain)
          expect(keysFor(name.replaceAll('-', ' ').replaceAll('’', "'"))).toEqual(plain)
        }),
        { numRuns: 60 },
      )
    })

    it('answers any text at all, each thing once, in known ids', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
          const found = keysFor(text)
          expect(new Set(found).size).toBe(found.length)
          expect(found.filter((key) => !keys.has(key))).toEqual([])
        }),
      )
    })

    it.each(['constructor toString', 'hasOwnProperty', '\ud800', '%', '\\', '*', '[', '(', '🙂'])(
      'is not upset by %s',
      (text) => expect(find(text)).toEqual([]),
    )

    it('is not upset by __proto__, which may be a slip', () => {
      expect(keysFor('__proto__').filter((key) => !keys.has(key))).toEqual([])
    })

    it('answers a page of text that was pasted in as fast as a word', () => {
      const pasted = typed.pasted.repeat(2000)
      const startedMs = performance.now()
      expect(find(pasted).length).toBeGreaterThan(0)
      // Ten times of what it takes on a slow machine; without the cut it would be minutes.
      expect(performance.now() - startedMs).toBeLessThan(1000)
    })

    it('finds nothing for nothing', () => {
      for (const text of ['', ' ', '\n\t', '?!', '…']) expect(find(text)).toEqual([])
    })

    it('finds nothing for nonsense', () => {
      for (const text of ['blorf', 'asdfgh', 'kubernetes', 'lorem ipsum', 'flibbertigibbet', '12345']) {
        expect(find(text)).toEqual([])
      }
      const anyNonsense = fc.string({
        unit: fc.constantFrom('q', 'x', 'z', 'j', 'v'),
        minLength: 4,
        maxLength: 12,
      })
      fc.assert(
        fc.property(anyNonsense, (text) => {
          expect(find(text)).toEqual([])
        }),
      )
    })

    it('finds “When to see someone” first for every sign of an emergency', () => {
      expect(urgentSigns.filter((sign) => keysFor(sign)[0] !== 'article:when-to-see-someone')).toEqual([])
    })
  })

  function keysFor(text: string): readonly string[] {
    return find(text).map(({ kind, id }) => `${kind}:${id}`)
  }

  function contentOf(text: string): readonly string[] {
    const small = new Set(smallWords.flatMap((word) => splitWords(word)))
    return splitWords(text).filter((word) => !small.has(word))
  }
})

// Helpers

/** At each letter one slip: left out, doubled, changed for another or swapped with its neighbour, in turn. */
function slipsOf(name: string): readonly string[] {
  return Array.from(name).flatMap((letter, at) => {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)]
    const next = after.charAt(0)
    if (!/[a-z]/i.test(letter)) return []
    if (at % 4 === 0) return before + after
    if (at % 4 === 1) return before + letter + letter + after
    if (at % 4 === 2) return `${before}${letter === 'e' ? 'k' : 'e'}${after}`
    return /[a-z]/i.test(next) ? before + next + letter + after.slice(1) : []
  })
}
