/** Words that say nothing about what is looked for, in German. Apostrophes are left out. */

export const smallWords: readonly string[] = [
  'der, die, das, des, dem, den, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen',
  'diesem, jeder, jede, jedes, jeden, alle, andere, anderen, ich, du, er, sie, es, wir, ihr, man, mich',
  'mir, mein, meine, meinen, meinem, meiner, meines, dich, dir, dein, deine, deinen, deinem, deiner',
  'sich, uns, ihm, ihn, jemand, ist, sind, bin, bist, war, sein, wird, werden, habe, hab, hast, hat',
  'haben, hatte, kann, kannst, können, könnte, könnt, soll, sollte, sollen, darf, dürfen, muss, müssen',
  'will, möchte, mag, mach, mache, macht, machen, gemacht, tun, tut, tue, tuts, gibt, gibts, geht, gehts',
  'gehen, bekomme, bekommen, kriege, krieg, kriegen, nehmen, nehme, lasse, lassen, lass, in, im, ins, an',
  'am, ans, auf, aufs, aus, bei, beim, bis, durch, für, fürs, gegen, mit, nach, seit, um, von, vom, zu',
  'zum, zur, und, oder, aber, wenn, weil, dass, ob, als, wie, was, wann, warum, wieso, weshalb, wer, wo',
  'wohin, wofür, wozu, womit, welche, welcher, welches, welchen, da, dann, dort, hier, so, sehr',
  'schon, noch, auch, nur, mal, einfach, eigentlich, wirklich, immer, gerade, etwas, was, doch, denn',
  'bitte, nicht, links, rechts, linke, linken, linker, linkes, rechte, rechten, rechter, rechtes, gut',
  'gute, guter, gutes, beste, besten, bestes, hilft, helfen, hilfe, tipp, tipps, übung, übungen, los',
  'loswerden, weg, wegbekommen, fühlt, fühle, fühlen, gefühl, lieber, gern, richtig, halt, dabei, davon',
  'dazu, ok',
].flatMap((line) => line.split(', '))
