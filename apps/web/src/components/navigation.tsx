/** The three places one goes to day by day: below on a phone, above on a desk. */

import './navigation.css'
import { printRoute, type ScreenName } from '../route.ts'
import { t } from '../words/message.ts'
import { Icon } from './icon.tsx'

const places = [
  { screen: 'today', icon: 'sun' },
  { screen: 'plan', icon: 'calendar' },
  { screen: 'settings', icon: 'gear' },
] as const

export function Navigation({ screen }: { readonly screen: ScreenName }) {
  return (
    <nav class="navigation" aria-label={t('nav.name')}>
      <p class="navigation-name">{t('app.name')}</p>
      <ul>
        {places.map((place) => (
          <li key={place.screen}>
            <a
              href={printRoute({ screen: place.screen })}
              aria-current={place.screen === screen ? 'page' : undefined}
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
