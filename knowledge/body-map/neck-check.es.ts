/** The words of the neck check, in Spanish: what to do next, never a diagnosis. */

import type { NeckCheckWords } from '../src/neck-check.ts'
import type { neckCheckWords as english } from './neck-check.en.ts'

export const neckCheckWords = {
  title: '¿Podría tener algo que ver tu cuello?',
  lead: 'El dolor de esta zona a veces se siente más abajo de donde viene, y el cuello es uno de esos lugares. Dos o tres preguntas te ayudan a saber qué hacer ahora. No pueden encontrar la causa.',
  first:
    'Necesitan ayuda de inmediato un dolor de cabeza nuevo y distinto a todos los anteriores, ver doble, arrastrar las palabras, un mareo repentino, o piernas o manos que en horas o días se vuelven débiles, adormecidas o torpes. También un cuello que duele después de una caída fuerte o un choque.',
  questions: {
    arm: {
      ask: '¿Te baja por un brazo dolor, hormigueo, adormecimiento o debilidad?',
      options: {
        no: 'No',
        seen: 'Sí. Lo ha revisado un médico o fisioterapeuta, y no está peor',
        new: 'Sí, y todavía no lo ha revisado nadie',
        worse: 'Sí, y hay cada vez menos fuerza, más adormecimiento o está peor',
      },
    },
    turning: {
      ask: 'En tu día a día, ¿girar la cabeza provoca este dolor o lo cambia?',
      options: { yes: 'Sí', no: 'No, o no lo he notado' },
    },
    stiff: {
      ask: '¿El propio cuello te duele o está rígido?',
      options: { yes: 'Sí', no: 'No' },
    },
  },
  outcomes: {
    'see-today': {
      title: 'Habla hoy con un médico',
      advice:
        'Una debilidad o un adormecimiento que va a más debe revisarse hoy. Por favor, no hagas ejercicio hasta entonces. Responde también a las preguntas de seguridad, para que la app lo sepa.',
    },
    'see-soon': {
      title: 'Ve a un médico o fisioterapeuta en los próximos días',
      advice:
        'Lo que baja por un brazo suele calmarse, pero debe revisarse antes de que hagas ejercicio. Si hay cada vez menos fuerza o más adormecimiento, pide que te revisen el mismo día. Responde también a las preguntas de seguridad, para que la app lo sepa.',
    },
    turning: {
      title: 'Puede que tu cuello tenga algo que ver',
      advice:
        'Los ejercicios suaves de cuello pueden ayudar, junto con los de la parte alta de la espalda. Hazlos pequeños y fáciles, y detente antes de que duela. Si después de unas semanas nada ha cambiado, pide a un fisioterapeuta que te revise el cuello.',
    },
    stiff: {
      title: 'A tu cuello también le puede gustar moverse',
      advice:
        'Añade uno o dos ejercicios suaves de cuello a los de esta zona. Si después de unas semanas nada ha cambiado, pide a un fisioterapeuta que te revise el cuello.',
    },
    nothing: {
      title: 'Nada de esto apunta a tu cuello',
      advice:
        'Eso no lo descarta, pero no hay motivo para empezar por ahí. Sigue con los ejercicios de esta zona. Si alguna vez te baja dolor u hormigueo por un brazo, pide que te lo revisen.',
    },
  },
} as const satisfies NeckCheckWords & {
  readonly questions: Readonly<Record<keyof typeof english.questions, unknown>>
  readonly outcomes: Readonly<Record<keyof typeof english.outcomes, unknown>>
}
