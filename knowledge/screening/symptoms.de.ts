/** The symptoms a person can report during or after a session, in German. */

import type { SymptomWords } from './symptoms.en.ts'
import type { SymptomId } from './symptoms.ts'

const callNow = 'Hör jetzt auf. Bitte ruf den Notruf an (112 oder die Notrufnummer deines Landes).'

export const symptomWords: Record<SymptomId, SymptomWords> = {
  'chest-pain': {
    name: 'Schmerz oder Druck in der Brust',
    advice: `${callNow} Setz dich hin und ruh dich aus.`,
  },
  'breathless-at-rest': {
    name: 'Kurzatmig, selbst in Ruhe',
    advice: `${callNow} Setz dich aufrecht hin und ruh dich aus.`,
  },
  faint: {
    name: 'Ohnmächtig oder kurz davor',
    advice: `${callNow} Leg dich hin, wenn du das sicher kannst.`,
  },
  'sight-or-speech': {
    name: 'Doppelt sehen oder undeutlich sprechen',
    advice: `${callNow} Sag, wann es angefangen hat. Halt den Nacken still.`,
  },
  'sudden-headache': {
    name: 'Plötzlich starke Schmerzen in Kopf, Nacken oder Hals, anders als alle zuvor',
    advice: `${callNow} Halt den Nacken still.`,
  },
  'one-sided-weakness': {
    name: 'Eine Seite schwach, taub oder herabhängend',
    advice: `${callNow} Sag, wann es angefangen hat.`,
  },
  'both-legs': {
    name: 'Neue Taubheit oder Schwäche in beiden Beinen',
    advice: `${callNow} Lieg oder sitz still.`,
  },
  unsteady: {
    name: 'Unsicher auf den Beinen, anders als sonst',
    advice: `${callNow} Setz oder leg dich hin.`,
  },
  bladder: {
    name: 'Kontrolle über Blase oder Darm verloren',
    advice: `${callNow} Sag, was sich verändert hat.`,
  },
  'sudden-worst-pain': {
    name: 'Ein plötzlicher, sehr starker Schmerz in Brust, Bauch oder Rücken',
    advice: `${callNow} Lieg oder sitz still.`,
  },
  fall: {
    name: 'Ein Sturz, und ich brauche Hilfe',
    advice: `${callNow} Steh nicht auf, wenn das wehtut. Halt den Nacken still.`,
  },
  'pregnancy-sign': {
    name: 'Schwanger, mit Blutung, Flüssigkeit oder hartem Bauch (Wehen)',
    advice: 'Hör jetzt auf und ruh dich aus. Ruf sofort deine Hebamme oder Geburtsklinik an.',
  },
  'arm-tingling': {
    name: 'Neues Kribbeln oder Taubheitsgefühl in einem Arm',
    advice:
      'Hör vorerst auf. Bitte lass dich vor der nächsten Einheit ärztlich oder in der Physiotherapie untersuchen.',
  },
  electric: {
    name: 'Ein elektrischer Schlag durch Rücken, Arme oder Beine',
    advice:
      'Hör vorerst auf. Bitte lass dich in den nächsten ein bis zwei Tagen ärztlich untersuchen, bevor du weitermachst.',
  },
  'crack-with-pain': {
    name: 'Ein Knacks oder Nachgeben, und danach starker Schmerz',
    advice: 'Hör vorerst auf und halt still. Bitte lass das in den nächsten ein bis zwei Tagen untersuchen.',
  },
  'fluttering-heart': {
    name: 'Mein Herz flattert oder pocht',
    advice:
      'Hör auf und ruh dich aus. Lass dich in den nächsten ein bis zwei Tagen ärztlich untersuchen, bevor du weitermachst. Wenn es sich nicht beruhigt oder du dich fühlst, als würdest du gleich ohnmächtig, ruf den Notruf an (112 oder die Notrufnummer deines Landes).',
  },
  dizzy: {
    name: 'Schwindelig oder benommen',
    advice:
      'Hör auf und setz dich hin, bis es vorbei ist. Dann fragen wir, was neu ist. Wenn es nicht vorbeigeht, hol Hilfe.',
  },
  'sharp-pain': {
    name: 'Ein scharfer oder stechender Schmerz',
    advice: 'Hör für heute hier auf. Ein scharfer Schmerz ist eine Grenze, und es ist gut, sie zu achten.',
  },
  'spreading-pain': {
    name: 'Schmerz, der sich ausbreitet',
    advice: 'Hör für heute hier auf. Vor der nächsten Einheit stellen wir ein paar Fragen.',
  },
  'strong-pain': {
    name: 'Viel mehr Schmerz als sonst',
    advice: 'Hör für heute hier auf. Ruh dich in einer Lage aus, die sich leicht anfühlt.',
  },
  sick: {
    name: 'Mir ist übel oder unwohl',
    advice: 'Hör für heute hier auf und ruh dich aus. Dein Plan wartet.',
  },
  'familiar-ache': {
    name: 'Mein üblicher Schmerz, etwas stärker',
    advice: 'Mach die Bewegung kleiner und langsamer, oder wähl die leichtere Variante.',
  },
  'too-hard': {
    name: 'Es ist zu schwer',
    advice: 'Wähl die leichtere Variante, oder mach weniger. Beides ist in Ordnung.',
  },
  'joint-sore': {
    name: 'Schulter, Handgelenk oder Knie tut weh',
    advice: 'Wechsle die Haltung, oder wähl die leichtere Variante. Sag es uns, dann ändern wir den Plan.',
  },
  cramp: {
    name: 'Ein Krampf',
    advice: 'Mach eine Pause, lass den Muskel lang werden und atme. Mach weiter, wenn der Krampf vorbei ist.',
  },
  'out-of-breath': {
    name: 'Außer Atem von der Bewegung',
    advice:
      'Mach eine Pause, bis du wieder ruhig atmest. Wenn du auch in Ruhe kurzatmig bleibst, sag es uns sofort.',
  },
}
