/** What each grade of a source means, in Spanish. */

import type { Grade } from '../src/source.ts'

export const gradeWords = {
  trial: {
    name: 'Probado',
    meaning: 'Se probó en personas y se comparó con otra cosa, en un ensayo o en varios.',
  },
  study: {
    name: 'Observado',
    meaning: 'Se observó o se midió a personas. No se comparó con ninguna otra cosa.',
  },
  guideline: {
    name: 'Guía',
    meaning:
      'Es la recomendación publicada de una entidad profesional, pública o de pacientes, o de un grupo de expertos.',
  },
  practice: {
    name: 'Práctica común',
    meaning:
      'Es lo que hacen o piensan muchos profesionales de la salud. No conocemos ninguna prueba que lo demuestre.',
  },
  article: {
    name: 'Artículo de origen',
    meaning: 'Viene de uno de los cinco artículos de los que nació esta app. No son investigación.',
  },
} as const satisfies Record<Grade, { readonly name: string; readonly meaning: string }>
