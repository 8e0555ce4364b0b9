/** How exports name what is in the journal, in the present language. */

import type { Intake } from '@unhunch/engine'
import { symptoms } from '@unhunch/knowledge/screening'
import type { RecordWords } from '@unhunch/exchange/csv'
import { known } from '../../words/known.ts'
import { t } from '../../words/message.ts'
import { formWords } from '../form-words.ts'

export function recordWords(): RecordWords {
  return {
    exercise: exerciseName,
    symptom: (id) => {
      const symptom = symptoms.find((one) => one.id === id)
      return symptom ? known.symptomWords[symptom.id].name : id
    },
    movement: (measure) => known.measureWords[measure],
    fault: (fault) => known.faultWords[fault],
    question: (id) => asked()[id]?.ask ?? id,
    answer(question, answer) {
      if (answer === 'yes' || answer === 'no') return t(`common.${answer}`)
      return asked()[question]?.options?.[answer] ?? String(answer)
    },
    weekday: (weekday) => t(`weekday.${weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7}`),
    intake: {
      zones: t('data.told-zones'),
      qualities: t('intake.like-title'),
      painNow: t('data.measure-pain-now'),
      painUsual: t('data.measure-pain-usual'),
      painWorst: t('data.measure-pain-worst'),
      durationWeeks: t('data.told-duration'),
      equipment: t('intake.equipment'),
      floor: t('intake.floor'),
      minutes: t('data.told-minutes'),
      weekdays: t('intake.weekdays'),
      deskHours: t('intake.desk'),
      triggers: t('intake.triggers'),
      stress: t('intake.stress'),
      sleep: t('intake.sleep'),
      pattern: t('intake.pattern'),
      goals: t('intake.goals-title'),
      likes: t('data.told-likes'),
      bans: t('data.told-bans'),
    },
    choice: sayChoice,
    value: {
      yes: t('common.yes'),
      no: t('common.no'),
      plan: t('data.value-plan'),
      routine: t('data.value-routine'),
      exercise: t('data.value-exercise'),
      done: t('data.value-done'),
      partly: t('outcome.partly'),
      'not-now': t('outcome.not-now'),
      'did-already': t('outcome.did-already'),
      'it-hurts': t('outcome.it-hurts'),
      'never-again': t('outcome.never-again'),
      easy: t('effort.easy'),
      right: t('effort.right'),
      hard: t('effort.hard'),
      familiar: t('character.familiar'),
      sharp: t('character.sharp'),
      spreading: t('character.spreading'),
      electric: t('character.electric'),
      together: t('data.value-together'),
      each: t('data.value-each'),
      short: t('data.value-short'),
      longer: t('data.value-longer'),
      natural: t('data.value-natural'),
      passed: t('data.value-passed'),
      ignored: t('data.value-ignored'),
      'programme-started': t('data.value-programme-started'),
      flare: t('data.value-flare'),
      'flare-over': t('data.value-flare-over'),
      ban: t('data.value-ban'),
      unban: t('data.value-unban'),
      like: t('data.value-like'),
      'break-plan': t('data.value-break-plan'),
      'routine-saved': t('data.value-routine-saved'),
      'routine-removed': t('data.value-routine-removed'),
      'left-side': t('progress.left'),
      'right-side': t('progress.right'),
      degrees: t('data.value-degrees'),
      share: t('data.value-share'),
      turns: t('data.value-turns'),
    },
  }
}

/** Of a list that another device has removed, an exercise of one's own has no name any more. */
function exerciseName(exercise: string, form: string): string {
  return exercise.startsWith('own:') ? t('own.name') : formWords(exercise, form).name
}

type Asked = Readonly<
  Record<string, { readonly ask: string; readonly options?: Readonly<Record<string, string>> | undefined }>
>

function asked(): Asked {
  return known.questionWords
}

/** The schema of the intake lets no other ids in; triggers and exercises may be of another version. */
function sayChoice(field: keyof Intake, id: string): string {
  switch (field) {
    case 'zones':
      return t(`zone.${id as Intake['zones'][number]}`)
    case 'qualities':
      return t(`quality.${id as Intake['qualities'][number]}`)
    case 'equipment':
      return t(`equipment.${id as Intake['equipment'][number]}`)
    case 'stress':
      return t(`stress.${id as Intake['stress']}`)
    case 'sleep':
      return t(`sleep.${id as Intake['sleep']}`)
    case 'pattern':
      return t(`pattern.${id as Intake['pattern']}`)
    case 'triggers': {
      const triggers: Readonly<Record<string, string>> = known.triggerWords
      return triggers[id] ?? id
    }
    case 'likes':
    case 'bans':
      return exerciseName(id, '')
    // Numbers, and the person's own words.
    case 'painNow':
    case 'painUsual':
    case 'painWorst':
    case 'durationWeeks':
    case 'floor':
    case 'minutes':
    case 'weekdays':
    case 'deskHours':
    case 'goals':
      return id
  }
}
