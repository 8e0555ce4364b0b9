/** The remarks in German, by the English. */

export const remarks: Readonly<Record<string, string>> = {
  'Named only: a few minutes as a warm-up, with shoulder rolls or instead of them.':
    'Nur genannt: ein paar Minuten zum Aufwärmen, mit Schulterkreisen oder an deren Stelle.',
  'The source gives no number. Half a minute to a little over a minute is enough to warm up tired shoulders.':
    'Die Quelle nennt keine Zahl. Eine halbe bis etwas über eine Minute reicht, um müde Schultern aufzuwärmen.',
  '10–15 times, moving with the breath, with no hold.': '10–15 Mal, im Takt des Atems, ohne Halten.',
  '5–10 cycles, each held 15–30 s with the belly tight; longer as it gets easier.':
    '5–10 Durchgänge, jeder 15–30 s gehalten, mit angespanntem Bauch; länger, wenn es leichter wird.',
  '10–15 times, the head lifting to look up each time.':
    '10–15 Mal, jedes Mal mit angehobenem Kopf und Blick nach oben.',
  'A smaller way of our own. We start with a few less than the full flow.':
    'Eine eigene, kleinere Variante. Wir fangen mit etwas weniger an als bei der vollen.',
  '10–15 times; resting on the forearms is one of its easier ways.':
    '10–15 Mal; auf den Unterarmen ist eine der leichteren Varianten.',
  'A chair version of our own. We start with a few less than on the floor.':
    'Eine eigene Variante auf dem Stuhl. Wir fangen mit etwas weniger an als auf dem Boden.',
  'A smaller chair version of our own. We start with a few less than on the floor.':
    'Eine eigene, kleinere Variante auf dem Stuhl. Wir fangen mit etwas weniger an als auf dem Boden.',
  'A standing version of our own. We start with a few less than on the floor.':
    'Eine eigene Variante im Stehen. Wir fangen mit etwas weniger an als auf dem Boden.',
  'The article only names lying on the stomach. The short holds and smaller count are ours.':
    'Der Artikel nennt nur das Liegen auf dem Bauch. Das kurze Halten und die kleinere Zahl sind von uns.',
  'The article gives no numbers. A few slow repeats with a short stay is our choice.':
    'Der Artikel nennt keine Zahlen. Ein paar langsame Wiederholungen mit kurzem Verweilen sind unsere Wahl.',
  'A way of our own for sore wrists, with the numbers of the first one.':
    'Eine eigene Variante für empfindliche Handgelenke, mit den Zahlen der ersten.',
  'A chair version of our own, with the numbers of the floor one.':
    'Eine eigene Variante auf dem Stuhl, mit den Zahlen der Variante am Boden.',
  'A standing version of our own, with the numbers of the floor one.':
    'Eine eigene Variante im Stehen, mit den Zahlen der Variante am Boden.',
  'A wall version of our own, with the numbers of the floor one.':
    'Eine eigene Variante an der Wand, mit den Zahlen der Variante am Boden.',
  'No number given; offered for mornings with little time.': 'Keine Zahl; gedacht für Morgen mit wenig Zeit.',
  'The source is silent. We stay 10–15 s, up to about a minute a side in all.':
    'Die Quelle sagt dazu nichts. Wir bleiben 10–15 s, insgesamt bis zu etwa einer Minute pro Seite.',
  'The source is silent. A small turn needs no long stay.':
    'Die Quelle sagt dazu nichts. Eine kleine Drehung braucht kein langes Verweilen.',
  '10–15 breaths, with a pause of a few seconds, never strained.':
    '10–15 Atemzüge, mit einer Pause von ein paar Sekunden, nie angestrengt.',
  'We start with six breaths so that it fits a short break, and read “a few seconds” as two to four.':
    'Wir fangen mit sechs Atemzügen an, damit es in eine kurze Pause passt, und verstehen „ein paar Sekunden“ als zwei bis vier.',
  '10–15 breaths, with a pause of a few seconds that this form leaves out.':
    '10–15 Atemzüge, mit einer Pause von ein paar Sekunden, die in dieser Variante wegfällt.',
  'We start with six breaths, about a minute, so that it fits a short break.':
    'Wir fangen mit sechs Atemzügen an, etwa einer Minute, damit es in eine kurze Pause passt.',
  'Hold for 30 s to several minutes.': '30 s bis mehrere Minuten halten.',
  'We read “several minutes” as three at most.': 'Wir verstehen „mehrere Minuten“ als höchstens drei.',
  'A way of our own, held as long as the article holds the pose.':
    'Eine eigene Variante, so lange gehalten, wie der Artikel die Haltung hält.',
  'Shown in a picture only; no number given.': 'Nur auf einem Bild gezeigt; keine Zahl genannt.',
  'The source is silent. Two stays of 15–30 s a side make up to a minute of stretch.':
    'Die Quelle sagt dazu nichts. Zweimal 15–30 s pro Seite ergeben bis zu einer Minute Dehnung.',
  'The source is silent. Without a pull the stretch is mild, so the stays are shorter.':
    'Die Quelle sagt dazu nichts. Ohne Zug ist die Dehnung mild, darum wird kürzer verweilt.',
  'Hold 10 s to under 30 s.': '10 s bis unter 30 s halten.',
  'The article does not say how many. Two or three is a usual number for a stretch, and 25 s stays under its limit.':
    'Der Artikel sagt nicht, wie oft. Zwei- oder dreimal ist bei einer Dehnung üblich, und 25 s bleiben unter seiner Grenze.',
  'A smaller way of our own, held as the article holds the full bend.':
    'Eine eigene, kleinere Variante, so lange gehalten, wie der Artikel die ganze Beugung hält.',
  'A table version of our own, held as the article holds the full bend.':
    'Eine eigene Variante am Tisch, so lange gehalten, wie der Artikel die ganze Beugung hält.',
  'Hold for 30 s.': '30 s halten.',
  'We start below the source’s 30 s. It names no repeats; twice makes up a minute of stretch.':
    'Wir fangen unter den 30 s der Quelle an. Sie nennt keine Wiederholungen; zweimal ergibt eine Minute Dehnung.',
  'With the elbows low the stretch is mild, so shorter stays are enough.':
    'Mit tiefen Ellenbogen ist die Dehnung mild, darum reicht es, kürzer zu verweilen.',
  'We start below the source’s 30 s and build up to it.':
    'Wir fangen unter den 30 s der Quelle an und steigern uns bis dorthin.',
  'Named only; no number given.': 'Nur genannt; keine Zahl.',
  'The source is silent. The hug is the mild way, so the stays are shorter.':
    'Die Quelle sagt dazu nichts. Die Umarmung ist die milde Variante, darum wird kürzer verweilt.',
  'The article gives no numbers and says to build up slowly. Half a minute is a usual start.':
    'Der Artikel nennt keine Zahlen und rät, langsam zu steigern. Eine halbe Minute ist ein üblicher Anfang.',
  'A way of our own with the arms lower, as long as the first one.':
    'Eine eigene Variante mit tieferen Armen, so lange wie die erste.',
  'A wall version of our own, as long as on the floor.':
    'Eine eigene Variante an der Wand, so lange wie auf dem Boden.',
  'A way of our own without a roller, as long as the first one.':
    'Eine eigene Variante ohne Rolle, so lange wie die erste.',
  'The article gives no numbers. A few small bends are a usual start.':
    'Der Artikel nennt keine Zahlen. Ein paar kleine Beugungen sind ein üblicher Anfang.',
  'A smaller way of our own, with the numbers of the full one.':
    'Eine eigene, kleinere Variante, mit den Zahlen der vollen.',
  'A way of our own for those without a roller: one longer rest, as for a stretch.':
    'Eine eigene Variante für alle ohne Rolle: einmal länger ruhen, wie bei einer Dehnung.',
  'A bed version of our own: one longer rest, as for a stretch.':
    'Eine eigene Variante im Bett: einmal länger ruhen, wie bei einer Dehnung.',
  'A way of our own for those without a roller, as long as on the floor.':
    'Eine eigene Variante für alle ohne Rolle, so lange wie auf dem Boden.',
  'The article gives no numbers and says to build up slowly. A minute or two of rest is our choice.':
    'Der Artikel nennt keine Zahlen und rät, langsam zu steigern. Eine oder zwei Minuten Ruhe sind unsere Wahl.',
  'A moving way of our own, shorter because the arms do the work.':
    'Eine eigene Variante in Bewegung, kürzer, weil die Arme die Arbeit machen.',
  'A lower way of our own, as long as the first one.':
    'Eine eigene, tiefere Variante, so lange wie die erste.',
  'A bed version of our own, as long as the first one.':
    'Eine eigene Variante im Bett, so lange wie die erste.',
  'A wall version of our own, shorter because you stand.':
    'Eine eigene Variante an der Wand, kürzer, weil du stehst.',
  'For several minutes, in between long spells of typing.': 'Mehrere Minuten, zwischen langem Tippen.',
  'We read “several minutes” as up to three, and begin with less than one.':
    'Wir verstehen „mehrere Minuten“ als bis zu drei und fangen mit weniger als einer an.',
  'The small way is for days or conditions that ask for care, so it is shorter.':
    'Die kleine Variante ist für Tage oder Beschwerden, die Vorsicht brauchen, darum ist sie kürzer.',
  'No number given; with slow breathing.': 'Keine Zahl genannt; mit langsamem Atem.',
  'The source is silent. Three or four stays of 10–20 s make up about a minute of stretch.':
    'Die Quelle sagt dazu nichts. Drei- oder viermal 10–20 s ergeben etwa eine Minute Dehnung.',
  'The source is silent. The towel makes it milder, so the stays are a little shorter.':
    'Die Quelle sagt dazu nichts. Mit dem Handtuch ist es milder, darum wird etwas kürzer verweilt.',
  'The source is silent. The small way is held for a breath or two and done more often.':
    'Die Quelle sagt dazu nichts. Die kleine Variante wird ein, zwei Atemzüge lang gehalten und öfter gemacht.',
  'Hug, take a breath, put the feet down; repeat as needed. No numbers.':
    'Umarmen, einmal atmen, die Füße abstellen; nach Bedarf wiederholen. Keine Zahlen.',
  'The article gives no numbers. We hold for a usual stretch time, a breath or two to begin with.':
    'Der Artikel nennt keine Zahlen. Wir halten so lange, wie bei einer Dehnung üblich ist, am Anfang ein, zwei Atemzüge.',
  'A way of our own, held for a usual stretch time.':
    'Eine eigene Variante, so lange gehalten, wie bei einer Dehnung üblich ist.',
  'A way of our own without a pull, so with shorter stays and more repeats.':
    'Eine eigene Variante ohne Zug, also kürzer gehalten und öfter wiederholt.',
  'A chair version of our own without a pull, so with shorter stays and more repeats.':
    'Eine eigene Variante auf dem Stuhl ohne Zug, also kürzer gehalten und öfter wiederholt.',
  '3 sets of 12, with a squeeze at the bottom.': '3 Sätze mit 12, unten jeweils zusammenziehen.',
  'Three sets of twelve is a lot to begin with. We start with one set of eight and build up to it.':
    'Drei Sätze mit zwölf Wiederholungen sind viel für den Anfang. Wir fangen mit einem Satz von acht an und steigern uns bis dorthin.',
  'One arm at a time takes twice as long, so we begin with six for each and build up.':
    'Ein Arm nach dem anderen dauert doppelt so lange, darum fangen wir mit je sechs an und steigern.',
  'Begin with as many repeats and sets as you can manage, and add to them in time.':
    'Fang mit so vielen Wiederholungen und Sätzen an, wie du schaffst, und nimm mit der Zeit mehr dazu.',
  'The source gives no number. Eight to twelve, first once and later twice, is the usual start.':
    'Die Quelle nennt keine Zahl. Acht bis zwölf, erst einmal und später zweimal, ist der übliche Anfang.',
  'The source gives no number. Without the way up and down, each pull is held for a few seconds.':
    'Die Quelle nennt keine Zahl. Ohne den Weg hinauf und hinunter wird jeder Zug ein paar Sekunden gehalten.',
  'The source gives no number. A firmer pull starts with fewer and gets a third set in the end.':
    'Die Quelle nennt keine Zahl. Ein kräftigerer Zug fängt mit weniger an und bekommt am Ende einen dritten Satz.',
  'Named only: circling movements of the neck, with no number.': 'Nur genannt: Nackenkreisen, ohne Zahl.',
  'The source gives no number. Five to eight slow sweeps are usual for easing a joint.':
    'Die Quelle nennt keine Zahl. Fünf bis acht langsame Bögen sind üblich, um ein Gelenk zu lockern.',
  'Stay a few seconds on each side; no number of repeats.':
    'Auf jeder Seite ein paar Sekunden bleiben; keine Zahl der Wiederholungen.',
  'The source gives no number of repeats. We read its “few seconds” as two to five.':
    'Die Quelle nennt keine Zahl der Wiederholungen. Ihre „paar Sekunden“ verstehen wir als zwei bis fünf.',
  'A small nod is ours, for days or conditions that ask for care; it hardly needs a hold.':
    'Das kleine Nicken ist von uns, für Tage oder Beschwerden, die Vorsicht brauchen; es muss kaum gehalten werden.',
  'Named only: moving the neck back and forth, with no number.':
    'Nur genannt: den Nacken vor und zurück bewegen, ohne Zahl.',
  'The source gives no number. Eight to ten short holds are usual for this movement.':
    'Die Quelle nennt keine Zahl. Acht bis zehn Mal kurz zu halten ist bei dieser Bewegung üblich.',
  'A small glide that keeps moving, for when care is needed.':
    'Ein kleines Gleiten, das in Bewegung bleibt, wenn Vorsicht nötig ist.',
  'The source gives no number. A light press is built up like other strength work.':
    'Die Quelle nennt keine Zahl. Ein leichter Druck wird gesteigert wie anderes Krafttraining.',
  'Hold 15–30 s on each side, 5–10 times.': 'Auf jeder Seite 15–30 s halten, 5–10 Mal.',
  'Two or three a side instead of five to ten: about a minute of stretch for each muscle is enough.':
    'Zwei- oder dreimal pro Seite statt fünf- bis zehnmal: Etwa eine Minute Dehnung pro Muskel reicht.',
  'A moving version keeps the source’s number of turns and leaves out the hold.':
    'Eine Variante in Bewegung behält die Zahl der Drehungen aus der Quelle und lässt das Halten weg.',
  'Up to 10 times on each side, staying a few seconds at the end.':
    'Bis zu 10 Mal auf jeder Seite, am Ende ein paar Sekunden bleiben.',
  'The source gives no number for “a few seconds”; we read it as two to five.':
    'Die Quelle nennt für „ein paar Sekunden“ keine Zahl; wir verstehen zwei bis fünf darunter.',
  'The smaller turn is for days or conditions that ask for care, so the stay at the end is short.':
    'Die kleinere Drehung ist für Tage oder Beschwerden, die Vorsicht brauchen, darum wird am Ende nur kurz verweilt.',
  'For about 2 minutes, several times over.': 'Etwa 2 Minuten lang, mehrere Male.',
  'We count bends instead of time. We start with about one minute and build up to the source’s two.':
    'Wir zählen Beugungen statt Zeit. Wir fangen mit etwa einer Minute an und steigern uns bis zu den zwei der Quelle.',
  'We count bends instead of time. A small bend needs no long stay, so there are a few more.':
    'Wir zählen Beugungen statt Zeit. Eine kleine Beugung braucht kein langes Verweilen, darum sind es ein paar mehr.',
  'About 30 times.': 'Etwa 30 Mal.',
  'Thirty is a lot for a first time. We start with ten and build up to the source’s thirty.':
    'Dreißig sind viel für das erste Mal. Wir fangen mit zehn an und steigern uns bis zu den dreißig der Quelle.',
  'We start with ten. On the forearms the way is short, so twenty good ones are enough.':
    'Wir fangen mit zehn an. Auf den Unterarmen ist der Weg kurz, darum reichen zwanzig gute.',
  'Hold 5–10 s, 10–12 times.': '5–10 s halten, 10–12 Mal.',
  'We start below the source’s ten, and add sets later, as strength work is usually built up.':
    'Wir fangen unter den zehn der Quelle an und nehmen später Sätze dazu, wie Krafttraining üblicherweise gesteigert wird.',
  'The small squeeze is for days or conditions that ask for care, so it is let go much sooner.':
    'Das kleine Zusammenziehen ist für Tage oder Beschwerden, die Vorsicht brauchen, darum wird viel früher losgelassen.',
  'The source gives no number for its harder ways. We keep to its shortest hold and build up from eight.':
    'Die Quelle nennt für ihre schwereren Varianten keine Zahl. Wir bleiben bei ihrer kürzesten Haltezeit und steigern von acht an.',
  'Hold for 30 s on each side.': 'Auf jeder Seite 30 s halten.',
  'We start below the source’s 30 s. It names no repeats; twice makes up a minute of stretch a side.':
    'Wir fangen unter den 30 s der Quelle an. Sie nennt keine Wiederholungen; zweimal ergibt eine Minute Dehnung pro Seite.',
  'Nothing holds the arm up, so it tires sooner: two shorter stays instead of one long one.':
    'Nichts hält den Arm oben, darum wird er früher müde: zweimal kürzer verweilen statt einmal lang.',
  'The small lean is for days or conditions that ask for care, so the stays are shorter.':
    'Das kleine Neigen ist für Tage oder Beschwerden, die Vorsicht brauchen, darum wird kürzer verweilt.',
  'Hold 10–15 s, 5–10 times on each side.': '10–15 s halten, 5–10 Mal auf jeder Seite.',
  'Three a side at first, and five at most: about a minute of stretch for each side is enough.':
    'Am Anfang drei pro Seite und höchstens fünf: Etwa eine Minute Dehnung pro Seite reicht.',
  'The half turn is a moving one, for when care is needed, so it is hardly held.':
    'Die halbe Drehung bleibt in Bewegung, für Zeiten, die Vorsicht brauchen, darum wird sie kaum gehalten.',
  'The sources do not name this standing version. We keep their number of turns and stay for a breath.':
    'Die Quellen nennen diese Variante im Stehen nicht. Wir behalten ihre Zahl der Drehungen und bleiben einen Atemzug lang.',
  'Hold 30 s to 1 min on each side, 2–3 times a side.': 'Auf jeder Seite 2–3 Mal 30 s bis 1 min halten.',
  'One long turn a side at first, and two later: about a minute of stretch for each muscle is enough.':
    'Am Anfang eine lange Drehung pro Seite und später zwei: Etwa eine Minute Dehnung pro Muskel reicht.',
  'The small turn is for when care is needed, so the stay is shorter than the source’s.':
    'Die kleine Drehung ist für Zeiten, die Vorsicht brauchen, darum wird kürzer verweilt als in der Quelle.',
  'Lift and roll forward, 10–20 times.': 'Heben und nach vorn kreisen, 10–20 Mal.',
  'The source rolls forward only. Each of ours is one roll forward and one backward.':
    'Die Quelle kreist nur nach vorn. Bei uns ist jedes Mal ein Kreis nach vorn und einer nach hinten.',
  'Named only: a few minutes as a warm-up, with arm circles or instead of them.':
    'Nur genannt: ein paar Minuten zum Aufwärmen, mit Armkreisen oder an deren Stelle.',
  'This source gives no number; we borrow the other one’s 10–20, one or two minutes in all.':
    'Diese Quelle nennt keine Zahl; wir übernehmen die 10–20 der anderen, insgesamt ein oder zwei Minuten.',
  'The source is silent. One to three sets of 8–12 is the usual way to build strength.':
    'Die Quelle sagt dazu nichts. Ein bis drei Sätze mit 8–12 Wiederholungen sind der übliche Weg, Kraft aufzubauen.',
  'The source is silent. A lighter, shorter pull is done a few more times instead.':
    'Die Quelle sagt dazu nichts. Ein leichterer, kürzerer Zug wird dafür ein paar Mal öfter gemacht.',
  'The source is silent. One arm at a time takes twice as long, so we begin with six for each.':
    'Die Quelle sagt dazu nichts. Ein Arm nach dem anderen dauert doppelt so lange, darum fangen wir mit je sechs an.',
  'The article gives no numbers for this one. Its other stretches are held 10 s to under 30 s, which is usual.':
    'Der Artikel nennt hierfür keine Zahlen. Seine anderen Dehnungen werden 10 s bis unter 30 s gehalten, was üblich ist.',
  'The article suggests the pillow but no numbers. We use the same usual stretch time.':
    'Der Artikel schlägt das Kissen vor, aber keine Zahlen. Wir nehmen dieselbe übliche Zeit für eine Dehnung.',
  'A lower way of our own. The arms hold themselves up, so the stays are short.':
    'Eine eigene, tiefere Variante. Die Arme halten sich selbst oben, darum wird nur kurz verweilt.',
  'A way of our own. The arms hold themselves up, so the stays are short.':
    'Eine eigene Variante. Die Arme halten sich selbst oben, darum wird nur kurz verweilt.',
  'Stay about 10 s on each side; no number of repeats.':
    'Auf jeder Seite etwa 10 s bleiben; keine Zahl der Wiederholungen.',
  'The source gives no number of repeats. Six a side makes about a minute of stretch.':
    'Die Quelle nennt keine Zahl der Wiederholungen. Sechs pro Seite ergeben etwa eine Minute Dehnung.',
  'The small roll keeps moving, so it is not held as long as the source says.':
    'Das kleine Pendeln bleibt in Bewegung, darum wird es nicht so lange gehalten, wie die Quelle sagt.',
  'About 20–30 times.': 'Etwa 20–30 Mal.',
  'Twenty is a lot for the knees and shoulders on a first day, so we start with ten. The short stay is ours.':
    'Zwanzig sind am ersten Tag viel für Knie und Schultern, darum fangen wir mit zehn an. Das kurze Verweilen ist von uns.',
  'A smaller way of our own, so with fewer repeats.':
    'Eine eigene, kleinere Variante, darum mit weniger Wiederholungen.',
  'A chair version of our own, so with fewer repeats.':
    'Eine eigene Variante auf dem Stuhl, darum mit weniger Wiederholungen.',
  'A standing version of our own, so with fewer repeats.':
    'Eine eigene Variante im Stehen, darum mit weniger Wiederholungen.',
  'A wall version of our own, so with fewer repeats.':
    'Eine eigene Variante an der Wand, darum mit weniger Wiederholungen.',
  'The source is silent. The head is not rested, so the stays are short and there are more of them.':
    'Die Quelle sagt dazu nichts. Der Kopf liegt nicht auf, darum wird nur kurz verweilt, dafür öfter.',
  'The source is silent. An easy reach at the wall is done more often and held for a breath or two.':
    'Die Quelle sagt dazu nichts. Ein leichtes Strecken an der Wand wird öfter gemacht und ein, zwei Atemzüge lang gehalten.',
  'The source is silent. An easy reach at the table is done more often and held for a breath or two.':
    'Die Quelle sagt dazu nichts. Ein leichtes Strecken am Tisch wird öfter gemacht und ein, zwei Atemzüge lang gehalten.',
  'Named only: an upper stretch for a knot in the upper neck, with no number.':
    'Nur genannt: eine Dehnung oben für einen Knoten im oberen Nacken, ohne Zahl.',
  'The source is silent. Two stays of 15–30 s a side make up to a minute of stretch for the muscle.':
    'Die Quelle sagt dazu nichts. Zweimal 15–30 s pro Seite ergeben bis zu einer Minute Dehnung für den Muskel.',
  'The source is silent. A small tilt with a short stay, for when care is needed.':
    'Die Quelle sagt dazu nichts. Ein kleines Neigen mit kurzem Verweilen, wenn Vorsicht nötig ist.',
  'No number given; slow.': 'Keine Zahl genannt; langsam.',
  'The source is silent. With the arms low there is less to lift, so the hands stay out a moment.':
    'Die Quelle sagt dazu nichts. Mit tiefen Armen ist weniger zu heben, darum bleiben die Hände einen Moment draußen.',
  'The source is silent. With no wall to carry the arms they tire sooner, so we begin with six.':
    'Die Quelle sagt dazu nichts. Ohne Wand, die die Arme trägt, werden sie früher müde, darum fangen wir mit sechs an.',
  'With 198 people: 2 minutes of band exercise on five days a week for ten weeks brought pain down by 1.4 points of 10 more than advice alone (0.7 to 2.0), and 12 minutes by 1.9 (1.2 to 2.5). The two did not clearly differ. About 65 in 100 of the planned sessions were done.':
    'Mit 198 Menschen: 2 Minuten Übungen mit dem Band an fünf Tagen pro Woche, zehn Wochen lang, senkten den Schmerz um 1,4 von 10 Punkten mehr als Rat allein (0,7 bis 2,0), und 12 Minuten um 1,9 (1,2 bis 2,5). Die beiden unterschieden sich nicht klar. Von 100 geplanten Einheiten wurden etwa 65 gemacht.',
  'With 447 office workers: one hour of strength work a week for 20 weeks, in one, three or nine parts, brought neck pain down by 1.1, 1.9 and 1.4 points of 9. How the hour was split mattered little.':
    'Mit 447 Menschen, die im Büro arbeiten: Eine Stunde Krafttraining pro Woche, 20 Wochen lang, in einem, drei oder neun Teilen, senkte Nackenschmerzen um 1,1, um 1,9 und um 1,4 von 9 Punkten. Wie die Stunde aufgeteilt war, machte wenig aus.',
  'With 47 office workers: training the muscles that steer the shoulder blades for 20 minutes three times a week over ten weeks brought pain down by 2.0 points more than no training (0.35 to 3.64).':
    'Mit 47 Menschen, die im Büro arbeiten: Training der Muskeln, die die Schulterblätter führen, 20 Minuten dreimal pro Woche über zehn Wochen, senkte den Schmerz um 2,0 Punkte mehr als kein Training (0,35 bis 3,64).',
  'With 30 office workers: ten minutes of strength work once or twice a day for eight weeks. Taken together, average pain fell by 25 in 100 and worst pain by 43 in 100; twice was no better than once. There was no group without training at the same time.':
    'Mit 30 Menschen, die im Büro arbeiten: zehn Minuten Krafttraining ein- oder zweimal am Tag, acht Wochen lang. Zusammengenommen sank der durchschnittliche Schmerz um 25 Prozent und der stärkste um 43 Prozent; zweimal war nicht besser als einmal. Eine Gruppe ohne Training zur selben Zeit gab es nicht.',
  'With 549 office workers over a year: among those with neck pain it fell from 5.0 to 3.4 of 9 with strength work and from 5.0 to 3.6 with all-round exercise, and did not change with advice. Regular taking part fell from 54 to 35 in 100.':
    'Mit 549 Menschen, die im Büro arbeiten, über ein Jahr: Bei denen mit Nackenschmerzen sank der Schmerz mit Krafttraining von 5,0 auf 3,4 von 9 Punkten und mit vielseitiger Bewegung von 5,0 auf 3,6; mit Rat änderte er sich nicht. Regelmäßig machten anfangs 54 und am Ende 35 von 100 mit.',
  'With 180 women: neck strength or endurance training for a year. Most of the gain came in the first two months, and a little more up to the twelfth.':
    'Mit 180 Frauen: Training von Kraft oder Ausdauer des Nackens, ein Jahr lang. Der größte Teil des Gewinns kam in den ersten zwei Monaten, und bis zum zwölften noch etwas dazu.',
  'With 96 people: stretches twice a day, five days a week, for four weeks brought pain down by 1.4 points of 10 more than a leaflet (0.7 to 2.2). Three or more sessions a week did more than fewer.':
    'Mit 96 Menschen: Dehnungen zweimal am Tag, fünf Tage pro Woche, vier Wochen lang, senkten den Schmerz um 1,4 von 10 Punkten mehr als ein Merkblatt (0,7 bis 2,2). Drei oder mehr Einheiten pro Woche bewirkten mehr als weniger.',
  'With 567 office workers without pain: after a year of daily stretches and endurance work twice a week, 12.1 in 100 had got neck pain, against 26.7 in 100 without (hazard ratio 0.45, 0.28 to 0.71).':
    'Mit 567 Menschen, die im Büro arbeiten und keine Schmerzen hatten: Nach einem Jahr mit täglichem Dehnen und Ausdauertraining zweimal pro Woche hatten 12,1 von 100 Nackenschmerzen bekommen, gegenüber 26,7 von 100 ohne (Hazard Ratio 0,45; 0,28 bis 0,71).',
  'With 114 people: 12 weekly tai chi classes brought pain down by 10.5 points of 100 more than waiting (0.9 to 20.3), and did not differ from neck exercises.':
    'Mit 114 Menschen: 12 Kursstunden Tai-Chi, eine pro Woche, senkten den Schmerz um 10,5 von 100 Punkten mehr als Warten (0,9 bis 20,3) und unterschieden sich nicht von Nackenübungen.',
  'In a small study, short breaks from computer work, about 30 seconds, eased discomfort in all parts of the body that were asked about, most when taken every 20 minutes. No work was lost.':
    'In einer kleinen Studie linderten kurze Pausen von der Arbeit am Computer, etwa 30 Sekunden, die Beschwerden an allen Körperteilen, nach denen gefragt wurde, am meisten, wenn sie alle 20 Minuten kamen. Es ging keine Arbeit verloren.',
  'Three breaks of 30 seconds and one of 3 minutes an hour: about half were taken, and people liked the longer ones more. Comfort rose only at the smaller of two workplaces, and with stretches. A weak study: nobody was assigned by chance.':
    'Drei Pausen von 30 Sekunden und eine von 3 Minuten pro Stunde: Etwa die Hälfte wurde gemacht, und die längeren kamen besser an. Das Wohlbefinden stieg nur am kleineren von zwei Arbeitsplätzen, und mit Dehnungen. Eine schwache Studie: Niemand wurde per Zufall zugeteilt.',
  'With 193 office workers over six months: 17 in 100 got new neck pain with active breaks, 17 in 100 with shifts of position, and 44 in 100 with neither (hazard ratios 0.45 and 0.41).':
    'Mit 193 Menschen, die im Büro arbeiten, über sechs Monate: 17 von 100 bekamen mit aktiven Pausen neue Nackenschmerzen, 17 von 100 mit Wechseln der Haltung und 44 von 100 ohne beides (Hazard Ratios 0,45 und 0,41).',
  'With 15 people over 65: those who were given two home exercises did them better than those who were given eight. Five lay between, with no clear difference.':
    'Mit 15 Menschen über 65: Wer zwei Übungen für zu Hause bekam, machte sie besser als jene, die acht bekamen. Bei fünf lag es dazwischen, ohne klaren Unterschied.',
  'With 27 young women: those who learnt not to hold their breath had a lower blood pressure while a muscle worked hard without moving: 148/112 after, 163/120 before.':
    'Mit 27 jungen Frauen: Wer lernte, die Luft nicht anzuhalten, hatte einen niedrigeren Blutdruck, während ein Muskel ohne Bewegung hart arbeitete: 148/112 danach, 163/120 davor.',
  'Across 27 trials, strength work for neck and shoulders and general fitness both eased neck pain, strength work more, and more so the more people took part. The evidence for desk set-up was weak.':
    'Über 27 Studien hinweg linderten sowohl Krafttraining für Nacken und Schultern als auch allgemeine Fitness Nackenschmerzen, Krafttraining mehr, und umso mehr, je mehr die Menschen mitmachten. Die Belege zur Einrichtung des Schreibtischs waren schwach.',
  'Across eight trials, strength work brought pain down by an amount that matters, compared with no exercise. Quality of life did not clearly change.':
    'Über acht Studien hinweg senkte Krafttraining den Schmerz in einem Maß, das zählt, verglichen mit keinen Übungen. Die Lebensqualität änderte sich nicht klar.',
  'Across eight trials with 313 people, treatment aimed at the shoulder blades eased neck pain (standardised difference 2.55, 0.97 to 4.13; 1.07 in groups of women and men). It did not change what people were able to do.':
    'Über acht Studien mit 313 Menschen hinweg linderte eine Behandlung, die an den Schulterblättern ansetzt, Nackenschmerzen (standardisierter Unterschied 2,55; 0,97 bis 4,13; 1,07 in Gruppen aus Frauen und Männern). Sie änderte nicht, was die Menschen tun konnten.',
  'Across 40 trials, control exercises, yoga, Pilates, tai chi or qigong, and strength work all eased pain to a like degree compared with nothing. No kind was best, and the evidence is very weak.':
    'Über 40 Studien hinweg linderten Übungen zur Bewegungskontrolle, Yoga, Pilates, Tai-Chi oder Qigong und Krafttraining alle den Schmerz in ähnlichem Maß, verglichen mit nichts. Keine Art war die beste, und die Belege sind sehr schwach.',
  'Across 26 trials, several kinds of exercise helped. How much is best could not be settled.':
    'Über 26 Studien hinweg halfen mehrere Arten von Übungen. Wie viel am besten ist, ließ sich nicht klären.',
  'Across six trials, extra breaks may make no difference to pain or tiredness, and do not harm the work. The evidence is weak or very weak.':
    'Über sechs Studien hinweg machen zusätzliche Pausen bei Schmerz oder Müdigkeit vielleicht keinen Unterschied, und sie schaden der Arbeit nicht. Die Belege sind schwach oder sehr schwach.',
  'Looked at 15 trials with 2,165 office workers. We could read the numbers of trials and people only, and rest no advice on its result.':
    'Betrachtet wurden 15 Studien mit 2.165 Menschen, die im Büro arbeiten. Wir konnten nur die Zahl der Studien und der Menschen lesen und stützen keinen Rat auf das Ergebnis.',
  'Across 21 studies, rolling before exercise made people a little more supple (4 in 100) and rolling after it made muscles feel a little less sore (6 in 100). Small effects.':
    'Über 21 Studien hinweg machte Rollen vor der Bewegung etwas beweglicher (4 Prozent), und nach Rollen danach taten die Muskeln etwas weniger weh (6 Prozent). Kleine Wirkungen.',
  'Across 11 studies with 290 healthy people, weeks of rolling made joints move further (effect size 0.82), more so beyond four weeks. Thighs were studied, not backs.':
    'Über 11 Studien mit 290 gesunden Menschen hinweg ließen sich Gelenke nach Wochen des Rollens weiter bewegen (Effektstärke 0,82), bei mehr als vier Wochen noch mehr. Untersucht wurden Oberschenkel, nicht Rücken.',
  'When a professional manipulated the upper back, neck pain was lower for a short time, by 13.6 points of 100 more than with gentler hands-on movement (5.5 to 21.8).':
    'Wenn eine Fachperson den oberen Rücken mit einem Handgriff behandelte (Manipulation), waren Nackenschmerzen für kurze Zeit geringer, um 13,6 von 100 Punkten mehr als mit sanfterer Bewegung durch die Hände (5,5 bis 21,8).',
  'Across seven trials with 385 people, exercise that allowed some pain did slightly better at first than exercise without (−0.27, −0.54 to −0.05), and no differently later on.':
    'Über sieben Studien mit 385 Menschen hinweg schnitten Übungen, die etwas Schmerz erlaubten, anfangs etwas besser ab als Übungen ohne (−0,27; −0,54 bis −0,05), und später nicht anders.',
  'Across seven trials with 1,927 people, exercise at home for strength and endurance, or to keep the neck moving, helped neck pain.':
    'Über sieben Studien mit 1.927 Menschen hinweg halfen Übungen zu Hause für Kraft und Ausdauer oder für die Beweglichkeit des Nackens bei Nackenschmerzen.',
  'Across 15 studies, adults with neck pain held the head a little further forward (4.8°, 0.1 to 9.5); teenagers did not. Seen at one moment only, so nobody can say which came first.':
    'Über 15 Untersuchungen hinweg hielten Erwachsene mit Nackenschmerzen den Kopf etwas weiter vorn (4,8°; 0,1 bis 9,5), Jugendliche nicht. Nur zu einem einzigen Zeitpunkt betrachtet, also weiß niemand, was zuerst da war.',
  'In 1,108 people aged 17, the way they sat was not linked with neck pain.':
    'Bei 1.108 jungen Menschen von 17 Jahren hing die Art zu sitzen nicht mit Nackenschmerzen zusammen.',
  'In 686 people, women who sat slumped or in between at 17 had lasting neck pain at 22 less often than those who sat upright (odds ratios 0.24 and 0.38). In men there was no link.':
    'Bei 686 Menschen hatten Frauen, die mit 17 zusammengesunken oder dazwischen saßen, mit 22 seltener anhaltende Nackenschmerzen als jene, die aufrecht saßen (Odds Ratios 0,24 und 0,38). Bei Männern gab es keinen Zusammenhang.',
  'In 50 people with a pinched nerve in the neck, pain between the shoulder blades went with the lowest neck nerves (C7 or C8). In 70 in 100 it came before any sign in the arm; it eased early after surgery in 92 in 100.':
    'Bei 50 Menschen mit einem eingeklemmten Nerv im Nacken ging Schmerz zwischen den Schulterblättern mit den untersten Nackennerven einher (C7 oder C8). Bei 70 von 100 kam er vor jedem Zeichen im Arm; nach der Operation ließ er bei 92 von 100 früh nach.',
  'In 25 people with a pinched nerve in the neck, pain above the blade went with C5 or C6, and pain between or on the blades with C7 or C8.':
    'Bei 25 Menschen mit einem eingeklemmten Nerv im Nacken ging Schmerz oberhalb des Schulterblatts mit C5 oder C6 einher, und Schmerz zwischen oder auf den Schulterblättern mit C7 oder C8.',
  'Of 187 people with new neck pain, 138 were heard from a year later: 76 in 100 said they were well or much better, yet 47 in 100 still had some pain.':
    'Von 187 Menschen mit neuen Nackenschmerzen meldeten sich nach einem Jahr 138: 76 von 100 sagten, es gehe ihnen gut oder viel besser, und doch hatten 47 von 100 noch etwas Schmerz.',
  'Found no clinical guideline for upper-back pain, and asked physiotherapists what they do instead.':
    'Für Schmerzen im oberen Rücken fand sich keine klinische Leitlinie; Fachleute der Physiotherapie wurden gefragt, was sie stattdessen tun.',
  'In 825 people with lasting pain, a fall of one point of 10 (15 in 100) felt slightly better, and a fall of two points (33 in 100) much better.':
    'Bei 825 Menschen mit anhaltenden Schmerzen fühlte sich ein Rückgang um einen von 10 Punkten (15 Prozent) etwas besser an, und ein Rückgang um zwei Punkte (33 Prozent) viel besser.',
  'In 658 people with neck pain, a change of 1.5 points of 10 told those who were better from those who were not, but a single change under 4.0 points may be chance.':
    'Bei 658 Menschen mit Nackenschmerzen unterschied eine Veränderung um 1,5 von 10 Punkten die, denen es besser ging, von denen, denen es nicht besser ging; eine einzelne Veränderung unter 4,0 Punkten kann aber Zufall sein.',
  'In 137 people with neck pain, a change of 1.3 points of 10 was the least that mattered to them.':
    'Bei 137 Menschen mit Nackenschmerzen war eine Veränderung um 1,3 von 10 Punkten das Mindeste, was für sie zählte.',
  'People named activities that were hard for them and rated each from 0 to 10. A change of three points in one activity, or of two in the mean of several, was most likely not chance.':
    'Menschen nannten Tätigkeiten, die ihnen schwerfielen, und bewerteten jede von 0 bis 10. Eine Veränderung um drei Punkte bei einer Tätigkeit, oder um zwei im Mittel mehrerer, war höchstwahrscheinlich kein Zufall.',
  'In 8,924 adults after an injury, the rule asks for an X-ray from 65 on, after a dangerous accident (a fall from 1 m or five stairs, on to the head, at high speed), with tingling in arms or legs, or when the neck cannot turn 45° each way.':
    'Bei 8.924 Erwachsenen nach einer Verletzung verlangt die Regel ein Röntgenbild ab 65 Jahren, nach einem gefährlichen Unfall (ein Sturz aus 1 m Höhe oder fünf Stufen hinunter, auf den Kopf, bei hohem Tempo), bei Kribbeln in Armen oder Beinen, oder wenn sich der Nacken nicht auf jede Seite um 45° drehen lässt.',
  'Four of five signs point to an inflamed spine: a start before 40, a slow start, better with movement, no better with rest, pain at night that eases on getting up. They found 79.6 in 100 of those who had it, and cleared 72.4 in 100 of those who had not.':
    'Vier von fünf Zeichen deuten auf eine entzündete Wirbelsäule hin: ein Beginn vor 40, ein langsamer Beginn, besser durch Bewegung, nicht besser durch Ausruhen, Schmerz in der Nacht, der beim Aufstehen nachlässt. Damit wurden 79,6 von 100 derer gefunden, die sie hatten, und 72,4 von 100 derer ausgeschlossen, die sie nicht hatten.',
  'Of 2,224 people with an infected spine, 72 in 100 had pain in the spine and only 55 in 100 had a fever: no fever does not rule it out.':
    'Von 2.224 Menschen mit einer Infektion der Wirbelsäule hatten 72 von 100 Schmerzen in der Wirbelsäule und nur 55 von 100 Fieber: Kein Fieber schließt sie nicht aus.',
  'In 20 people, half of them with glaucoma, the pressure in the eye rose from 17 to 28 mmHg within a minute in one pose with the head down, and was back within two minutes of sitting up.':
    'Bei 20 Menschen, die Hälfte davon mit grünem Star (Glaukom), stieg der Druck im Auge in einer Haltung mit dem Kopf nach unten innerhalb einer Minute von 17 auf 28 mmHg, und zwei Minuten nach dem Aufsetzen war er wieder wie vorher.',
  'In 20 people with healthy shoulders, ten everyday tasks took about 121 degrees of lifting the arm to the front and 128 to the side.':
    'Bei 20 Menschen mit gesunden Schultern brauchten zehn Aufgaben des Alltags etwa 121 Grad beim Heben des Arms nach vorn und 128 zur Seite.',
  'Stretches are held for 10 to 30 seconds (30 to 60 for older adults), two to four times, about 60 seconds for a muscle, on two or three days a week or more. Strength work comes on two or three days a week with 48 hours between, 8 to 12 repetitions, 10 to 15 for older people and beginners.':
    'Dehnungen werden 10 bis 30 Sekunden gehalten (30 bis 60 bei älteren Menschen), zwei- bis viermal, etwa 60 Sekunden pro Muskel, an zwei oder drei Tagen pro Woche oder mehr. Krafttraining kommt an zwei oder drei Tagen pro Woche mit 48 Stunden dazwischen, 8 bis 12 Wiederholungen, 10 bis 15 für ältere Menschen und am Anfang.',
  'Beginners work with 8 to 12 repetitions, one to three sets. When one or two repetitions more are possible two sessions in a row, the load goes up by 2 to 10 in 100.':
    'Wer anfängt, arbeitet mit 8 bis 12 Wiederholungen, ein bis drei Sätzen. Wenn in zwei Einheiten hintereinander eine oder zwei Wiederholungen mehr möglich sind, steigt die Last um 2 bis 10 Prozent.',
  'A panel of 40: on a scale of pain from 0 to 10, a fall by 10 to 20 in 100 is the least that matters, and a fall by 30 in 100 or more matters clearly.':
    'Ein Gremium von 40: Auf einer Schmerzskala von 0 bis 10 ist ein Rückgang um 10 bis 20 Prozent das Mindeste, was zählt, und ein Rückgang um 30 Prozent oder mehr zählt klar.',
  'Pain in the upper back that stays is more often due to a serious disease of the spine than pain in the neck or low back. For people from 16 on.':
    'Schmerz im oberen Rücken, der bleibt, kommt häufiger von einer ernsten Krankheit der Wirbelsäule als Schmerz im Nacken oder unteren Rücken. Für Menschen ab 16.',
  'Short and often: a break of 5 to 10 minutes after 50 to 60 minutes at a screen is better than 15 to 20 minutes after two hours, taken before tiredness sets in, and away from the desk.':
    'Kurz und oft: Eine Pause von 5 bis 10 Minuten nach 50 bis 60 Minuten am Bildschirm ist besser als 15 bis 20 Minuten nach zwei Stunden, bevor Müdigkeit einsetzt und weg vom Schreibtisch.',
  'Someone with cancer and pain in the upper or middle spine is put in touch with a specialist within 24 hours; weakness, trouble walking, numbness, or trouble with bladder or bowel is an emergency.':
    'Wer Krebs und Schmerzen im oberen oder mittleren Teil der Wirbelsäule hat, kommt innerhalb von 24 Stunden mit spezialisierten Fachleuten in Kontakt; Schwäche, Mühe beim Gehen, Taubheit oder Probleme mit Blase oder Darm sind ein Notfall.',
  'Problems of the neck arteries are rare, and may be recognised by asking the right questions before any treatment of the neck.':
    'Probleme der Halsarterien sind selten und lassen sich vielleicht erkennen, wenn vor jeder Behandlung des Nackens die richtigen Fragen gestellt werden.',
  'With thin bones: strength, balance and upright work are encouraged. Bending or turning the back fast, with weight, or to the end is replaced by slow movement in mid-range and a hinge at the hips.':
    'Bei dünnen Knochen: Zu Kraft, Gleichgewicht und Übungen in aufrechter Haltung wird ermutigt. Den Rücken schnell, mit Gewicht oder bis zum Ende zu beugen oder zu drehen wird ersetzt durch langsame Bewegung im mittleren Bereich und Beugen aus der Hüfte.',
  'Of 37 experts, 73 in 100 ruled out rolling over an open wound and 84 in 100 over a broken bone. More than nine in ten urged care with inflammation (97), a clot (97), bone infection (94) and bone in a muscle (92).':
    'Von 37 Fachleuten schlossen 73 von 100 das Rollen über einer offenen Wunde aus und 84 von 100 über einem gebrochenen Knochen. Mehr als neun von zehn rieten dringend zur Vorsicht bei Entzündung (97), einem Gerinnsel (97), einer Infektion im Knochen (94) und Knochen im Muskel (92).',
  'A small rise in shoulder pain during exercise is acceptable if it is gone within 30 minutes and no worse the next day. Six to twelve weeks of exercise are usual.':
    'Ein kleiner Anstieg von Schulterschmerzen beim Üben ist vertretbar, wenn er innerhalb von 30 Minuten weg ist und es am nächsten Tag nicht schlimmer ist. Sechs bis zwölf Wochen Übungen sind üblich.',
  'Pain at the top of the back, between the shoulders, is by itself a reason to ask for an urgent appointment. Read by us in copies, not on the NHS’s own page.':
    'Schmerz ganz oben am Rücken, zwischen den Schultern, ist für sich allein ein Grund, um einen dringenden Termin zu bitten. Von uns in Kopien gelesen, nicht auf der eigenen Seite des NHS.',
  'A heart attack may be felt in the chest, arm, jaw, neck, back or stomach, with sweating, breathlessness, sickness or faintness. Some people, women and those with diabetes among them, have no chest pain.':
    'Ein Herzinfarkt kann in Brust, Arm, Kiefer, Hals, Nacken, Rücken oder Magen zu spüren sein, mit Schwitzen, Kurzatmigkeit, Übelkeit oder dem Gefühl, gleich ohnmächtig zu werden. Manche Menschen, darunter Frauen und Menschen mit Diabetes, haben keine Schmerzen in der Brust.',
  'A clot in the lung may bring sudden breathlessness, sharp pain in the chest or upper back that is worse on breathing in, coughing blood, a racing heart, faintness, or one swollen, painful calf.':
    'Ein Gerinnsel in der Lunge kann plötzliche Kurzatmigkeit bringen, stechenden Schmerz in der Brust oder im oberen Rücken, der beim Einatmen schlimmer ist, Bluthusten, Herzrasen, das Gefühl, gleich ohnmächtig zu werden, oder eine geschwollene, schmerzende Wade.',
  'A squeezed spinal cord may show as clumsy hands, heavy legs, poor balance or an electric shock on bending the neck. There may be no pain, and it may be on one side.':
    'Ein eingeengtes Rückenmark kann sich durch ungeschickte Hände, schwere Beine, schlechtes Gleichgewicht oder einen elektrischen Schlag beim Beugen des Nackens zeigen. Es muss nicht wehtun, und es kann auf einer Seite sein.',
  'Several signs of a squeezed spinal cord together are a reason to go to an emergency department.':
    'Mehrere Zeichen eines eingeengten Rückenmarks zusammen sind ein Grund, in eine Notaufnahme zu gehen.',
  'With thin bones, a bone of the spine may break without a fall.':
    'Bei dünnen Knochen kann ein Wirbel ohne Sturz brechen.',
  'Back pain for more than three months that began young, with psoriasis, an inflamed eye or bowel, heel pain or a family history, is a reason for a rheumatologist to look. Exercise is allowed meanwhile.':
    'Rückenschmerzen seit mehr als drei Monaten, die in jungen Jahren begannen, mit Schuppenflechte, einer Entzündung an Auge oder Darm, Fersenschmerzen oder Fällen in der Familie sind ein Grund für eine rheumatologische Untersuchung. Übungen sind inzwischen erlaubt.',
  'With very loose joints, strength and control come before stretching, and progress is slow.':
    'Bei sehr lockeren Gelenken kommen Kraft und Kontrolle vor dem Dehnen, und es geht langsam voran.',
  'In people with Down’s syndrome the joint at the top of the neck may be loose: forced or extreme neck movement is avoided, and new signs are looked at by a doctor.':
    'Bei Menschen mit Down-Syndrom kann das Gelenk oben am Nacken locker sein: Erzwungene oder extreme Bewegungen des Nackens werden gemieden, und neue Zeichen werden ärztlich untersucht.',
  'How far healthy joints go, by agreement of surgeons: a shoulder lifts 180 degrees, an elbow bends 150, a wrist 80 down and 70 up, a hip 120.':
    'Wie weit gesunde Gelenke gehen, nach Übereinkunft von Chirurginnen und Chirurgen: Eine Schulter hebt sich um 180 Grad, ein Ellenbogen beugt sich um 150, ein Handgelenk um 80 nach unten und 70 nach oben, eine Hüfte um 120.',
  'What counts as full movement: a neck bends 50 degrees forward, 60 back and 45 to the side and turns 80; a shoulder turns at least 80 degrees in; the trunk turns 45.':
    'Was als volle Bewegung gilt: Ein Nacken beugt sich um 50 Grad nach vorn, 60 nach hinten und 45 zur Seite und dreht sich um 80; eine Schulter dreht sich um mindestens 80 Grad nach innen; der Rumpf dreht sich um 45.',
  'Usual among physiotherapists and doctors. We could cite no study or guideline for it.':
    'In Physiotherapie und Medizin üblich. Wir konnten dafür keine Studie oder Leitlinie nennen.',
  'The view of five physiotherapists: there is no strong evidence for one right posture, nor that avoiding others prevents pain.':
    'Die Sicht von fünf Fachleuten der Physiotherapie: Es gibt keine starken Belege für die eine richtige Haltung, und auch nicht dafür, dass es Schmerzen vorbeugt, andere zu meiden.',
  'A textbook. The upper back turns 30 to 35 degrees to each side, bends forward 30 to 40 and back 20 to 25; the low back turns only about 5 to 7.':
    'Ein Lehrbuch. Der obere Rücken dreht sich um 30 bis 35 Grad auf jede Seite, beugt sich um 30 bis 40 nach vorn und 20 bis 25 nach hinten; der untere Rücken dreht sich nur um etwa 5 bis 7.',
  'Causes and prevention of upper-back pain, and two exercises in full: cat-cow, and the open book lying on the side.':
    'Ursachen von Schmerzen im oberen Rücken und wie man ihnen vorbeugt, und zwei vollständige Übungen: Katze-Kuh und das offene Buch im Liegen auf der Seite.',
  'Exercises with steps and doses, changes for sore knees and wrists, how to begin, and when to see a doctor.':
    'Übungen mit Schritten und Dosis, Änderungen für empfindliche Knie und Handgelenke, wie du anfängst, und wann du in die Arztpraxis gehst.',
  'An exercise to arch over a chair and one to push the blades apart on hands and knees, with thoughts on rolling, tender spots and pain from the neck.':
    'Eine Übung, um sich über einen Stuhl nach hinten zu biegen, und eine, um auf Händen und Knien die Schulterblätter auseinanderzudrücken, mit Gedanken zu Rollen, empfindlichen Stellen und Schmerz vom Nacken.',
  'Neck posture, a stretch at the desk, one on the bed, and arm drills from tai chi.':
    'Haltung des Nackens, eine Dehnung am Schreibtisch, eine auf dem Bett und Übungen für die Arme aus dem Tai-Chi.',
  'Seven short exercises: pulldown, wall angel, turn on a chair, neck bend, trunk turn, arm reach, and knee to chest.':
    'Sieben kurze Übungen: Latzug, Wandengel, Drehung auf dem Stuhl, Beugung des Nackens, Drehung des Oberkörpers, Strecken der Arme und Knie zur Brust.',
}
