/**
 * How well the camera counts through the app's own detector, in films of the figure in a room.
 * `--films 2` makes those of the first two films of each form that are not kept yet, `--all` every one;
 * `--forms wall-angel,cat-cow/flow` only of these. Without, the films that are kept are judged. `--pack` copies the
 * first two of each form to bench/films, where the tests find them.
 */

import { parseArgs } from 'node:util'
import type { CameraGrade } from '../knowledge/src/index.ts'
import { type DetectorForm, type DetectorTest, readStored, writeStored } from './support/accuracy.ts'
import { turnedDegrees } from './support/film-figure.ts'
import { filmedForms, filmsOfForm } from './support/film-list.ts'
import { cachedFilms, dropPackedFilm, filmFolder, packedFilms, packFilm } from './support/film-store.ts'
import { grainDeviation, pictureSize } from './support/film-picture.ts'
import { detectorFormOf, filmsOn, type JudgedFilm, judgeFilms } from './support/judge-detector.ts'
import { makeFilms } from './support/make-films.ts'
import { row } from './support/measure.ts'

const { values: asked } = parseArgs({
  options: {
    forms: { type: 'string' },
    films: { type: 'string' },
    all: { type: 'boolean' },
    pack: { type: 'boolean' },
  },
})
const wanted = asked.forms?.split(',')
const forms = filmedForms.filter(({ name }) => wanted?.some((each) => name.startsWith(each)) ?? true)
/** They differ in body, distance and turn. */
const packedOfForm = 2
const filmCount = asked.all ? filmsOfForm : Number(asked.films ?? 0)

if (filmCount > 0) await makeFilms(forms, filmCount)
if (asked.pack) packFilms()
tellFilms()

function packFilms(): void {
  for (const form of forms) {
    const films = filmsOn(form, cachedFilms).slice(0, packedOfForm)
    // What is packed is better than nothing.
    if (films.length === 0) continue
    for (const key of packedFilms.keys())
      if (key.startsWith(`${form.name.replace('/', '.')}.`)) dropPackedFilm(key)
    for (const { key } of films) packFilm(key)
  }
}

function tellFilms(): void {
  const judged = forms
    .map((form) => ({ form, films: judgeFilms(form) }))
    .filter(({ films }) => films.length > 0)
  if (judged.length === 0)
    return console.log(`  No films are kept in ${filmFolder}: make some with --films 1.`)
  const measured = judged.map(({ form, films }) => [form.name, detectorFormOf(form, films)] as const)
  for (const [name, form] of measured) tellForm(name, form)
  for (const { films } of judged) for (const film of films) if (film.off > 0) tellOff(film)
  for (const grade of ['A', 'B'] as const)
    tellGrade(
      grade,
      measured.map(([, form]) => form),
    )
  store(
    judged.flatMap(({ films }) => films),
    Object.fromEntries(measured),
  )
}

function store(films: readonly JudgedFilm[], measured: DetectorTest['forms']): void {
  const before = readStored()
  if (before === undefined) return console.log('  Run `npm run bench -- camera` first.')
  const known = new Set(filmedForms.map(({ name }) => name))
  const kept = Object.entries(before.detector?.forms ?? {}).filter(([name]) => known.has(name))
  const all = { ...Object.fromEntries(kept), ...measured }
  const metres = [...films.map(({ shot }) => shot.lens.metres), ...(before.detector?.metres ?? [])]
  writeStored({
    ...before,
    detector: {
      picture: pictureSize,
      metres: [Math.min(...metres), Math.max(...metres)],
      turnedDegrees,
      grain: grainDeviation,
      forms: Object.fromEntries(filmedForms.flatMap(({ name }) => (all[name] ? [[name, all[name]]] : []))),
    },
  })
}

function tellForm(name: string, { grade, films, exact, mostOff, hold, angle, unseen }: DetectorForm): void {
  const told = [
    ...(mostOff > 0 ? [`off by ${mostOff}`] : []),
    ...(hold ? [`hold off ${hold.medianSeconds}/${hold.mostSeconds} s, told in ${hold.told}`] : []),
    ...(angle
      ? [`angle off ${angle.median}/${angle.most95}, ${angle.within} of ${angle.readings} within`]
      : []),
    ...(unseen > 0 ? [`unseen ${unseen}`] : []),
  ]
  row(`${grade} ${name}`, `${exact} of ${films}`, told.join('; '))
}

function tellOff({ key, off }: JudgedFilm): void {
  console.log(`  off by ${off}: ${key}`)
}

function tellGrade(grade: CameraGrade, all: readonly DetectorForm[]): void {
  const of = all.filter((form) => form.grade === grade)
  const sum = (amount: (form: DetectorForm) => number) => of.reduce((total, form) => total + amount(form), 0)
  const held = of.filter(({ hold }) => hold)
  const heldFilms = held.reduce((total, { films }) => total + films, 0)
  row(
    `grade ${grade}: counted exactly`,
    `${sum(({ exact }) => exact)} of ${sum(({ films }) => films)}`,
    `${of.length} forms`,
  )
  row(`grade ${grade}: holds to half a second`, `${sum(({ hold }) => hold?.good ?? 0)} of ${heldFilms}`)
  row(
    `grade ${grade}: angles within the stated error`,
    `${sum(({ angle }) => angle?.within ?? 0)} of ${sum(({ angle }) => angle?.readings ?? 0)}`,
  )
}
