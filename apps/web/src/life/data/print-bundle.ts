/** The journal as a FHIR bundle, in the present language. Loaded when somebody wants it. */

import { type FhirSubject, fhirBundle, type FhirWords } from '@unhunch/exchange/fhir'
import { policy } from '@unhunch/knowledge/policy'
import { printDose } from '../../words/dose.ts'
import { known } from '../../words/known.ts'
import { language } from '../../words/language.ts'
import { t } from '../../words/message.ts'
import { formWords } from '../form-words.ts'
import { recordWords } from './record-words.ts'

export function printBundle(subject: FhirSubject): string {
  return `${JSON.stringify(fhirBundle(subject, fhirWords()), null, 2)}\n`
}

function fhirWords(): FhirWords {
  return {
    ...recordWords(),
    language,
    dose: printDose,
    steps(exercise, form) {
      const { start, steps } = formWords(exercise, form)
      return [start, ...steps].filter((line) => line !== '')
    },
    programme: t('plan.title'),
    range: (measure, side) => t(`progress.range-${side}`, { what: known.measureWords[measure] }),
    rangeMethod: t('data.range-method', { step: policy.progress.rangeToldIn.value }),
    measure: {
      'pain-now': t('data.measure-pain-now'),
      'pain-usual': t('data.measure-pain-usual'),
      'pain-worst': t('data.measure-pain-worst'),
      'pain-before': t('data.measure-pain-before'),
      'pain-after': t('data.measure-pain-after'),
      'pain-morning': t('data.measure-pain-morning'),
      'pain-average-week': t('data.measure-pain-average-week'),
      'pain-worst-week': t('data.measure-pain-worst-week'),
      'stiffness-week': t('data.measure-stiffness-week'),
      'minutes-week': t('data.measure-minutes-week'),
      outcome: t('data.column-outcome'),
      effort: t('data.column-effort'),
      pain: t('data.column-pain'),
      character: t('data.column-character'),
      symptoms: t('data.column-symptoms'),
      'ended-early': t('data.column-ended-early'),
      settled: t('data.column-settled-about'),
    },
    answers: {
      full: t('data.answers-full'),
      again: t('data.answers-again'),
      'emergency-only': t('data.answers-emergency-only'),
      intake: t('data.answers-intake'),
      session: t('data.answers-session'),
      morning: t('data.answers-morning'),
      'check-in': t('data.answers-check-in'),
      practice: t('data.answers-practice'),
    },
  }
}
