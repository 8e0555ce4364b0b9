/** The places of the body map as a list of links, for those who would rather read than point. */

import { known } from '../../words/known.ts'
import { type ZoneId, zones } from '@unhunch/knowledge'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

export function zoneAddress(zone: ZoneId): string {
  return printRoute({ screen: 'where', part: zone })
}

export function ZoneList({ title, here }: { readonly title: string; readonly here?: ZoneId }) {
  return (
    <nav class="where-list" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {zones.map((zone) => (
          <li key={zone}>
            <a href={zoneAddress(zone)} {...(zone === here && { 'aria-current': 'page' as const })}>
              <strong>{t(`zone.${zone}`)}</strong>
              {here === undefined && <span class="small soft">{known.zoneWords[zone].where}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
