/**
 * The words of every reason the engine gives, in German.
 *
 * `{zone}`, `{quality}`, `{precaution}` and names of exercises stand in the
 * nominative after or before a colon, `{things}` in the accusative.
 */

import type { ReasonId } from './reasons.en.ts'

export const reasonWords = {
  // Why an exercise is in the session.
  'warm-up': 'Ein sanfter Einstieg zum Aufwärmen.',
  zone: 'Setzt an einer Stelle an, die du genannt hast: {zone}.',
  'tender-spot': 'Wird oft bei empfindlichen Stellen genutzt: {zone}.',
  quality: 'Kann hierbei helfen: {quality}.',
  'minimum-mobility': 'Jede Einheit hat eine Übung, die lockert.',
  'minimum-strength':
    'Jede Einheit hat eine Übung, die kräftigt. In Studien half Krafttraining auf Dauer am meisten.',
  liked: 'Du hast gesagt, dass du sie magst.',
  'went-well': 'Sie ist bei dir gut gelaufen.',
  fresh: 'Zur Abwechslung: In den letzten Tagen hast du sie nicht gemacht.',
  building: 'Diese Übung baust du gerade auf.',
  calm: 'Sie ist ruhig und langsam. Das passt zu einem angespannten Tag.',
  'reduced-form': 'In dieser Variante. Der Grund: {precaution}.',
  'other-form-things': 'In dieser Variante, mit dem, was du hast.',
  'hold-limited':
    'Höchstens {seconds, plural, one {# Sekunde} other {# Sekunden}} gehalten. Der Grund: {precaution}.',
  'no-hold': 'Ohne Halten. Der Grund: {precaution}.',
  'hold-longer': 'Etwas länger gehalten, denn das wirkt ab 65 besser.',
  'less-for-pain': 'Eine kleinere Dosis, weil dein Schmerz bei {pain} von 10 liegt.',
  'less-in-flare': 'Eine kleinere Dosis, solange der Schub dauert.',
  'less-in-lighter-week': 'Eine kleinere Dosis, weil dies eine leichtere Woche ist.',
  'less-for-precaution': 'Eine kleinere Dosis. Der Grund: {precaution}.',
  'stepped-up': '{steps, plural, one {Eine Stufe} other {# Stufen}} höher als am Anfang.',
  'stepped-down': 'Etwas weniger als am Anfang, weil es zu viel war.',

  // Why the session is as it is.
  'time-kept': 'Etwa {minutes, plural, one {# Minute} other {# Minuten}}, wie gewünscht.',
  'shorter-few-exercises':
    'Kürzer als gewünscht: Mehr ist mit dem, was sicher und zur Hand ist, nicht sinnvoll. Ein paar Minuten lohnen sich.',
  'shorter-on-purpose': 'Mit Absicht kürzer als gewünscht: Mehr Übungen würden nicht mehr helfen.',
  'shorter-gentle': 'Mit Absicht kürzer als gewünscht: Wenig und sanft passt gerade besser zu dir.',
  'longer-than-asked':
    'Etwas länger als gewünscht: Eine Übung zum Lockern und eine zum Kräftigen brauchen diese Zeit.',
  'no-mobility-left':
    'Nach dem, was für dich sicher ist und was du hast, bleibt keine Übung übrig, die lockert.',
  'no-strength-left':
    'Nach dem, was für dich sicher ist und was du hast, bleibt keine Übung übrig, die kräftigt.',
  'strength-rests': 'Heute kein Kräftigen: Diese Muskeln bekommen zwei Tage zur Erholung.',
  'gentle-only': 'Nur sanfte Bewegung, solange dein Schmerz stark ist. Das Kräftigen wartet.',
  'flare-lane': 'Ein Schub: zwei Tage lang nur sanfte Bewegung. Das ist kein Rückschritt.',
  'lighter-week': 'Eine leichtere Woche: etwa halb so viel wie sonst, damit der Körper nachkommen kann.',
  'first-week-few': 'Kürzer als gewünscht: wenige Übungen in der ersten Woche, damit du jede gut lernst.',
  'keep-up': 'Zwei Übungen, um zu erhalten, was du erreicht hast.',
  'resting-today': 'Ein Ruhetag: Beweg dich so, wie es guttut, und lass die Übungen vorerst weg.',

  // Why the programme is as it is.
  'length-new': '{weeks} Wochen: Eine erste Veränderung ist nach zwei bis vier Wochen üblich.',
  'length-lasting':
    '{weeks} Wochen: Beschwerden, die schon lange dauern, brauchen länger, und wir schauen unterwegs noch einmal darauf.',
  'what-to-expect':
    'In Studien ging der Schmerz in vier bis zwanzig Wochen um etwa ein bis zwei von zehn Punkten zurück. Eine Heilung ist das nicht.',
  'phase-settle-in': 'Die Dosis bleibt, wie sie ist, damit dein Körper sich daran gewöhnen kann.',
  'phase-build': 'Wenn eine Übung zwei Einheiten hintereinander leicht ist, geht es eine kleine Stufe höher.',
  'phase-lighter-week': 'Eine leichtere Woche: etwa halb so viel wie sonst.',
  'phase-review': 'Die letzte Woche: Zeit, zu schauen, was sich verändert hat.',
  'phase-keep-up': 'Zwei Übungen an zwei Tagen pro Woche erhalten, was du erreicht hast.',
  'day-not-chosen': 'Keiner deiner Tage.',
  'after-break':
    'Du warst {days, plural, one {# Tag} other {# Tage}} weg: eine leichtere Woche für den Wiedereinstieg.',
  'after-long-break':
    'Du warst {days, plural, one {# Tag} other {# Tage}} weg: Es geht wieder mit der ersten Dosis los.',

  // Why an exercise is not in the programme.
  'not-safe': 'Vorerst nicht. Der Grund: {precaution}.',
  'not-safe-pain': 'Nicht, solange dein Schmerz so stark ist.',
  'needs-things': 'Dafür brauchst du {things}. Das hast du nicht zur Hand.',
  'needs-floor': 'Sie wird auf dem Boden gemacht, und du hast gesagt, der Boden ist nichts für dich.',
  banned: 'Du hast gesagt: nie wieder. Das kannst du ändern.',
  resting: 'Pausiert bis {day}, weil es wehgetan hat.',
  'too-short-hold':
    'Eine Dehnung, die gehalten wird, und bei dir wird nur kurz gehalten. Der Grund: {precaution}.',
  'fits-less': 'Möglich wäre es. Andere passen besser zu dem, was du uns gesagt hast.',
  'waits-longer-time':
    'Möglich wäre es, dauert aber länger, als eine Einheit von {minutes, plural, one {# Minute} other {# Minuten}} erlaubt.',

  // What changes, and why.
  'step-up': '{exercise}: zweimal hintereinander leicht, mit wenig Schmerz. Es geht eine Stufe höher.',
  'step-down': '{exercise}: tat mehr weh, als es soll. Es geht eine Stufe zurück.',
  'step-down-morning':
    '{exercise}: eine Stufe zurück, denn dein Rücken hatte sich am nächsten Morgen noch nicht beruhigt.',
  'step-down-hurt-skip':
    '{exercise}: eine Stufe zurück, denn du hast die Übung ausgelassen, weil sie wehtat.',
  'hold-early': '{exercise}: ging leicht. In den ersten zwei Wochen bleibt die Dosis, wie sie ist.',
  'rest-ambers':
    '{exercise}: tat zweimal hintereinander weh. Diese Übung pausiert bis {day}, und eine andere tritt an ihre Stelle.',
  'rest-red':
    '{exercise}: tat zu sehr weh. Diese Übung pausiert bis {day}, und eine andere tritt an ihre Stelle.',
  'pause-two-reds':
    'Zwei Übungen taten zu sehr weh: Der Plan wartet, bis du die Fragen zur Sicherheit noch einmal beantwortet hast.',
  'pause-symptom':
    'Du hast etwas gemeldet, das untersucht werden sollte: Der Plan wartet, bis du die Fragen zur Sicherheit noch einmal beantwortet hast.',
  'ban-wish': '{exercise}: fällt ab jetzt weg.',
  'unban-wish': '{exercise}: darf wiederkommen.',
  'like-wish': '{exercise}: kommt öfter, wo es passt.',
  'harder-form': '{exercise}: Weiter geht es in dieser Variante nicht. Als Nächstes kommt eine schwerere.',
  'next-exercise': '{exercise}: Weiter geht es hier nicht. Diese Übung kann an ihre Stelle treten: {next}.',
  'flare-begins':
    'Dein Schmerz liegt deutlich über deinem üblichen Wert und hat sich nicht beruhigt: nur sanfte Bewegung bis {day}.',
  'flare-ends': 'Der Schub ist vorbei: zurück zum Plan, eine Stufe unter dem letzten Stand.',
  'lighter-after-gap': 'Du warst mehr als eine Woche weg: eine Woche lang etwa halb so viel wie sonst.',
  'restart-after-gap': 'Du warst mehr als zwei Wochen weg: Es geht wieder mit der ersten Dosis los.',
  'rescreen-rise':
    'Dein Schmerz ist um zwei Punkte oder mehr gestiegen: Nächstes Mal kommen zuerst ein paar Fragen zur Sicherheit.',
  'rescreen-weekly': 'Eine Woche ist vorbei: Nächstes Mal kommen zuerst ein paar Fragen zur Sicherheit.',
  graduate:
    'Es läuft gut: Was du tun wolltest, fällt leichter, und der Schmerz ist kleiner. Zwei Übungen an zwei Tagen pro Woche erhalten das.',
  'come-back': 'Der Schmerz hat wieder zugenommen: zurück zum Plan.',
  plateau:
    'In vier Wochen hat sich wenig verändert: Jetzt kommen andere Übungen dazu. Wenn sechs Wochen nichts bringen, lass es in der Physiotherapie oder in einer Arztpraxis anschauen.',
} as const satisfies Record<ReasonId, string>
