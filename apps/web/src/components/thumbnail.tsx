/** A small drawing that tells an exercise apart from the others in a list. Its name stands beside it. */

import './thumbnail.css'
import { thumbnailNames } from '../figure/thumbnail-list.ts'

const known = new Set(thumbnailNames)

export function Thumbnail({ exercise, form }: { readonly exercise: string; readonly form: string }) {
  const name = [`${exercise}/${form}-thumbnail`, `${exercise}/thumbnail`].find((each) => known.has(each))
  if (name === undefined) return null
  return (
    <img
      class="thumbnail"
      src={`./pictures/${name}.svg`}
      alt=""
      width={120}
      height={120}
      loading="lazy"
      decoding="async"
      draggable={false}
    />
  )
}
