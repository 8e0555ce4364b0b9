/** What somebody hands over in a link: looked at first, and added only when the person says so. */

import './shared.css'
import { readShare } from '../../life/packs/share.ts'
import { useEffect } from 'preact/hooks'
import { Lazy } from '../../lazy.tsx'
import type { Life } from '../../life/life.ts'
import { linkIn } from '../../life/sharing/share-address.ts'
import type { SharingLife } from '../../life/sharing/sharing-life.ts'
import { goTo } from '../../route.ts'
import { OpenLink } from './open-link.tsx'
import { SharedList } from './shared-list.tsx'

export function SharedScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  return <Lazy load={life.sharing} show={(sharing) => <Shared life={life} sharing={sharing} part={part} />} />
}

function Shared({
  life,
  sharing,
  part,
}: {
  readonly life: Life
  readonly sharing: SharingLife
  readonly part: string | undefined
}) {
  const waiting = sharing.waiting.value
  const link = part === undefined ? waiting : linkIn(part)
  const read = link === undefined ? undefined : readShare(link)
  const isToKeep = part !== undefined && read?.status === 'read'
  useEffect(() => {
    if (!isToKeep || link === undefined) return
    sharing.keep(link)
    // Once it is kept, loading the page again must not bring it back after it was taken or refused.
    goTo({ screen: 'shared' }, 'replace')
  }, [isToKeep, link])
  if (read?.status !== 'read') return <OpenLink trouble={read} />
  return (
    <Lazy
      load={life.routines}
      show={(routines) => (
        <SharedList key={link} parcel={read.parcel} life={life} sharing={sharing} routines={routines} />
      )}
    />
  )
}
