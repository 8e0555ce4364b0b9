/** Words that say nothing about what is looked for, in Spanish. Accents do not matter. */

export const smallWords: readonly string[] = [
  'a, al, el, la, los, las, lo, le, les, un, una, uno, unos, unas, de, del, en, con, por, para, pa',
  'sobre, hacia, hasta, desde, tras, ante, según, y, e, o, u, ni, que, qué, q, k, xq, porq, porque',
  'porqué, si, sí, no, pero, como, cómo, cuando, cuándo, cual, cuál, cuáles, cuanto, cuánto, cuánta',
  'cuántos, cuántas, donde, dónde, quien, quién, mi, mis, tu, tus, su, sus, mío, mía, me, te, se, nos',
  'yo, tú, él, ella, usted, esto, esta, este, estos, estas, eso, esa, ese, esos, esas, aquí, ahí, allí',
  'es, son, ser, soy, era, fue, estoy, está, están, estar, estás, he, ha, han, hay, haber, había, tengo',
  'tiene, tienes, tener, tienen, tenía, hago, hace, hacer, haces, hacen, haciendo, hice, haga, hagan',
  'puedo, puede, puedes, poder, pueden, podría, debo, debe, debería, deben, quiero, quisiera, quiere',
  'necesita, voy, va, ir, vamos, queda, doy, da, dar, dan, deja, siento, siente, sentir, noto, nota',
  'muy, más, mas, tan, tanto, mucho, mucha, muchos, muchas, poco, algo, algún, alguna, todo, toda',
  'todos, todas, cada, otro, otra, otros, así, ya, también, solo, sólo, bien, mal, bueno, buena, malo',
  'mala, mejor, mejores, favor, gracias, hola, parte, partes, zona, cosa, cosas, tipo, forma, manera',
  'izquierdo, izquierda, derecho, derecha, sirve, sirven, ayuda, ayudan, ayudar, quitar, quito, quita',
  'aliviar, alivio, alivia, curar, cura, eliminar, sacar, arreglar, usar, uso',
].flatMap((line) => line.split(', '))
