/** Sources with their grade, so that nobody takes an opinion for a trial. */

import { gradeWords } from '@unhunch/knowledge/en'
import type { Source } from '@unhunch/knowledge'
import { sources } from '@unhunch/knowledge/sources'

export function findSource(id: string): Source | undefined {
  return sources.find((source) => source.id === id)
}

/** `Tested: Andersen and colleagues 2011, Effectiveness of …` */
export function printSourceName(id: string): string {
  const source = findSource(id)
  if (!source) return id
  const { authors, year, title, grade } = source
  if (grade === 'practice' && authors === '') return gradeWords[grade].name
  const who = [authors, year].filter((part) => part !== undefined && part !== '').join(' ')
  return `${gradeWords[grade].name}: ${[who, title].filter((part) => part !== '').join(', ')}`
}

/** Where it can be looked up, and what it found. */
export function printSourceDetails({ publishedIn, doi, pmid, pmcid, finding }: Source): readonly string[] {
  const where = [publishedIn, doi && `doi:${doi}`, pmid && `PMID ${pmid}`, pmcid].filter(
    (part) => part !== undefined && part !== '',
  )
  return [...(where.length > 0 ? [where.join(' · ')] : []), finding]
}
