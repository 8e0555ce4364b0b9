/** The questions on known conditions in German. */

import type { QuestionWords } from '../src/screening.ts'
import type { careQuestions } from './care-questions.ts'

export const careQuestionWords: Record<(typeof careQuestions)[number]['id'], QuestionWords> = {
  pregnancy: { ask: 'Bist du schwanger?' },
  'pregnancy-weeks': {
    ask: 'Seit wie vielen Wochen bist du schwanger?',
    help: 'Wenn du nicht sicher bist, nimm die höhere Zahl.',
    askAgain: 'Seit wie vielen Wochen bist du jetzt schwanger?',
  },
  'pregnancy-cleared': {
    ask: 'Hat deine Hebamme oder Arztpraxis gesagt, dass Übungen für dich in Ordnung sind?',
  },
  'pregnancy-signs': {
    ask: 'Hast du Blutungen, Abgang von Flüssigkeit, regelmäßiges Hartwerden des Bauchs (Wehen), starke Kopfschmerzen oder Schwindelanfälle?',
    help: 'Sag auch Ja bei Kurzatmigkeit, die nicht vergeht.',
    askAgain:
      'Hattest du seit dem letzten Mal Blutungen, Abgang von Flüssigkeit, regelmäßiges Hartwerden des Bauchs (Wehen), starke Kopfschmerzen oder Schwindelanfälle?',
  },
  'thin-bones': {
    ask: 'Hast du dünne Knochen, oder hattest du einen Knochenbruch in der Wirbelsäule?',
    help: 'Dünne Knochen heißen auch Osteoporose oder Osteopenie.',
    options: {
      no: 'Nein',
      thin: 'Dünne Knochen',
      broken: 'Ein Bruch in der Wirbelsäule, jetzt oder früher',
    },
  },
  'fracture-shown': {
    ask: 'Hat dir seit dem Bruch jemand in der Physiotherapie gezeigt, welche Bewegungen für dich sicher sind?',
  },
  dizziness: {
    ask: 'Hast du Schwindelanfälle, dreht sich manchmal alles, oder wirst du ohnmächtig?',
    help: 'Sag auch Ja, wenn eine Arterie in deinem Hals verengt oder geschädigt ist oder wenn du schon einmal doppelt gesehen, undeutlich gesprochen oder Sturzanfälle ohne Vorwarnung gehabt hast.',
    askAgain:
      'Hattest du seit dem letzten Mal Schwindelanfälle, hat sich alles gedreht, oder bist du ohnmächtig geworden?',
  },
  'dizziness-seen': {
    ask: 'Wurde das ärztlich abgeklärt, und hieß es dabei, dass sanfte Übungen in Ordnung sind?',
  },
  'dizziness-new': {
    ask: 'Ist daran seit der ärztlichen Untersuchung etwas neu oder anders?',
    askAgain: 'Ist seit dem letzten Mal etwas neu oder anders an deinem Schwindel?',
  },
  'loose-neck': {
    ask: 'Hast du rheumatoide Arthritis, das Down-Syndrom oder einen Nacken, der als instabil gilt?',
    help: 'Sag auch Ja beim Marfan-Syndrom oder bei der Art des Ehlers-Danlos-Syndroms, die die Blutgefäße betrifft.',
  },
  'loose-neck-new': {
    ask: 'Hast du neue Nackenschmerzen, neues Kribbeln oder eine neue Schwäche, oder gehst du anders als bisher?',
    askAgain:
      'Hast du seit dem letzten Mal neue Nackenschmerzen, neues Kribbeln oder eine neue Schwäche, oder gehst du anders als bisher?',
  },
  shoulder: {
    ask: 'Hast du eine schmerzende oder steife Schulter?',
    help: 'Zum Beispiel eine Schultersteife (Frozen Shoulder), ein Einklemmen beim Heben des Arms oder eine genähte Sehne.',
  },
  'shoulder-lift': {
    ask: 'Kannst du diesen Arm ohne oder mit wenig Schmerz deutlich über Schulterhöhe heben?',
    help: 'Wenig Schmerz heißt 3 oder weniger von 10.',
    askAgain: 'Kannst du diesen Arm jetzt ohne oder mit wenig Schmerz deutlich über Schulterhöhe heben?',
  },
  knees: {
    ask: 'Ist Knien für dich ein Problem?',
    help: 'Sag auch Ja, wenn du ein künstliches Knie hast oder ein Knie sich nicht gern ganz beugt.',
  },
  wrists: {
    ask: 'Ist es ein Problem, dich auf die Hände oder Handgelenke zu stützen?',
    help: 'Zum Beispiel bei einem schmerzenden Handgelenk oder tauben Fingern durch einen eingeengten Nerv.',
  },
  'grip-hurts': { ask: 'Tut es weh, fest zuzugreifen?' },
  eyes: {
    ask: 'Hast du einen hohen Augendruck, Probleme mit der Netzhaut, oder wurde vor Kurzem ein Auge operiert?',
    help: 'Hoher Druck im Auge heißt Glaukom oder grüner Star.',
  },
  'blood-pressure': {
    ask: 'Hast du hohen Blutdruck?',
    options: {
      no: 'Nein, oder nicht dass ich wüsste',
      controlled: 'Ja, und er ist gut eingestellt',
      'very-high': 'Ja, und er liegt bei 180 zu 110 oder höher oder ist nicht gut eingestellt',
    },
  },
  heart: { ask: 'Hast du eine Herzkrankheit?' },
  'diabetes-kidney': { ask: 'Hast du Diabetes oder eine Nierenkrankheit?' },
  'active-or-cleared': {
    ask: 'Bist du in den meisten Wochen aktiv, oder wurde dir ärztlich gesagt, dass Übungen für dich in Ordnung sind?',
    help: 'Zügiges Gehen an drei Tagen pro Woche ist aktiv.',
  },
  'bendy-joints': {
    ask: 'Sind deine Gelenke sehr beweglich, oder springen sie manchmal heraus?',
    help: 'Das heißt auch Hypermobilität.',
  },
  operation: {
    ask: 'Wurdest du im letzten Jahr an einer dieser Stellen operiert?',
    help: 'Wenn es mehrere Operationen waren, nimm die letzte.',
    options: {
      no: 'Nein',
      'shoulder-or-breast': 'Schulter oder Brust',
      belly: 'Bauch',
      chest: 'Brustkorb oder Herz',
      spine: 'Wirbelsäule oder Hals',
    },
  },
  'operation-weeks': { ask: 'Wie viele Wochen ist die Operation her?' },
  'operation-cleared': {
    ask: 'Hat dein Operationsteam oder deine Physiotherapie gesagt, dass du ohne Einschränkung üben darfst?',
    askAgain:
      'Hat dein Operationsteam oder deine Physiotherapie inzwischen gesagt, dass du ohne Einschränkung üben darfst?',
  },
  'neck-injury': {
    ask: 'Hattest du im letzten Jahr ein Schleudertrauma oder eine andere Verletzung am Nacken?',
  },
  'neck-injury-weeks': {
    ask: 'Wie viele Wochen ist die Verletzung am Nacken her?',
    askAgain: 'Wie viele Wochen ist die Verletzung am Nacken jetzt her?',
  },
  'neck-injury-checked': {
    ask: 'Wurde dein Nacken seither ärztlich oder in der Physiotherapie untersucht?',
  },
  disc: {
    ask: 'Wurde dir gesagt, dass du im Nacken oder Rücken einen Bandscheibenvorfall oder einen eingeklemmten Nerv hast?',
    help: 'Nur wenn es dir noch Mühe macht oder im letzten Jahr gemacht hat.',
  },
  'bleeding-or-skin': {
    ask: 'Blutest du schnell oder bekommst du schnell blaue Flecken, nimmst du Blutverdünner, oder hast du eine Wunde oder eine Hautinfektion am Rücken?',
    help: 'Sag auch Ja, wenn du dort in einem Muskel eine harte, knöcherne Verdickung hast.',
  },
  clot: {
    ask: 'Hast du jetzt ein Blutgerinnsel (Thrombose), oder wirst du deswegen behandelt?',
    help: 'Blutverdünner, die einem Gerinnsel vorbeugen, zählen hier nicht.',
    askAgain: 'Wurde dir seit dem letzten Mal gesagt, dass du ein Blutgerinnsel (Thrombose) hast?',
  },
  'bone-infection': {
    ask: 'Hast du eine Infektion in einem Knochen oder in der Wirbelsäule, oder wirst du deswegen behandelt?',
    askAgain:
      'Wurde dir seit dem letzten Mal gesagt, dass du eine Infektion in einem Knochen oder in der Wirbelsäule hast?',
  },
  reflux: {
    ask: 'Steigt dir Säure auf oder brennt es in deiner Brust, wenn du liegst oder dich bückst?',
    help: 'Das heißt auch Reflux. Ein Zwerchfellbruch zählt ebenfalls.',
  },
  lungs: { ask: 'Hast du Asthma, COPD oder eine andere Lungenkrankheit?' },
  scoliosis: {
    ask: 'Hast du eine verkrümmte Wirbelsäule?',
    help: 'Eine Krümmung zur Seite heißt Skoliose.',
    options: {
      no: 'Nein',
      steady: 'Ja, und sie bleibt gleich',
      fused: 'Ja, und ein Teil meiner Wirbelsäule ist versteift',
      changing: 'Ja, und sie ist stark oder verändert sich',
    },
  },
  'floor-hard': {
    ask: 'Fällt es dir schwer, auf den Boden zu kommen oder ohne Hilfe wieder aufzustehen?',
    help: 'Sich an einem Stuhl festzuhalten zählt nicht als Hilfe.',
  },
  falls: {
    ask: 'Bist du im letzten Jahr gestürzt, oder fühlst du dich unsicher auf den Beinen?',
  },
  latex: { ask: 'Bist du gegen Latex allergisch?' },
  unwell: {
    ask: 'Bist du heute krank?',
    help: 'Eine Erkältung, eine Grippe, ein Magen-Darm-Infekt oder ein Schub einer Gelenkentzündung (Arthritis).',
    options: { no: 'Nein', 'getting-over-it': 'Ich werde gerade wieder gesund', 'ill-now': 'Ja, heute' },
    askAgain: 'Bist du heute krank?',
  },
  'pain-now': {
    ask: 'Wie stark ist der Schmerz gerade, von 0 bis 10?',
    help: '0 ist kein Schmerz. 10 ist der stärkste, den du dir vorstellen kannst.',
    askAgain: 'Wie stark ist der Schmerz gerade, von 0 bis 10?',
  },
  flare: {
    ask: 'Ist der Schmerz seit mehr als einem Tag viel schlimmer als sonst?',
    askAgain: 'Ist der Schmerz seit mehr als einem Tag viel schlimmer als sonst?',
  },
  'provoked-rounding': { ask: 'Tut es mehr weh, wenn du den Rücken rund machst?' },
  'provoked-arching': { ask: 'Tut es mehr weh, wenn du den Rücken nach hinten biegst?' },
  'provoked-turning': { ask: 'Tut es mehr weh, wenn du dich drehst oder zur Seite neigst?' },
  'provoked-looking-up': {
    ask: 'Tut es mehr weh, wenn du nach oben schaust?',
    help: 'Sag auch Ja, wenn du Arthrose oder Arthritis im Nacken hast.',
  },
  'provoked-reaching-up': { ask: 'Tut es mehr weh, wenn du nach oben greifst?' },
  'provoked-turning-head': { ask: 'Tut es mehr weh, wenn du den Kopf drehst?' },
}
