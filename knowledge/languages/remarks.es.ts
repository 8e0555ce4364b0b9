/** The remarks in Spanish, by the English. */

export const remarks: Readonly<Record<string, string>> = {
  'Named only: a few minutes as a warm-up, with shoulder rolls or instead of them.':
    'Solo se nombra: unos minutos para calentar, junto con las rotaciones de hombros o en su lugar.',
  'The source gives no number. Half a minute to a little over a minute is enough to warm up tired shoulders.':
    'La fuente no da ningún número. De medio minuto a poco más de un minuto basta para calentar unos hombros cansados.',
  '10–15 times, moving with the breath, with no hold.': '10–15 veces, con la respiración, sin mantener.',
  '5–10 cycles, each held 15–30 s with the belly tight; longer as it gets easier.':
    'De 5 a 10 ciclos, manteniendo cada uno 15–30 s con el vientre firme; más tiempo cuando resulte más fácil.',
  '10–15 times, the head lifting to look up each time.':
    'De 10 a 15 veces, levantando la cabeza cada vez para mirar hacia arriba.',
  'A smaller way of our own. We start with a few less than the full flow.':
    'Variante propia, más pequeña. Empezamos con unas pocas menos que en el movimiento completo.',
  '10–15 times; resting on the forearms is one of its easier ways.':
    'De 10 a 15 veces; apoyarse en los antebrazos es una de sus variantes más fáciles.',
  'A chair version of our own. We start with a few less than on the floor.':
    'Variante propia en la silla. Empezamos con unas pocas menos que en el suelo.',
  'A smaller chair version of our own. We start with a few less than on the floor.':
    'Variante propia en la silla, más pequeña. Empezamos con unas pocas menos que en el suelo.',
  'A standing version of our own. We start with a few less than on the floor.':
    'Variante propia de pie. Empezamos con unas pocas menos que en el suelo.',
  'The article only names lying on the stomach. The short holds and smaller count are ours.':
    'El artículo solo nombra la posición boca abajo. Mantener poco y repetir menos es cosa nuestra.',
  'The article gives no numbers. A few slow repeats with a short stay is our choice.':
    'El artículo no da números. Unas pocas repeticiones lentas, quedándose poco tiempo, son elección nuestra.',
  'A way of our own for sore wrists, with the numbers of the first one.':
    'Variante propia para muñecas doloridas, con los números de la primera.',
  'A chair version of our own, with the numbers of the floor one.':
    'Variante propia en la silla, con los números de la del suelo.',
  'A standing version of our own, with the numbers of the floor one.':
    'Variante propia de pie, con los números de la del suelo.',
  'A wall version of our own, with the numbers of the floor one.':
    'Variante propia en la pared, con los números de la del suelo.',
  'No number given; offered for mornings with little time.':
    'No da ningún número; se ofrece para las mañanas con poco tiempo.',
  'The source is silent. We stay 10–15 s, up to about a minute a side in all.':
    'La fuente no dice nada. Nos quedamos 10–15 s, hasta más o menos un minuto por lado en total.',
  'The source is silent. A small turn needs no long stay.':
    'La fuente no dice nada. Un giro pequeño no necesita mantenerse mucho.',
  '10–15 breaths, with a pause of a few seconds, never strained.':
    'De 10 a 15 respiraciones, con una pausa de unos segundos, nunca forzada.',
  'We start with six breaths so that it fits a short break, and read “a few seconds” as two to four.':
    'Empezamos con seis respiraciones para que quepa en una pausa corta, y entendemos «unos segundos» como de dos a cuatro.',
  '10–15 breaths, with a pause of a few seconds that this form leaves out.':
    'De 10 a 15 respiraciones, con una pausa de unos segundos que esta variante deja fuera.',
  'We start with six breaths, about a minute, so that it fits a short break.':
    'Empezamos con seis respiraciones, más o menos un minuto, para que quepa en una pausa corta.',
  'Hold for 30 s to several minutes.': 'Mantener de 30 s a varios minutos.',
  'We read “several minutes” as three at most.': 'Entendemos «varios minutos» como tres como máximo.',
  'A way of our own, held as long as the article holds the pose.':
    'Variante propia, que se mantiene tanto como la postura del artículo.',
  'Shown in a picture only; no number given.': 'Solo se muestra en una imagen; no da ningún número.',
  'The source is silent. Two stays of 15–30 s a side make up to a minute of stretch.':
    'La fuente no dice nada. Mantener dos veces 15–30 s por lado suma hasta un minuto de estiramiento.',
  'The source is silent. Without a pull the stretch is mild, so the stays are shorter.':
    'La fuente no dice nada. Sin tirar, el estiramiento es suave, así que se mantiene menos.',
  'Hold 10 s to under 30 s.': 'Mantener de 10 s a menos de 30 s.',
  'The article does not say how many. Two or three is a usual number for a stretch, and 25 s stays under its limit.':
    'El artículo no dice cuántas veces. Dos o tres es lo habitual en un estiramiento, y 25 s quedan por debajo de su límite.',
  'A smaller way of our own, held as the article holds the full bend.':
    'Variante propia, más pequeña, que se mantiene como la flexión completa del artículo.',
  'A table version of our own, held as the article holds the full bend.':
    'Variante propia en la mesa, que se mantiene como la flexión completa del artículo.',
  'Hold for 30 s.': 'Mantener 30 s.',
  'We start below the source’s 30 s. It names no repeats; twice makes up a minute of stretch.':
    'Empezamos por debajo de los 30 s de la fuente. No nombra repeticiones; con dos se llega a un minuto de estiramiento.',
  'With the elbows low the stretch is mild, so shorter stays are enough.':
    'Con los codos bajos el estiramiento es suave, así que basta con mantener menos.',
  'We start below the source’s 30 s and build up to it.':
    'Empezamos por debajo de los 30 s de la fuente y vamos subiendo hasta llegar.',
  'Named only; no number given.': 'Solo se nombra; no da ningún número.',
  'The source is silent. The hug is the mild way, so the stays are shorter.':
    'La fuente no dice nada. El abrazo es la variante suave, así que se mantiene menos.',
  'The article gives no numbers and says to build up slowly. Half a minute is a usual start.':
    'El artículo no da números y dice que hay que ir subiendo despacio. Medio minuto es un comienzo habitual.',
  'A way of our own with the arms lower, as long as the first one.':
    'Variante propia con los brazos más bajos, tan larga como la primera.',
  'A wall version of our own, as long as on the floor.':
    'Variante propia en la pared, tan larga como en el suelo.',
  'A way of our own without a roller, as long as the first one.':
    'Variante propia sin rodillo, tan larga como la primera.',
  'The article gives no numbers. A few small bends are a usual start.':
    'El artículo no da números. Unos pocos movimientos pequeños son un comienzo habitual.',
  'A smaller way of our own, with the numbers of the full one.':
    'Variante propia, más pequeña, con los números de la completa.',
  'A way of our own for those without a roller: one longer rest, as for a stretch.':
    'Variante propia para quien no tiene rodillo: un solo descanso más largo, como en un estiramiento.',
  'A bed version of our own: one longer rest, as for a stretch.':
    'Variante propia en la cama: un solo descanso más largo, como en un estiramiento.',
  'A way of our own for those without a roller, as long as on the floor.':
    'Variante propia para quien no tiene rodillo, tan larga como en el suelo.',
  'The article gives no numbers and says to build up slowly. A minute or two of rest is our choice.':
    'El artículo no da números y dice que hay que ir subiendo despacio. Uno o dos minutos de descanso son elección nuestra.',
  'A moving way of our own, shorter because the arms do the work.':
    'Variante propia en movimiento, más corta porque trabajan los brazos.',
  'A lower way of our own, as long as the first one.': 'Variante propia más baja, tan larga como la primera.',
  'A bed version of our own, as long as the first one.':
    'Variante propia en la cama, tan larga como la primera.',
  'A wall version of our own, shorter because you stand.':
    'Variante propia en la pared, más corta porque se hace de pie.',
  'For several minutes, in between long spells of typing.': 'Varios minutos, entre ratos largos de teclado.',
  'We read “several minutes” as up to three, and begin with less than one.':
    'Entendemos «varios minutos» como hasta tres, y empezamos con menos de uno.',
  'The small way is for days or conditions that ask for care, so it is shorter.':
    'La variante pequeña es para días o situaciones que piden cuidado, así que es más corta.',
  'No number given; with slow breathing.': 'No da ningún número; con respiración lenta.',
  'The source is silent. Three or four stays of 10–20 s make up about a minute of stretch.':
    'La fuente no dice nada. Mantener tres o cuatro veces 10–20 s suma más o menos un minuto de estiramiento.',
  'The source is silent. The towel makes it milder, so the stays are a little shorter.':
    'La fuente no dice nada. La toalla lo hace más suave, así que se mantiene un poco menos.',
  'The source is silent. The small way is held for a breath or two and done more often.':
    'La fuente no dice nada. La variante pequeña se mantiene una o dos respiraciones y se hace más veces.',
  'Hug, take a breath, put the feet down; repeat as needed. No numbers.':
    'Abrazar, tomar aire, bajar los pies; repetir lo que haga falta. Sin números.',
  'The article gives no numbers. We hold for a usual stretch time, a breath or two to begin with.':
    'El artículo no da números. Mantenemos lo habitual en un estiramiento y, para empezar, una o dos respiraciones.',
  'A way of our own, held for a usual stretch time.':
    'Variante propia, que se mantiene lo habitual en un estiramiento.',
  'A way of our own without a pull, so with shorter stays and more repeats.':
    'Variante propia sin tirar, por eso se mantiene menos y se repite más.',
  'A chair version of our own without a pull, so with shorter stays and more repeats.':
    'Variante propia en la silla y sin tirar, por eso se mantiene menos y se repite más.',
  '3 sets of 12, with a squeeze at the bottom.': '3 series de 12, apretando abajo.',
  'Three sets of twelve is a lot to begin with. We start with one set of eight and build up to it.':
    'Tres series de doce es mucho para empezar. Empezamos con una serie de ocho y vamos subiendo hasta llegar.',
  'One arm at a time takes twice as long, so we begin with six for each and build up.':
    'Un brazo cada vez lleva el doble de tiempo, así que empezamos con seis para cada uno y vamos subiendo.',
  'Begin with as many repeats and sets as you can manage, and add to them in time.':
    'Empieza con tantas repeticiones y series como puedas, y añade más con el tiempo.',
  'The source gives no number. Eight to twelve, first once and later twice, is the usual start.':
    'La fuente no da ningún número. De ocho a doce, primero una vez y más adelante dos, es el comienzo habitual.',
  'The source gives no number. Without the way up and down, each pull is held for a few seconds.':
    'La fuente no da ningún número. Sin el camino de subida y bajada, cada tracción se mantiene unos segundos.',
  'The source gives no number. A firmer pull starts with fewer and gets a third set in the end.':
    'La fuente no da ningún número. Una tracción más firme empieza con menos repeticiones y al final llega a una tercera serie.',
  'Named only: circling movements of the neck, with no number.':
    'Solo se nombra: movimientos del cuello en círculo, sin ningún número.',
  'The source gives no number. Five to eight slow sweeps are usual for easing a joint.':
    'La fuente no da ningún número. De cinco a ocho recorridos lentos es lo habitual para soltar una articulación.',
  'Stay a few seconds on each side; no number of repeats.':
    'Unos segundos a cada lado; no da número de repeticiones.',
  'The source gives no number of repeats. We read its “few seconds” as two to five.':
    'La fuente no da número de repeticiones. Entendemos sus «unos segundos» como de dos a cinco.',
  'A small nod is ours, for days or conditions that ask for care; it hardly needs a hold.':
    'El pequeño sí con la cabeza es nuestro, para días o situaciones que piden cuidado; apenas hace falta mantenerlo.',
  'Named only: moving the neck back and forth, with no number.':
    'Solo se nombra: mover el cuello hacia atrás y hacia delante, sin ningún número.',
  'The source gives no number. Eight to ten short holds are usual for this movement.':
    'La fuente no da ningún número. De ocho a diez veces, manteniendo poco, es lo habitual en este movimiento.',
  'A small glide that keeps moving, for when care is needed.':
    'Un deslizamiento pequeño y sin detenerse, para cuando hace falta cuidado.',
  'The source gives no number. A light press is built up like other strength work.':
    'La fuente no da ningún número. Una presión ligera va subiendo como cualquier otro trabajo de fuerza.',
  'Hold 15–30 s on each side, 5–10 times.': 'Mantener 15–30 s a cada lado, de 5 a 10 veces.',
  'Two or three a side instead of five to ten: about a minute of stretch for each muscle is enough.':
    'Dos o tres por lado en vez de cinco a diez: más o menos un minuto de estiramiento por músculo es suficiente.',
  'A moving version keeps the source’s number of turns and leaves out the hold.':
    'Una variante en movimiento conserva el número de giros de la fuente y no se mantiene.',
  'Up to 10 times on each side, staying a few seconds at the end.':
    'Hasta 10 veces a cada lado, quedándose unos segundos al final.',
  'The source gives no number for “a few seconds”; we read it as two to five.':
    'La fuente no da un número para «unos segundos»; los entendemos como de dos a cinco.',
  'The smaller turn is for days or conditions that ask for care, so the stay at the end is short.':
    'El giro más pequeño es para días o situaciones que piden cuidado, así que al final se mantiene poco.',
  'For about 2 minutes, several times over.': 'Durante unos 2 minutos, varias veces.',
  'We count bends instead of time. We start with about one minute and build up to the source’s two.':
    'Contamos inclinaciones en vez de tiempo. Empezamos con más o menos un minuto y vamos subiendo hasta los dos de la fuente.',
  'We count bends instead of time. A small bend needs no long stay, so there are a few more.':
    'Contamos inclinaciones en vez de tiempo. Una inclinación pequeña no necesita mantenerse mucho, así que son unas pocas más.',
  'About 30 times.': 'Unas 30 veces.',
  'Thirty is a lot for a first time. We start with ten and build up to the source’s thirty.':
    'Treinta es mucho para la primera vez. Empezamos con diez y vamos subiendo hasta las treinta de la fuente.',
  'We start with ten. On the forearms the way is short, so twenty good ones are enough.':
    'Empezamos con diez. Sobre los antebrazos el recorrido es corto, así que veinte bien hechas son suficientes.',
  'Hold 5–10 s, 10–12 times.': 'Mantener 5–10 s, de 10 a 12 veces.',
  'We start below the source’s ten, and add sets later, as strength work is usually built up.':
    'Empezamos por debajo de las diez de la fuente y añadimos series más adelante, como se suele subir en el trabajo de fuerza.',
  'The small squeeze is for days or conditions that ask for care, so it is let go much sooner.':
    'Apretar poco es para días o situaciones que piden cuidado, así que se suelta mucho antes.',
  'The source gives no number for its harder ways. We keep to its shortest hold and build up from eight.':
    'La fuente no da ningún número para sus variantes más difíciles. Nos quedamos con su tiempo más corto de mantener y vamos subiendo desde ocho.',
  'Hold for 30 s on each side.': 'Mantener 30 s a cada lado.',
  'We start below the source’s 30 s. It names no repeats; twice makes up a minute of stretch a side.':
    'Empezamos por debajo de los 30 s de la fuente. No nombra repeticiones; con dos se llega a un minuto de estiramiento por lado.',
  'Nothing holds the arm up, so it tires sooner: two shorter stays instead of one long one.':
    'Nada sostiene el brazo, así que se cansa antes: se mantiene dos veces poco tiempo en vez de una vez mucho.',
  'The small lean is for days or conditions that ask for care, so the stays are shorter.':
    'La inclinación pequeña es para días o situaciones que piden cuidado, así que se mantiene menos.',
  'Hold 10–15 s, 5–10 times on each side.': 'Mantener 10–15 s, de 5 a 10 veces a cada lado.',
  'Three a side at first, and five at most: about a minute of stretch for each side is enough.':
    'Tres por lado al principio, y cinco como máximo: más o menos un minuto de estiramiento por cada lado es suficiente.',
  'The half turn is a moving one, for when care is needed, so it is hardly held.':
    'El medio giro es en movimiento, para cuando hace falta cuidado, así que apenas se mantiene.',
  'The sources do not name this standing version. We keep their number of turns and stay for a breath.':
    'Las fuentes no nombran esta variante de pie. Conservamos su número de giros y nos quedamos una respiración.',
  'Hold 30 s to 1 min on each side, 2–3 times a side.': 'Mantener 30 s a 1 min por lado, 2–3 veces cada uno.',
  'One long turn a side at first, and two later: about a minute of stretch for each muscle is enough.':
    'Un solo giro largo por lado al principio, y dos más adelante: más o menos un minuto de estiramiento por músculo es suficiente.',
  'The small turn is for when care is needed, so the stay is shorter than the source’s.':
    'El giro pequeño es para cuando hace falta cuidado, así que se mantiene menos que en la fuente.',
  'Lift and roll forward, 10–20 times.': 'Subir y rotar hacia delante, de 10 a 20 veces.',
  'The source rolls forward only. Each of ours is one roll forward and one backward.':
    'La fuente solo rota hacia delante. Cada una de las nuestras es una rotación hacia delante y otra hacia atrás.',
  'Named only: a few minutes as a warm-up, with arm circles or instead of them.':
    'Solo se nombra: unos minutos para calentar, junto con los círculos de brazos o en su lugar.',
  'This source gives no number; we borrow the other one’s 10–20, one or two minutes in all.':
    'Esta fuente no da ningún número; tomamos las 10–20 de la otra, uno o dos minutos en total.',
  'The source is silent. One to three sets of 8–12 is the usual way to build strength.':
    'La fuente no dice nada. De una a tres series de 8–12 es la forma habitual de ganar fuerza.',
  'The source is silent. A lighter, shorter pull is done a few more times instead.':
    'La fuente no dice nada. Una tracción más ligera y más corta se hace, en cambio, unas pocas veces más.',
  'The source is silent. One arm at a time takes twice as long, so we begin with six for each.':
    'La fuente no dice nada. Un brazo cada vez lleva el doble de tiempo, así que empezamos con seis para cada uno.',
  'The article gives no numbers for this one. Its other stretches are held 10 s to under 30 s, which is usual.':
    'El artículo no da números para este. Sus otros estiramientos se mantienen de 10 s a menos de 30 s, que es lo habitual.',
  'The article suggests the pillow but no numbers. We use the same usual stretch time.':
    'El artículo propone la almohada, pero no da números. Usamos el mismo tiempo habitual de un estiramiento.',
  'A lower way of our own. The arms hold themselves up, so the stays are short.':
    'Variante propia más baja. Los brazos se sostienen solos, así que se mantiene poco.',
  'A way of our own. The arms hold themselves up, so the stays are short.':
    'Variante propia. Los brazos se sostienen solos, así que se mantiene poco.',
  'Stay about 10 s on each side; no number of repeats.': 'Unos 10 s por lado; no da número de repeticiones.',
  'The source gives no number of repeats. Six a side makes about a minute of stretch.':
    'La fuente no da número de repeticiones. Seis por lado suman más o menos un minuto de estiramiento.',
  'The small roll keeps moving, so it is not held as long as the source says.':
    'El giro pequeño no se detiene, así que no se mantiene tanto como dice la fuente.',
  'About 20–30 times.': 'Unas 20–30 veces.',
  'Twenty is a lot for the knees and shoulders on a first day, so we start with ten. The short stay is ours.':
    'Veinte es mucho para las rodillas y los hombros el primer día, así que empezamos con diez. Quedarse un poco es cosa nuestra.',
  'A smaller way of our own, so with fewer repeats.':
    'Variante propia, más pequeña, por eso con menos repeticiones.',
  'A chair version of our own, so with fewer repeats.':
    'Variante propia en la silla, por eso con menos repeticiones.',
  'A standing version of our own, so with fewer repeats.':
    'Variante propia de pie, por eso con menos repeticiones.',
  'A wall version of our own, so with fewer repeats.':
    'Variante propia en la pared, por eso con menos repeticiones.',
  'The source is silent. The head is not rested, so the stays are short and there are more of them.':
    'La fuente no dice nada. La cabeza no está apoyada, así que se mantiene poco y más veces.',
  'The source is silent. An easy reach at the wall is done more often and held for a breath or two.':
    'La fuente no dice nada. Llevar el brazo sin esfuerzo en la pared se hace más veces y se mantiene una o dos respiraciones.',
  'The source is silent. An easy reach at the table is done more often and held for a breath or two.':
    'La fuente no dice nada. Llevar el brazo sin esfuerzo en la mesa se hace más veces y se mantiene una o dos respiraciones.',
  'Named only: an upper stretch for a knot in the upper neck, with no number.':
    'Solo se nombra: un estiramiento alto para un nudo en la parte de arriba del cuello, sin ningún número.',
  'The source is silent. Two stays of 15–30 s a side make up to a minute of stretch for the muscle.':
    'La fuente no dice nada. Mantener dos veces 15–30 s por lado suma hasta un minuto de estiramiento para el músculo.',
  'The source is silent. A small tilt with a short stay, for when care is needed.':
    'La fuente no dice nada. Una inclinación pequeña que se mantiene poco, para cuando hace falta cuidado.',
  'No number given; slow.': 'No da ningún número; despacio.',
  'The source is silent. With the arms low there is less to lift, so the hands stay out a moment.':
    'La fuente no dice nada. Con los brazos bajos hay menos que levantar, así que las manos se quedan fuera un momento.',
  'The source is silent. With no wall to carry the arms they tire sooner, so we begin with six.':
    'La fuente no dice nada. Sin pared que lleve los brazos, se cansan antes, así que empezamos con seis.',
  'With 198 people: 2 minutes of band exercise on five days a week for ten weeks brought pain down by 1.4 points of 10 more than advice alone (0.7 to 2.0), and 12 minutes by 1.9 (1.2 to 2.5). The two did not clearly differ. About 65 in 100 of the planned sessions were done.':
    'Con 198 personas: 2 minutos de ejercicio con banda, cinco días por semana durante diez semanas, bajaron el dolor 1,4 puntos de 10 más que los consejos solos (de 0,7 a 2,0), y 12 minutos, 1,9 (de 1,2 a 2,5). No hubo una diferencia clara entre los dos. Se hicieron unas 65 de cada 100 sesiones previstas.',
  'With 447 office workers: one hour of strength work a week for 20 weeks, in one, three or nine parts, brought neck pain down by 1.1, 1.9 and 1.4 points of 9. How the hour was split mattered little.':
    'Con 447 personas de oficina: una hora de trabajo de fuerza por semana durante 20 semanas, en una, tres o nueve partes, bajó el dolor de cuello 1,1, 1,9 y 1,4 puntos de 9. Importó poco cómo se repartía la hora.',
  'With 47 office workers: training the muscles that steer the shoulder blades for 20 minutes three times a week over ten weeks brought pain down by 2.0 points more than no training (0.35 to 3.64).':
    'Con 47 personas de oficina: entrenar los músculos que guían los omóplatos, 20 minutos tres veces por semana durante diez semanas, bajó el dolor 2,0 puntos más que no entrenar (de 0,35 a 3,64).',
  'With 30 office workers: ten minutes of strength work once or twice a day for eight weeks. Taken together, average pain fell by 25 in 100 and worst pain by 43 in 100; twice was no better than once. There was no group without training at the same time.':
    'Con 30 personas de oficina: diez minutos de trabajo de fuerza una o dos veces al día durante ocho semanas. En conjunto, el dolor medio bajó un 25 % y el peor dolor, un 43 %; dos veces no fue mejor que una. No hubo al mismo tiempo un grupo sin entrenamiento.',
  'With 549 office workers over a year: among those with neck pain it fell from 5.0 to 3.4 of 9 with strength work and from 5.0 to 3.6 with all-round exercise, and did not change with advice. Regular taking part fell from 54 to 35 in 100.':
    'Con 549 personas de oficina durante un año: entre las que tenían dolor de cuello, bajó de 5,0 a 3,4 sobre 9 con trabajo de fuerza y de 5,0 a 3,6 con ejercicio de todo tipo, y no cambió con consejos. La participación regular bajó de 54 a 35 de cada 100.',
  'With 180 women: neck strength or endurance training for a year. Most of the gain came in the first two months, and a little more up to the twelfth.':
    'Con 180 mujeres: entrenamiento de fuerza o de resistencia del cuello durante un año. La mayor parte de la mejora llegó en los dos primeros meses, y un poco más hasta el duodécimo.',
  'With 96 people: stretches twice a day, five days a week, for four weeks brought pain down by 1.4 points of 10 more than a leaflet (0.7 to 2.2). Three or more sessions a week did more than fewer.':
    'Con 96 personas: estiramientos dos veces al día, cinco días por semana, durante cuatro semanas, bajaron el dolor 1,4 puntos de 10 más que un folleto (de 0,7 a 2,2). Tres o más sesiones por semana lograron más que menos.',
  'With 567 office workers without pain: after a year of daily stretches and endurance work twice a week, 12.1 in 100 had got neck pain, against 26.7 in 100 without (hazard ratio 0.45, 0.28 to 0.71).':
    'Con 567 personas de oficina sin dolor: tras un año de estiramientos diarios y trabajo de resistencia dos veces por semana, 12,1 de cada 100 habían tenido dolor de cuello, frente a 26,7 de cada 100 sin ello (hazard ratio 0,45, de 0,28 a 0,71).',
  'With 114 people: 12 weekly tai chi classes brought pain down by 10.5 points of 100 more than waiting (0.9 to 20.3), and did not differ from neck exercises.':
    'Con 114 personas: 12 clases semanales de taichí bajaron el dolor 10,5 puntos de 100 más que esperar (de 0,9 a 20,3), y no se distinguieron de los ejercicios de cuello.',
  'In a small study, short breaks from computer work, about 30 seconds, eased discomfort in all parts of the body that were asked about, most when taken every 20 minutes. No work was lost.':
    'En un estudio pequeño, unas pausas cortas del trabajo ante la pantalla, de unos 30 segundos, aliviaron las molestias en todas las partes del cuerpo por las que se preguntó, sobre todo si se hacían cada 20 minutos. No se perdió trabajo.',
  'Three breaks of 30 seconds and one of 3 minutes an hour: about half were taken, and people liked the longer ones more. Comfort rose only at the smaller of two workplaces, and with stretches. A weak study: nobody was assigned by chance.':
    'Tres pausas de 30 segundos y una de 3 minutos por hora: se hizo más o menos la mitad, y a la gente le gustaron más las largas. El bienestar solo subió en el más pequeño de los dos lugares de trabajo, y con estiramientos. Un estudio débil: no se asignó a nadie por sorteo.',
  'With 193 office workers over six months: 17 in 100 got new neck pain with active breaks, 17 in 100 with shifts of position, and 44 in 100 with neither (hazard ratios 0.45 and 0.41).':
    'Con 193 personas de oficina durante seis meses: tuvieron un dolor de cuello nuevo 17 de cada 100 con pausas activas, 17 de cada 100 con cambios de posición y 44 de cada 100 sin ninguna de las dos cosas (hazard ratios 0,45 y 0,41).',
  'With 15 people over 65: those who were given two home exercises did them better than those who were given eight. Five lay between, with no clear difference.':
    'Con 15 personas de más de 65 años: a quienes recibieron dos ejercicios para casa les salieron mejor que a quienes recibieron ocho. Cinco quedó en medio, sin una diferencia clara.',
  'With 27 young women: those who learnt not to hold their breath had a lower blood pressure while a muscle worked hard without moving: 148/112 after, 163/120 before.':
    'Con 27 mujeres jóvenes: las que aprendieron a no retener el aire tuvieron una presión arterial más baja mientras un músculo trabajaba fuerte sin moverse: 148/112 después, 163/120 antes.',
  'Across 27 trials, strength work for neck and shoulders and general fitness both eased neck pain, strength work more, and more so the more people took part. The evidence for desk set-up was weak.':
    'En 27 ensayos, el trabajo de fuerza para cuello y hombros y el ejercicio general aliviaron los dos el dolor de cuello; la fuerza, más, y tanto más cuanto más participaba la gente. Las pruebas sobre el puesto de trabajo eran débiles.',
  'Across eight trials, strength work brought pain down by an amount that matters, compared with no exercise. Quality of life did not clearly change.':
    'En ocho ensayos, el trabajo de fuerza bajó el dolor en una cantidad que importa, en comparación con no hacer ejercicio. La calidad de vida no cambió claramente.',
  'Across eight trials with 313 people, treatment aimed at the shoulder blades eased neck pain (standardised difference 2.55, 0.97 to 4.13; 1.07 in groups of women and men). It did not change what people were able to do.':
    'En ocho ensayos con 313 personas, el tratamiento dirigido a los omóplatos alivió el dolor de cuello (diferencia estandarizada 2,55, de 0,97 a 4,13; 1,07 en grupos de mujeres y hombres). No cambió lo que la gente podía hacer.',
  'Across 40 trials, control exercises, yoga, Pilates, tai chi or qigong, and strength work all eased pain to a like degree compared with nothing. No kind was best, and the evidence is very weak.':
    'En 40 ensayos, los ejercicios de control, el yoga, el pilates, el taichí o el qigong, y el trabajo de fuerza aliviaron el dolor en una medida parecida en comparación con nada. Ningún tipo fue el mejor, y las pruebas son muy débiles.',
  'Across 26 trials, several kinds of exercise helped. How much is best could not be settled.':
    'En 26 ensayos, varios tipos de ejercicio ayudaron. No se pudo aclarar cuánto es lo mejor.',
  'Across six trials, extra breaks may make no difference to pain or tiredness, and do not harm the work. The evidence is weak or very weak.':
    'En seis ensayos, puede que las pausas adicionales no cambien nada en el dolor o el cansancio, y no perjudican el trabajo. Las pruebas son débiles o muy débiles.',
  'Looked at 15 trials with 2,165 office workers. We could read the numbers of trials and people only, and rest no advice on its result.':
    'Examinó 15 ensayos con 2165 personas de oficina. Solo pudimos leer los números de ensayos y de personas, y no basamos ningún consejo en su resultado.',
  'Across 21 studies, rolling before exercise made people a little more supple (4 in 100) and rolling after it made muscles feel a little less sore (6 in 100). Small effects.':
    'En 21 estudios, usar el rodillo antes del ejercicio dio a la gente un poco más de flexibilidad (un 4 %), y usarlo después hizo que los músculos dolieran un poco menos (un 6 %). Efectos pequeños.',
  'Across 11 studies with 290 healthy people, weeks of rolling made joints move further (effect size 0.82), more so beyond four weeks. Thighs were studied, not backs.':
    'En 11 estudios con 290 personas sanas, semanas de rodillo hicieron que las articulaciones llegaran más lejos (tamaño del efecto 0,82), y más aún a partir de cuatro semanas. Se estudiaron los muslos, no la espalda.',
  'When a professional manipulated the upper back, neck pain was lower for a short time, by 13.6 points of 100 more than with gentler hands-on movement (5.5 to 21.8).':
    'Cuando un profesional manipuló la parte alta de la espalda, el dolor de cuello fue menor durante poco tiempo, 13,6 puntos de 100 más que con movimientos más suaves hechos con las manos (de 5,5 a 21,8).',
  'Across seven trials with 385 people, exercise that allowed some pain did slightly better at first than exercise without (−0.27, −0.54 to −0.05), and no differently later on.':
    'En siete ensayos con 385 personas, el ejercicio que permitía algo de dolor dio al principio un resultado un poco mejor que el ejercicio sin dolor (−0,27, de −0,54 a −0,05), y más adelante no hubo diferencia.',
  'Across seven trials with 1,927 people, exercise at home for strength and endurance, or to keep the neck moving, helped neck pain.':
    'En siete ensayos con 1927 personas, el ejercicio en casa para la fuerza y la resistencia, o para mantener el cuello en movimiento, ayudó con el dolor de cuello.',
  'Across 15 studies, adults with neck pain held the head a little further forward (4.8°, 0.1 to 9.5); teenagers did not. Seen at one moment only, so nobody can say which came first.':
    'En 15 estudios, los adultos con dolor de cuello llevaban la cabeza un poco más adelante (4,8°, de 0,1 a 9,5); los adolescentes, no. Se vio en un solo momento, así que nadie puede decir qué vino primero.',
  'In 1,108 people aged 17, the way they sat was not linked with neck pain.':
    'En 1108 personas de 17 años, la forma de sentarse no estuvo relacionada con el dolor de cuello.',
  'In 686 people, women who sat slumped or in between at 17 had lasting neck pain at 22 less often than those who sat upright (odds ratios 0.24 and 0.38). In men there was no link.':
    'En 686 personas, las mujeres que a los 17 años se sentaban encorvadas o a medio camino tuvieron a los 22 un dolor de cuello duradero con menos frecuencia que las que se sentaban erguidas (odds ratios 0,24 y 0,38). En los hombres no hubo relación.',
  'In 50 people with a pinched nerve in the neck, pain between the shoulder blades went with the lowest neck nerves (C7 or C8). In 70 in 100 it came before any sign in the arm; it eased early after surgery in 92 in 100.':
    'En 50 personas con un nervio pinzado en el cuello, el dolor entre los omóplatos iba con los nervios más bajos del cuello (C7 o C8). En 70 de cada 100 llegó antes que cualquier señal en el brazo; se alivió pronto tras la operación en 92 de cada 100.',
  'In 25 people with a pinched nerve in the neck, pain above the blade went with C5 or C6, and pain between or on the blades with C7 or C8.':
    'En 25 personas con un nervio pinzado en el cuello, el dolor por encima del omóplato iba con C5 o C6, y el dolor entre los omóplatos o sobre ellos, con C7 o C8.',
  'Of 187 people with new neck pain, 138 were heard from a year later: 76 in 100 said they were well or much better, yet 47 in 100 still had some pain.':
    'De 187 personas con un dolor de cuello nuevo, se supo de 138 un año después: 76 de cada 100 dijeron que estaban bien o mucho mejor, pero 47 de cada 100 seguían teniendo algo de dolor.',
  'Found no clinical guideline for upper-back pain, and asked physiotherapists what they do instead.':
    'No encontró ninguna guía clínica para el dolor de la parte alta de la espalda, y preguntó a fisioterapeutas qué hacen en su lugar.',
  'In 825 people with lasting pain, a fall of one point of 10 (15 in 100) felt slightly better, and a fall of two points (33 in 100) much better.':
    'En 825 personas con dolor duradero, una bajada de un punto de 10 (un 15 %) se sintió como un poco mejor, y una bajada de dos puntos (un 33 %), como mucho mejor.',
  'In 658 people with neck pain, a change of 1.5 points of 10 told those who were better from those who were not, but a single change under 4.0 points may be chance.':
    'En 658 personas con dolor de cuello, un cambio de 1,5 puntos de 10 distinguía a quienes estaban mejor de quienes no, pero un solo cambio por debajo de 4,0 puntos puede ser casualidad.',
  'In 137 people with neck pain, a change of 1.3 points of 10 was the least that mattered to them.':
    'En 137 personas con dolor de cuello, un cambio de 1,3 puntos de 10 fue lo mínimo que les importaba.',
  'People named activities that were hard for them and rated each from 0 to 10. A change of three points in one activity, or of two in the mean of several, was most likely not chance.':
    'Las personas nombraron actividades que les costaban y puntuaron cada una de 0 a 10. Un cambio de tres puntos en una actividad, o de dos en la media de varias, lo más probable era que no fuera casualidad.',
  'In 8,924 adults after an injury, the rule asks for an X-ray from 65 on, after a dangerous accident (a fall from 1 m or five stairs, on to the head, at high speed), with tingling in arms or legs, or when the neck cannot turn 45° each way.':
    'En 8924 adultos después de una lesión, la regla pide una radiografía a partir de los 65 años, tras un accidente peligroso (una caída desde 1 m o cinco escalones, un golpe en lo alto de la cabeza, gran velocidad), con hormigueo en los brazos o las piernas, o cuando el cuello no puede girar 45° a cada lado.',
  'Four of five signs point to an inflamed spine: a start before 40, a slow start, better with movement, no better with rest, pain at night that eases on getting up. They found 79.6 in 100 of those who had it, and cleared 72.4 in 100 of those who had not.':
    'Cuatro de cinco señales apuntan a una columna inflamada: comienzo antes de los 40 años, comienzo lento, mejor con movimiento, no mejor con descanso, dolor por la noche que se alivia al levantarse. Con ellas se encontró a 79,6 de cada 100 de quienes la tenían y se descartó a 72,4 de cada 100 de quienes no la tenían.',
  'Of 2,224 people with an infected spine, 72 in 100 had pain in the spine and only 55 in 100 had a fever: no fever does not rule it out.':
    'De 2224 personas con una infección de la columna, 72 de cada 100 tenían dolor en la columna y solo 55 de cada 100 tenían fiebre: no tener fiebre no la descarta.',
  'In 20 people, half of them with glaucoma, the pressure in the eye rose from 17 to 28 mmHg within a minute in one pose with the head down, and was back within two minutes of sitting up.':
    'En 20 personas, la mitad con glaucoma, la presión del ojo subió de 17 a 28 mmHg en menos de un minuto en una postura con la cabeza abajo, y volvió a lo de antes en los dos minutos después de incorporarse.',
  'In 20 people with healthy shoulders, ten everyday tasks took about 121 degrees of lifting the arm to the front and 128 to the side.':
    'En 20 personas con los hombros sanos, diez tareas diarias pidieron unos 121 grados al subir el brazo hacia delante y 128 hacia el lado.',
  'Stretches are held for 10 to 30 seconds (30 to 60 for older adults), two to four times, about 60 seconds for a muscle, on two or three days a week or more. Strength work comes on two or three days a week with 48 hours between, 8 to 12 repetitions, 10 to 15 for older people and beginners.':
    'Los estiramientos se mantienen de 10 a 30 segundos (de 30 a 60 en las personas mayores), de dos a cuatro veces, unos 60 segundos por músculo, dos o tres días por semana o más. El trabajo de fuerza va dos o tres días por semana con 48 horas entremedias, de 8 a 12 repeticiones, de 10 a 15 para personas mayores y para quienes empiezan.',
  'Beginners work with 8 to 12 repetitions, one to three sets. When one or two repetitions more are possible two sessions in a row, the load goes up by 2 to 10 in 100.':
    'Quienes empiezan trabajan con 8 a 12 repeticiones, de una a tres series. Cuando son posibles una o dos repeticiones más dos sesiones seguidas, la carga sube de un 2 a un 10 %.',
  'A panel of 40: on a scale of pain from 0 to 10, a fall by 10 to 20 in 100 is the least that matters, and a fall by 30 in 100 or more matters clearly.':
    'Un grupo de 40 expertos: en una escala de dolor de 0 a 10, una bajada del 10 al 20 % es lo mínimo que importa, y una bajada del 30 % o más importa claramente.',
  'Pain in the upper back that stays is more often due to a serious disease of the spine than pain in the neck or low back. For people from 16 on.':
    'El dolor en la parte alta de la espalda que no se va se debe con más frecuencia a una enfermedad grave de la columna que el dolor en el cuello o en la parte baja de la espalda. Para personas de 16 años o más.',
  'Short and often: a break of 5 to 10 minutes after 50 to 60 minutes at a screen is better than 15 to 20 minutes after two hours, taken before tiredness sets in, and away from the desk.':
    'Poco y a menudo: una pausa de 5 a 10 minutos después de 50 a 60 minutos ante una pantalla es mejor que una de 15 a 20 minutos después de dos horas, antes de que llegue el cansancio y lejos del escritorio.',
  'Someone with cancer and pain in the upper or middle spine is put in touch with a specialist within 24 hours; weakness, trouble walking, numbness, or trouble with bladder or bowel is an emergency.':
    'A una persona con cáncer y dolor en la parte alta o media de la columna se la pone en contacto con un especialista en un plazo de 24 horas; la debilidad, la dificultad para caminar, el adormecimiento o los problemas con la orina o las heces son una emergencia.',
  'Problems of the neck arteries are rare, and may be recognised by asking the right questions before any treatment of the neck.':
    'Los problemas de las arterias del cuello son raros, y se pueden reconocer haciendo las preguntas adecuadas antes de cualquier tratamiento del cuello.',
  'With thin bones: strength, balance and upright work are encouraged. Bending or turning the back fast, with weight, or to the end is replaced by slow movement in mid-range and a hinge at the hips.':
    'Con huesos frágiles: se anima a trabajar la fuerza, el equilibrio y la posición erguida. Doblar o girar la espalda rápido, con peso o hasta el final se cambia por un movimiento lento a medio recorrido y por doblarse desde las caderas.',
  'Of 37 experts, 73 in 100 ruled out rolling over an open wound and 84 in 100 over a broken bone. More than nine in ten urged care with inflammation (97), a clot (97), bone infection (94) and bone in a muscle (92).':
    'De 37 expertos, 73 de cada 100 descartaron usar el rodillo sobre una herida abierta y 84 de cada 100 sobre un hueso roto. Más de nueve de cada diez pidieron cuidado con la inflamación (97), un coágulo (97), la infección de un hueso (94) y el hueso dentro de un músculo (92).',
  'A small rise in shoulder pain during exercise is acceptable if it is gone within 30 minutes and no worse the next day. Six to twelve weeks of exercise are usual.':
    'Un pequeño aumento del dolor de hombro durante el ejercicio es aceptable si se va en 30 minutos y al día siguiente no está peor. Lo habitual son de seis a doce semanas de ejercicio.',
  'Pain at the top of the back, between the shoulders, is by itself a reason to ask for an urgent appointment. Read by us in copies, not on the NHS’s own page.':
    'El dolor en lo alto de la espalda, entre los hombros, es por sí solo un motivo para pedir una cita urgente. Lo leímos en copias, no en la propia página del NHS.',
  'A heart attack may be felt in the chest, arm, jaw, neck, back or stomach, with sweating, breathlessness, sickness or faintness. Some people, women and those with diabetes among them, have no chest pain.':
    'Un infarto puede sentirse en el pecho, el brazo, la mandíbula, el cuello, la espalda o el estómago, con sudor, falta de aire, náuseas o sensación de desmayo. Algunas personas, entre ellas mujeres y personas con diabetes, no tienen dolor en el pecho.',
  'A clot in the lung may bring sudden breathlessness, sharp pain in the chest or upper back that is worse on breathing in, coughing blood, a racing heart, faintness, or one swollen, painful calf.':
    'Un coágulo en el pulmón puede traer falta de aire repentina, un dolor agudo en el pecho o la parte alta de la espalda que empeora al tomar aire, tos con sangre, el corazón acelerado, sensación de desmayo, o una pantorrilla hinchada y dolorida.',
  'A squeezed spinal cord may show as clumsy hands, heavy legs, poor balance or an electric shock on bending the neck. There may be no pain, and it may be on one side.':
    'Una médula espinal comprimida puede mostrarse con manos torpes, piernas pesadas, mal equilibrio o una descarga eléctrica al doblar el cuello. Puede no haber dolor, y puede ser en un solo lado.',
  'Several signs of a squeezed spinal cord together are a reason to go to an emergency department.':
    'Varias señales juntas de una médula espinal comprimida son un motivo para ir a urgencias.',
  'With thin bones, a bone of the spine may break without a fall.':
    'Con huesos frágiles, un hueso de la columna puede romperse sin una caída.',
  'Back pain for more than three months that began young, with psoriasis, an inflamed eye or bowel, heel pain or a family history, is a reason for a rheumatologist to look. Exercise is allowed meanwhile.':
    'Un dolor de espalda de más de tres meses que empezó a edad joven, con psoriasis, inflamación de un ojo o del intestino, dolor de talón o antecedentes en la familia, es un motivo para que lo revise un reumatólogo. Mientras tanto se permite el ejercicio.',
  'With very loose joints, strength and control come before stretching, and progress is slow.':
    'Con articulaciones muy flexibles, la fuerza y el control van antes que los estiramientos, y el avance es lento.',
  'In people with Down’s syndrome the joint at the top of the neck may be loose: forced or extreme neck movement is avoided, and new signs are looked at by a doctor.':
    'En las personas con síndrome de Down, la articulación de lo alto del cuello puede estar floja: se evitan los movimientos del cuello forzados o extremos, y un médico revisa las señales nuevas.',
  'How far healthy joints go, by agreement of surgeons: a shoulder lifts 180 degrees, an elbow bends 150, a wrist 80 down and 70 up, a hip 120.':
    'Hasta dónde llegan las articulaciones sanas, por acuerdo entre cirujanos: un hombro se levanta 180 grados, un codo se dobla 150, una muñeca 80 hacia abajo y 70 hacia arriba, una cadera 120.',
  'What counts as full movement: a neck bends 50 degrees forward, 60 back and 45 to the side and turns 80; a shoulder turns at least 80 degrees in; the trunk turns 45.':
    'Qué cuenta como movimiento completo: el cuello se dobla 50 grados hacia delante, 60 hacia atrás y 45 hacia un lado, y gira 80; el hombro gira al menos 80 grados hacia dentro; el torso gira 45.',
  'Usual among physiotherapists and doctors. We could cite no study or guideline for it.':
    'Habitual entre fisioterapeutas y médicos. No pudimos citar ningún estudio ni guía al respecto.',
  'The view of five physiotherapists: there is no strong evidence for one right posture, nor that avoiding others prevents pain.':
    'La opinión de cinco fisioterapeutas: no hay pruebas sólidas de que haya una sola postura correcta, ni de que evitar otras prevenga el dolor.',
  'A textbook. The upper back turns 30 to 35 degrees to each side, bends forward 30 to 40 and back 20 to 25; the low back turns only about 5 to 7.':
    'Un libro de texto. La parte alta de la espalda gira de 30 a 35 grados a cada lado, se dobla hacia delante de 30 a 40 y hacia atrás de 20 a 25; la parte baja gira solo de 5 a 7, más o menos.',
  'Causes and prevention of upper-back pain, and two exercises in full: cat-cow, and the open book lying on the side.':
    'Causas y prevención del dolor en la parte alta de la espalda, y dos ejercicios completos: el gato-vaca y el libro abierto, de lado.',
  'Exercises with steps and doses, changes for sore knees and wrists, how to begin, and when to see a doctor.':
    'Ejercicios con pasos y cantidades, cambios para rodillas y muñecas doloridas, cómo empezar y cuándo ir al médico.',
  'An exercise to arch over a chair and one to push the blades apart on hands and knees, with thoughts on rolling, tender spots and pain from the neck.':
    'Un ejercicio para arquearse sobre una silla y otro para separar los omóplatos a cuatro patas, con ideas sobre el rodillo, los puntos sensibles y el dolor que viene del cuello.',
  'Neck posture, a stretch at the desk, one on the bed, and arm drills from tai chi.':
    'La postura del cuello, un estiramiento en el escritorio, otro en la cama, y ejercicios de brazos del taichí.',
  'Seven short exercises: pulldown, wall angel, turn on a chair, neck bend, trunk turn, arm reach, and knee to chest.':
    'Siete ejercicios cortos: tracción hacia abajo, ángel en la pared, giro en una silla, flexión del cuello, giro del torso, alcance con los brazos y rodilla al pecho.',
}
