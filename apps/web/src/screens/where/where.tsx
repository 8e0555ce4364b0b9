/** Where it hurts: the map and the list of places, or what may help in one of them. */

import './where.css'
import { zones } from '@unhunch/knowledge'
import { BodyMap } from '../../components/body-map.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import type { Life } from '../../life/life.ts'
import { t } from '../../words/message.ts'
import { PlacePage } from './place-page.tsx'
import { ZoneList, zoneAddress } from './zone-list.tsx'

export function WhereScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  const zone = zones.find((known) => known === part)
  if (zone === undefined) return <MapPage isLost={part !== undefined} />
  return (
    <Lazy
      load={life.library}
      show={(library) => <PlacePage key={zone} zone={zone} library={library} intake={life.intake} />}
    />
  )
}

function MapPage({ isLost }: { readonly isLost: boolean }) {
  return (
    <div key="map" class="page page-wide">
      <header class="stack stack-close">
        <ScreenTitle title={t('where.title')} />
        {isLost && <p>{t('where.lost')}</p>}
        <p class="soft">{t('where.lead')}</p>
      </header>
      <div class="where-map">
        <BodyMap chosen={[]} addressOf={zoneAddress} />
        <ZoneList title={t('where.list')} />
      </div>
    </div>
  )
}
