/** Other ways than a list: the drawing of the body, something to read, one's own lists. */

import { Icon } from '../../components/icon.tsx'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

const ways = [
  { screen: 'where', icon: 'heart' },
  { screen: 'learn', icon: 'book' },
  { screen: 'routine', icon: 'list' },
] as const

/** Lists of one's own come with a plan. */
export function WaysOn({ isReady }: { readonly isReady: boolean }) {
  return (
    <ul class="library-ways">
      {ways
        .filter(({ screen }) => isReady || screen !== 'routine')
        .map(({ screen, icon }) => (
          <li key={screen}>
            <a href={printRoute({ screen })} class="library-way">
              <Icon name={icon} />
              <span>
                <strong>{t(`library.${screen}`)}</strong>
                <span class="soft small">{t(`library.${screen}-lead`)}</span>
              </span>
            </a>
          </li>
        ))}
    </ul>
  )
}
