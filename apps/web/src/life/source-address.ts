/** Where a source can be read, to be copied or tapped: the app itself asks nothing of other places. */

import type { Source } from '@unhunch/knowledge'

/** Without the `https://`; `undefined` for a source that is at no public address we know. */
export function sourceAddress({ doi, pmid, pmcid }: Source): string | undefined {
  if (doi !== undefined) return `doi.org/${doi}`
  if (pmid !== undefined) return `pubmed.ncbi.nlm.nih.gov/${pmid}`
  return pmcid === undefined ? undefined : `pmc.ncbi.nlm.nih.gov/articles/${pmcid}`
}
