/** The five places one goes to day by day: below on a phone, above on a desk. */

import './navigation.css'
import { printRoute, type ScreenName } from '../route.ts'
import { t } from '../words/message.ts'
import { Icon } from './icon.tsx'

const places = [
  { screen: 'today', icon: 'sun' },
  { screen: 'plan', icon: 'calendar' },
  { screen: 'library', icon: 'search' },
  { screen: 'progress', icon: 'trend' },
  { screen: 'settings', icon: 'gear' },
] as const

/** Screens that lie within one of the five. */
const within: Partial<Record<ScreenName, (typeof places)[number]['screen']>> = {
  exercise: 'library',
  where: 'library',
  learn: 'library',
  routine: 'library',
  breaks: 'today',
  report: 'progress',
  handout: 'plan',
  shared: 'library',
}

export function hasNavigation(screen: ScreenName): boolean {
  return screen in within || places.some((place) => place.screen === screen)
}

export function Navigation({ screen }: { readonly screen: ScreenName }) {
  return (
    <nav class="navigation" aria-label={t('nav.name')}>
      <p class="navigation-name">{t('app.name')}</p>
      <ul>
        {places.map((place) => (
          <li key={place.screen}>
            <a
              href={printRoute({ screen: place.screen })}
              aria-current={
                place.screen === screen ? 'page' : place.screen === within[screen] ? 'true' : undefined
              }
            >
              <Icon name={place.icon} />
              <span>{t(`nav.${place.screen}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
