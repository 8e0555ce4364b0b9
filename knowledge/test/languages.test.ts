/** Each rule about words holds in every language, by its own measure. */

import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../src/catalogue.ts'
import { noForbiddenClaims } from '../src/rules/no-forbidden-claims.ts'
import { schoolGrade } from '../src/rules/school-grade.ts'
import { wordsInEveryLanguage } from '../src/rules/words-in-every-language.ts'
import { broken, type Draft } from './small-catalogue.ts'

describe('the words of a language', () => {
  it('words-in-every-language: a language that lags behind', () => {
    expect(
      broken(wordsInEveryLanguage, (draft) => {
        delete (draft.questionWords.es as Record<string, unknown>)['knees']
        delete (draft.remarks.de as Record<string, unknown>)['A few exercises.']
        Object.assign(draft.remarks.de, { 'Gone.': 'Weg.' })
      }),
    ).toEqual([
      'words-in-every-language: remark A few exercises., words.de: found nothing, expected words.',
      'words-in-every-language: remark Gone., words.de: found words without an entry, expected an entry of that id.',
      'words-in-every-language: question knees, words.es: found nothing, expected words.',
    ])
  })

  it.each([
    ['de', 'Diese Übung ist ein Heilmittel.'],
    ['de', 'Sie heilt deinen Rücken.'],
    ['de', 'Das ist eine schlechte Haltung.'],
    ['de', 'Danach bist du schmerzfrei.'],
    ['es', 'Este ejercicio cura la espalda.'],
    ['es', 'Es una mala postura.'],
    ['es', 'Elimina el dolor.'],
  ] as const)('no-forbidden-claims in %s: %s', (language, claim) => {
    const breakIt = (words: string) => (draft: Draft<Catalogue>) => {
      Object.assign(draft.exercises[0]?.words[language] ?? {}, { summary: words })
    }
    expect(broken(noForbiddenClaims, breakIt(claim))).toHaveLength(1)
    expect(
      broken(
        noForbiddenClaims,
        breakIt(language === 'de' ? `Nicht wahr: ${claim}` : `No es cierto: ${claim}`),
      ),
    ).toEqual([])
  })

  it.each([
    [
      'de',
      'Setz dich hin. Heb den Arm.',
      'Die Aufrechterhaltung der Schulterblattstabilisierung beschleunigt fortschreitend die Bewegungsgeschwindigkeit.',
    ],
    [
      'en',
      'Sit down. Lift your arm.',
      'Maintaining scapular stabilisation progressively accelerates unilateral movement.',
    ],
    [
      'es',
      'Siéntate. Sube el brazo.',
      'El mantenimiento de la estabilización escapular acelera progresivamente la velocidad del movimiento unilateral.',
    ],
  ] as const)(
    'are measured in %s: short words are for a child, long ones for nobody',
    (language, easy, hard) => {
      expect(schoolGrade(language, [easy])).toBeLessThan(5)
      expect(schoolGrade(language, [hard])).toBeGreaterThan(9)
    },
  )
})
