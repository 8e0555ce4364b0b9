/** The second part of the safety check in German. */

import type { QuestionWords } from '../src/screening.ts'
import type { clinicianQuestions } from './clinician-questions.ts'

export const clinicianQuestionWords: Record<(typeof clinicianQuestions)[number]['id'], QuestionWords> = {
  age: {
    ask: 'Wie alt bist du?',
    help: 'Ab 16 schließt dein Alter dich nie aus. Es entscheidet, was wir sonst noch fragen.',
  },
  'effort-ache': {
    ask: 'Kommt bei Anstrengung ein Schmerz zwischen den Schulterblättern, der nachlässt, wenn du dich ausruhst?',
    help: 'Anstrengung ist zum Beispiel Treppensteigen, Bergaufgehen oder Eilen.',
    askAgain:
      'Kam seit dem letzten Mal bei Anstrengung ein Schmerz zwischen den Schulterblättern, der nachließ, als du dich ausgeruht hast?',
  },
  'heart-lung-symptoms': {
    ask: 'Wirst du schon bei wenig Anstrengung kurzatmig, spürst du dein Herz flattern oder pochen, oder bist du ohnmächtig geworden?',
    help: 'Wenn das ärztlich abgeklärt und nicht schlimmer geworden ist, sag Nein.',
    askAgain:
      'Warst du seit dem letzten Mal schon bei wenig Anstrengung kurzatmig, hast du dein Herz flattern gespürt, oder bist du ohnmächtig geworden?',
  },
  'cord-slow': {
    ask: 'Sind über Wochen oder Monate deine Hände ungeschickt, deine Beine schwer oder dein Gleichgewicht schlechter geworden?',
    help: 'Knöpfe, Schlüssel oder das Handy sind dann vielleicht schwerer zu bedienen. Sag auch Ja, wenn beim Beugen des Nackens ein elektrischer Schlag durch deinen Rücken fährt. Es muss nicht wehtun.',
    askAgain:
      'Sind seit dem letzten Mal deine Hände ungeschickter, deine Beine schwerer oder dein Gleichgewicht schlechter geworden?',
  },
  'arm-signs': {
    ask: 'Zieht bei dir ein Schmerz, ein Kribbeln, ein Taubheitsgefühl oder eine Schwäche einen Arm hinunter oder um die Rippen herum?',
    help: 'Es kann auftreten, wenn du den Nacken bewegst.',
    options: {
      no: 'Nein',
      seen: 'Ja. Es wurde ärztlich oder in der Physiotherapie angeschaut und ist nicht schlimmer geworden',
      new: 'Ja, und noch niemand hat es angeschaut',
      worse: 'Ja, und Schwäche oder Taubheit nimmt zu, oder es wird schlimmer',
    },
    askAgain:
      'Wie ist es jetzt: Zieht ein Schmerz, ein Kribbeln, ein Taubheitsgefühl oder eine Schwäche einen Arm hinunter oder um die Rippen herum?',
  },
  cancer: {
    ask: 'Hattest du jemals Krebs?',
    help: 'Jetzt oder früher, egal welcher Art.',
  },
  'cancer-in-bone': {
    ask: 'War der Krebs jemals in einem Knochen, oder hat er dorthin gestreut?',
  },
  'cancer-checked': {
    ask: 'Wurden diese Rückenschmerzen ärztlich untersucht, von jemandem, der von der Krebserkrankung weiß?',
  },
  'weight-loss': {
    ask: 'Hast du in letzter Zeit ungewollt Gewicht verloren?',
    askAgain: 'Hast du seit dem letzten Mal ungewollt Gewicht verloren?',
  },
  'night-pain': {
    ask: 'Ist der Schmerz ständig da oder nachts am schlimmsten, sodass keine Ruhe und keine Lage ihn lindert?',
    help: 'Sag auch Ja, wenn er langsam schlimmer wird, egal was du tust.',
    askAgain:
      'War der Schmerz seit dem letzten Mal ständig da oder nachts am schlimmsten, ohne dass etwas ihn gelindert hat?',
  },
  'strain-pain': {
    ask: 'Wird der Schmerz schlimmer, wenn du hustest, niest oder presst?',
    help: 'Pressen wie auf der Toilette. Für sich allein ist das häufig und kein Grund zur Sorge.',
  },
  feverish: {
    ask: 'Hast du Fieber, Schüttelfrost oder Nachtschweiß, oder fühlst du dich neben dem Schmerz auch krank?',
    help: 'Nach einer einfachen Erkältung oder Grippe fragen wir später. Hier geht es um Fieber oder Kranksein ohne eine solche Ursache.',
    askAgain: 'Hattest du seit dem letzten Mal Fieber, Schüttelfrost oder Nachtschweiß ohne klare Ursache?',
  },
  'infection-risk': {
    ask: 'Hattest du in den letzten Wochen eine Infektion oder einen Eingriff an den Zähnen oder an der Wirbelsäule?',
    help: 'Sag auch Ja, wenn dein Körper Keime nur langsam abwehrt: durch Medikamente, Dialyse, gespritzte Drogen oder viel Alkohol.',
  },
  'small-injury': {
    ask: 'Hast du dir in den letzten Wochen bei einem Sturz oder Stoß am Rücken oder Nacken wehgetan, und niemand hat das untersucht?',
    help: 'Auch wenn es nur ein kleiner war.',
    askAgain:
      'Hast du dir seit dem letzten Mal bei einem Sturz oder Stoß am Rücken oder Nacken wehgetan, und niemand hat das untersucht?',
  },
  'sudden-start': {
    ask: 'Hat dieser Schmerz in den letzten Wochen ganz plötzlich angefangen, und niemand hat ihn untersucht?',
    help: 'Nach dem Heben, nach einem Husten oder aus dem Nichts.',
    askAgain:
      'Hat seit dem letzten Mal ein neuer Schmerz ganz plötzlich angefangen, und niemand hat ihn untersucht?',
  },
  'bone-risk': {
    ask: 'Hast du monatelang Kortison-Tabletten genommen, oder bist du für deine Größe sehr leicht?',
    help: 'Beides kann die Knochen dünner machen.',
  },
  'shape-change': {
    ask: 'Hast du eine neue Beule am Rücken, oder hat dein Rücken seine Form verändert?',
    help: 'Sag auch Ja, wenn du kleiner oder gebeugter geworden bist.',
    askAgain:
      'Hast du seit dem letzten Mal eine neue Beule am Rücken, oder hat dein Rücken seine Form verändert?',
  },
  'burning-band': {
    ask: 'Gibt es auf einer Seite deines Körpers einen brennenden oder empfindlichen Streifen Haut, mit oder ohne Ausschlag?',
    askAgain:
      'Ist seit dem letzten Mal auf einer Seite ein brennender oder empfindlicher Streifen Haut oder ein Ausschlag aufgetreten?',
  },
  'inside-signs': {
    ask: 'Kommt der Schmerz beim Essen, oder mit gelber Haut oder gelben Augen, mit tief sitzendem Husten und Fieber oder mit Problemen beim Wasserlassen?',
    help: 'Schmerz im Rücken kann vom Bauch, von der Lunge oder von den Nieren kommen.',
    askAgain:
      'Kam der Schmerz seit dem letzten Mal beim Essen, oder mit gelber Haut oder gelben Augen, mit tief sitzendem Husten und Fieber oder mit Problemen beim Wasserlassen?',
  },
  'morning-shoulders': {
    ask: 'Sind neuerdings beide Schultern oder dein Nacken jeden Morgen mehr als eine halbe Stunde lang steif?',
  },
  'temple-signs': {
    ask: 'Hast du neue Kopfschmerzen, eine schmerzende Kopfhaut oder Schmerzen im Kiefer beim Kauen, oder hat sich dein Sehen verändert?',
    askAgain:
      'Hattest du seit dem letzten Mal neue Kopfschmerzen, eine schmerzende Kopfhaut oder Schmerzen im Kiefer beim Kauen, oder hat sich dein Sehen verändert?',
  },
  'long-standing': {
    ask: 'Hast du diesen Schmerz schon länger als drei Monate?',
    help: 'Er kann kommen und gehen.',
  },
  'began-before-forty': {
    ask: 'Hat er angefangen, bevor du 40 warst?',
  },
  'crept-up': {
    ask: 'Kam er so langsam, dass du den Tag nicht nennen kannst, an dem er anfing?',
  },
  'better-moving': {
    ask: 'Wird er besser, wenn du dich bewegst?',
  },
  'no-ease-resting': {
    ask: 'Wird er durch Ausruhen nicht besser?',
    help: 'Sag Ja, wenn Ausruhen nicht hilft.',
  },
  'night-then-up': {
    ask: 'Weckt er dich nachts und lässt nach, sobald du auf bist?',
  },
  'no-better': {
    ask: 'Ist der Schmerz nach zwei Wochen schlimmer oder nach sechs Wochen nicht besser?',
    help: 'Wenn du ihn noch nicht so lange hast, sag Nein.',
    askAgain:
      'Dauert der Schmerz seit sechs Wochen an, ohne besser zu werden, oder ist er in den letzten zwei Wochen schlimmer geworden?',
  },
  assessed: {
    ask: 'Wurde dieser Schmerz jemals ärztlich oder in der Physiotherapie angeschaut?',
    help: 'Wenn nicht, kannst du trotzdem weitermachen.',
  },
}
