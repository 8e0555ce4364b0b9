/** Sources as one can look them up: who, when, what, how good, what it found, and where it can be read. */

import { sources } from '../../life/packs/sources.ts'
import { sourceAddress } from '../../life/source-address.ts'
import { known, sayRemark } from '../../words/known.ts'
import { t } from '../../words/message.ts'

export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const shown = ids.flatMap((id) => sources.filter((source) => source.id === id))
  const grades = [...new Set(shown.map(({ grade }) => grade))]
  return (
    <div class="stack small">
      <ul class="learn-sources">
        {shown.map((source) => {
          const who = [source.authors, source.year].filter((part) => part !== undefined && part !== '')
          const address = sourceAddress(source)
          return (
            <li key={source.id}>
              <p lang="en">
                {who.length > 0 && <span>{who.join(', ')}. </span>}
                <cite>{source.title}</cite>
                {source.publishedIn !== undefined && <span>. {source.publishedIn}</span>}
              </p>
              <p>
                <strong>{known.gradeWords[source.grade].name}.</strong> {sayRemark(source.finding)}
              </p>
              {address !== undefined && (
                <p>
                  <a href={`https://${address}`} target="_blank" rel="noopener noreferrer">
                    {t('learn.link', { address })}
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <h3>{t('learn.grades')}</h3>
      <dl class="learn-grades">
        {grades.map((grade) => (
          <div key={grade}>
            <dt>{known.gradeWords[grade].name}</dt>
            <dd>{known.gradeWords[grade].meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
