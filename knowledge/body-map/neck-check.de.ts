/** The words of the neck check, in German: what to do next, never a diagnosis. */

import type { NeckCheckWords } from '../src/neck-check.ts'

export const neckCheckWords = {
  title: 'Könnte dein Nacken daran beteiligt sein?',
  lead: 'Schmerz hier oben entsteht manchmal weiter oben, als er zu spüren ist, zum Beispiel im Nacken. Zwei oder drei Fragen helfen dir zu erkennen, was als Nächstes zu tun ist. Die Ursache finden können sie nicht.',
  first:
    'Neue Kopfschmerzen, anders als alle zuvor, doppeltes Sehen, undeutliches Sprechen, plötzlicher Schwindel oder Beine oder Hände, die innerhalb von Stunden oder Tagen schwach, taub oder ungeschickt werden, brauchen sofort Hilfe. Ebenso ein Nacken, der nach einem schweren Sturz oder Unfall wehtut.',
  questions: {
    arm: {
      ask: 'Zieht Schmerz, Kribbeln, ein Taubheitsgefühl oder Schwäche in einen Arm hinunter?',
      options: {
        no: 'Nein',
        seen: 'Ja. Es wurde ärztlich oder in der Physiotherapie angeschaut und ist nicht schlimmer geworden',
        new: 'Ja, und noch niemand hat es angeschaut',
        worse: 'Ja, und Schwäche oder Taubheit nimmt zu, oder es wird schlimmer',
      },
    },
    turning: {
      ask: 'Löst das Drehen des Kopfes im Alltag diesen Schmerz aus, oder verändert es ihn?',
      options: { yes: 'Ja', no: 'Nein, oder es ist mir nicht aufgefallen' },
    },
    stiff: {
      ask: 'Ist dein Nacken selbst schmerzhaft oder steif?',
      options: { yes: 'Ja', no: 'Nein' },
    },
  },
  outcomes: {
    'see-today': {
      title: 'Hol dir noch heute ärztlichen Rat',
      advice:
        'Schwäche oder ein Taubheitsgefühl, das zunimmt, sollte noch heute untersucht werden. Bitte mach bis dahin keine Übungen. Beantworte auch die Fragen zur Sicherheit, damit die App Bescheid weiß.',
    },
    'see-soon': {
      title: 'Lass es in den nächsten Tagen ärztlich oder in der Physiotherapie anschauen',
      advice:
        'Was einen Arm hinunterzieht, beruhigt sich oft, sollte aber angeschaut werden, bevor du Übungen machst. Wenn Schwäche oder Taubheit zunimmt, lass dich noch am selben Tag untersuchen. Beantworte auch die Fragen zur Sicherheit, damit die App Bescheid weiß.',
    },
    turning: {
      title: 'Vielleicht ist dein Nacken daran beteiligt',
      advice:
        'Sanfte Übungen für den Nacken können helfen, zusammen mit denen für den oberen Rücken. Halt sie klein und leicht, und hör auf, bevor es wehtut. Wenn sich nach einigen Wochen nichts verändert hat, lass den Nacken in der Physiotherapie untersuchen.',
    },
    stiff: {
      title: 'Vielleicht mag auch dein Nacken Bewegung',
      advice:
        'Nimm zu den Übungen für diese Stelle eine oder zwei sanfte für den Nacken dazu. Wenn sich nach einigen Wochen nichts verändert hat, lass den Nacken in der Physiotherapie untersuchen.',
    },
    nothing: {
      title: 'Hier weist nichts auf den Nacken hin',
      advice:
        'Das schließt ihn nicht aus, aber es gibt keinen Grund, dort anzufangen. Mach mit den Übungen für diese Stelle weiter. Wenn einmal Schmerz oder Kribbeln in einen Arm zieht, lass es untersuchen.',
    },
  },
} as const satisfies NeckCheckWords
