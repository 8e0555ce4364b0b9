/** The entry: styles, the person's settings, their life, the app. */

import './style/tokens.css'
import './style/base.css'
import { render } from 'preact'
import { applySettings } from './adapters/settings.ts'
import { App } from './app.tsx'
import { Broken } from './lazy.tsx'
import type { Life } from './life/life.ts'
import { followAddressBar } from './route.ts'

applySettings()
followAddressBar()

const root = document.getElementById('app')
if (root !== null) {
  openLife().then(
    (life) => render(<App life={life} />, root),
    () => render(<Broken />, root),
  )
}

/** The mode is known while building, so that the demonstration stays out of what is shipped. */
async function openLife(): Promise<Life> {
  return import.meta.env.MODE === 'demo'
    ? (await import('./life/demo-life.ts')).openDemoLife()
    : (await import('./life/open-life.ts')).openLife()
}
