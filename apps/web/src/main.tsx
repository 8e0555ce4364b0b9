/** The entry: styles, the person's settings, their life, the app. */

import './style/tokens.css'
import './style/base.css'
import { type ComponentChild, render } from 'preact'
import { followInstallOffers } from './adapters/install.ts'
import { applySettings, settings } from './adapters/settings.ts'
import { whenQuiet } from './adapters/when-quiet.ts'
import { App } from './app.tsx'
import { Broken } from './lazy.tsx'
import type { Life } from './life/life.ts'
import { followAddressBar } from './route.ts'
import { broken } from './words/en/broken.ts'
import { chooseLanguage, language } from './words/language.ts'
import { addMessages, t } from './words/message.ts'
import { restOfWords, speak } from './words/speak.ts'

addMessages(broken)
applySettings()
followAddressBar()
followInstallOffers()

const root = document.getElementById('app')
if (root !== null) {
  const { languages } = navigator
  const speaking = speak(chooseLanguage(settings.value.language, languages), languages)
  const showFirst = async (page: ComponentChild) => {
    await speaking
    show(page, root)
  }
  Promise.all([openLife(showFirst), speaking]).then(
    ([life]) => {
      show(<App life={life} />, root)
      // The demonstration and the server of developers are always fresh.
      if (import.meta.env.MODE === 'production') whenQuiet(() => void keepFor(life))
    },
    () => show(<Broken />, root),
  )
}

function show(page: ComponentChild, root: Element) {
  document.documentElement.lang = language
  document.documentElement.dir = t('app.direction')
  render(page, root)
  for (const sign of ['pointermove', 'pointerdown', 'keydown'])
    addEventListener(sign, expectMore, { once: true })
}

/** At the first sign of life, so that nobody waits for words on the next screen; whoever needs them asks again. */
function expectMore() {
  restOfWords().catch(() => undefined)
}

async function keepFor(life: Life) {
  await (await import('./adapters/offline.ts')).workOffline(life)
}

/** The mode is known while building, so that the demonstration stays out of what is shipped. */
async function openLife(show: (page: ComponentChild) => Promise<void>): Promise<Life> {
  return import.meta.env.MODE === 'demo'
    ? (await import('./life/demo-life.ts')).openDemoLife()
    : (await import('./life/open-life.ts')).openKeptLife(show)
}
