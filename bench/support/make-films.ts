/** Films the figure and keeps what the detector of the app saw; what is kept already is not filmed again. */

import { findBrowser } from '../../scripts/find-browser.ts'
import { type Staged, shotOf, stage, taskOf } from './film-list.ts'
import { hasFilm, keepFilm } from './film-store.ts'
import { type FilmStudio, openFilmStudio } from './film-studio.ts'
import type { Followed } from './followed-forms.ts'

/** Of each form so many, in the order of the list. */
export async function makeFilms(forms: readonly Followed[], filmCount: number): Promise<void> {
  const browser = findBrowser(console.log)
  if (browser === undefined) return console.log('  No browser was found to film with.')
  let studio = await openFilmStudio(browser, { hasDetector: true })
  for (let place = 0; place < filmCount; place += 1)
    for (const form of forms) {
      const staged = stage(shotOf(form, place))
      if (hasFilm(staged.key)) continue
      if (await makeFilm(studio, staged)) continue
      // A browser that has ended takes the film along; another one may do better.
      await studio.close()
      studio = await openFilmStudio(browser, { hasDetector: true })
      if (!(await makeFilm(studio, staged))) console.log(`  ${staged.key} could not be made.`)
    }
  await studio.close()
}

async function makeFilm(studio: FilmStudio, staged: Staged): Promise<boolean> {
  const startedMs = performance.now()
  const sightings = await studio.see(taskOf(staged)).catch(() => undefined)
  if (sightings === undefined) return false
  keepFilm(staged, sightings)
  const seconds = (performance.now() - startedMs) / 1000
  console.log(`  ${staged.key}: ${sightings.length} pictures in ${seconds.toFixed(0)} s`)
  return true
}
