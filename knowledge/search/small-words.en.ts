/** Words that say nothing about what is looked for, in English. Apostrophes are left out. */

export const smallWords: readonly string[] = [
  'a, an, the, this, that, these, those, some, any, all, each, other, i, im, ive, my, me, mine, you',
  'your, we, our, it, its, they, someone, is, are, am, be, been, was, were, do, does, did, dont',
  'doesnt, doing, have, has, had, get, gets, getting, got, go, goes, going, keep, keeps, let, can',
  'could, should, would, will, may, might, must, want, take, use, in, on, at, of, for, to, from, by',
  'with, into, near, as, than, then, and, or, but, if, when, while, so, because, how, what, whats',
  'why, which, who, where, there, here, just, really, very, too, also, only, please, about, give',
  'gives, make, makes, feel, feels, feeling, left, right, way, ways, thing, not, help, helps, rid',
  'ease, relieve, fix, treat, cure, best, good, bad, ok',
].flatMap((line) => line.split(', '))
