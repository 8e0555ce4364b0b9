/** The first screen of the safety check in German. */

import type { QuestionWords } from '../src/screening.ts'
import type { emergencyQuestions } from './emergency-questions.ts'

export const emergencyQuestionWords: Record<(typeof emergencyQuestions)[number]['id'], QuestionWords> = {
  'chest-pain': {
    ask: 'Hattest du in den letzten Tagen Schmerzen, Druck oder Enge in der Brust?',
    help: 'Auch ein Gefühl von Schwere zählt. Ebenso, wenn solche Schmerzen in einen Arm, den Kiefer, Hals oder Nacken, den Rücken oder den Magen ausstrahlen.',
    askAgain: 'Hattest du seit dem letzten Mal Schmerzen, Druck oder Enge in der Brust?',
  },
  'heart-signs': {
    ask: 'Hattest du einen plötzlichen Schmerz im Kiefer oder in den Armen, kalten Schweiß, Übelkeit oder Kurzatmigkeit, oder warst du ohne Grund erschöpft?',
    help: 'Ein Herzinfarkt kann auch ganz ohne Schmerzen in der Brust kommen. Das ist häufiger bei Frauen, bei älteren Menschen und bei Diabetes.',
    askAgain:
      'Hattest du seit dem letzten Mal einen plötzlichen Schmerz im Kiefer oder in den Armen, kalten Schweiß, Übelkeit oder Kurzatmigkeit, oder warst du ohne Grund erschöpft?',
  },
  'ache-with-signs': {
    ask: 'Kommt der Schmerz im Rücken zusammen mit Kurzatmigkeit, Schwitzen, Übelkeit oder dem Gefühl, gleich ohnmächtig zu werden?',
    help: 'Sag auch Ja, wenn ein Schmerz, der bisher nur bei Anstrengung kam, jetzt in Ruhe kommt oder nach der Anstrengung bleibt.',
    askAgain:
      'Kam der Schmerz im Rücken seit dem letzten Mal zusammen mit Kurzatmigkeit, Schwitzen, Übelkeit oder dem Gefühl, gleich ohnmächtig zu werden?',
  },
  'sudden-worst-pain': {
    ask: 'Kam auf einen Schlag ein sehr starker Schmerz in der Brust, im Bauch oder zwischen den Schulterblättern?',
    help: 'Er kann reißend oder stechend sein oder an eine andere Stelle wandern. Sag auch Ja, wenn du mit dem Schmerz ohnmächtig geworden bist.',
    askAgain:
      'Kam seit dem letzten Mal auf einen Schlag ein sehr starker Schmerz in der Brust, im Bauch oder zwischen den Schulterblättern?',
  },
  'sudden-breath': {
    ask: 'Hast du plötzlich schlecht Luft bekommen, Blut gehustet oder einen plötzlichen stechenden Schmerz beim Einatmen gehabt?',
    help: 'Sag auch Ja, wenn dein Herz rast und du dich fühlst, als würdest du gleich ohnmächtig. Achte besonders darauf nach einer Operation, einer langen Reise oder einer Verletzung am Brustkorb, in der Schwangerschaft oder bei Krebs.',
    askAgain:
      'Hast du seit dem letzten Mal plötzlich schlecht Luft bekommen, Blut gehustet oder einen plötzlichen stechenden Schmerz beim Einatmen gehabt?',
  },
  'swollen-leg': {
    ask: 'Ist eines deiner Beine oder eine Wade seit Kurzem geschwollen und schmerzhaft?',
    help: 'Es kann auch warm sein, rot aussehen oder dunkler als sonst.',
    askAgain:
      'Ist seit dem letzten Mal eines deiner Beine oder eine Wade angeschwollen und schmerzhaft geworden?',
  },
  'cord-fast': {
    ask: 'Sind deine Beine oder Hände innerhalb von Stunden oder Tagen schwach, taub oder ungeschickt geworden, oder ist dein Gang unsicher geworden?',
    help: 'Sag auch Ja bei schweren Beinen, bei Kribbeln in beiden Beinen oder wenn sich ein Streifen rund um den Körper taub anfühlt. Wenn es über Wochen langsam gekommen und jetzt nicht schlimmer ist, sag hier Nein. Danach fragen wir als Nächstes.',
    askAgain:
      'Sind deine Beine oder Hände seit dem letzten Mal schwach, taub oder ungeschickt geworden, oder ist dein Gang unsicher geworden?',
  },
  'bladder-saddle': {
    ask: 'Hast du neuerdings die Kontrolle über Blase oder Darm verloren, oder fällt dir das Wasserlassen neuerdings schwer?',
    help: 'Sag auch Ja, wenn es sich zwischen den Beinen oder um den Po herum taub anfühlt oder wenn sich dein Empfinden beim Sex neuerdings verändert hat.',
    askAgain:
      'Hast du seit dem letzten Mal die Kontrolle über Blase oder Darm verloren, oder ist dir das Wasserlassen schwergefallen?',
  },
  accident: {
    ask: 'Tut dein Rücken oder Nacken seit einem schweren Sturz, Schlag oder Unfall weh, der nicht im Krankenhaus abgeklärt wurde?',
    help: 'Ein Sturz aus mehr als 1 Meter Höhe oder 5 Stufen hinunter, ein Schlag oben auf den Kopf oder ein Unfall bei hohem Tempo zählen alle dazu. Sag auch Ja, wenn seit irgendeiner Verletzung deine Arme oder Beine kribbeln oder wenn du den Kopf nicht auf beide Seiten bis zur Hälfte drehen kannst.',
    askAgain:
      'Hattest du seit dem letzten Mal einen schweren Sturz, Schlag oder Unfall, der nicht im Krankenhaus abgeklärt wurde?',
  },
  'stroke-signs': {
    ask: 'Hast du plötzlich doppelt gesehen, undeutlich gesprochen oder schlecht schlucken können, oder hing dein Gesicht oder ein Augenlid herab?',
    help: 'Sag auch Ja bei Schwäche oder Taubheit im Gesicht, in einem Arm oder Bein auf einer Seite, oder wenn du ohne Vorwarnung zu Boden gesackt bist, selbst wenn es vorbei ist. Wenn das ärztlich abgeklärt ist und nichts Neues dazukam, sag Nein.',
    askAgain:
      'Hast du seit dem letzten Mal plötzlich doppelt gesehen, undeutlich gesprochen oder schlecht schlucken können, oder hing dein Gesicht oder ein Augenlid herab?',
  },
  'head-neck-pain': {
    ask: 'Hast du neue Schmerzen im Kopf, im Nacken oder am Hals, anders als alle zuvor, bei denen dir schwindelig oder übel ist oder du unsicher auf den Beinen bist?',
    help: 'Sag auch Ja, wenn dabei deine Augen hin und her zucken.',
    askAgain:
      'Hattest du seit dem letzten Mal neue Schmerzen im Kopf, im Nacken oder am Hals, anders als alle zuvor, bei denen dir schwindelig oder übel war oder du unsicher auf den Beinen warst?',
  },
  'severe-infection': {
    ask: 'Hast du hohes Fieber oder Schüttelfrost zusammen mit starken Rückenschmerzen?',
    help: 'Sag auch Ja bei einem steifen Nacken, wenn dir helles Licht wehtut oder deine Gedanken verwirrt sind.',
    askAgain:
      'Hattest du seit dem letzten Mal hohes Fieber oder Schüttelfrost zusammen mit starken Rückenschmerzen?',
  },
}
