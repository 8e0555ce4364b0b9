/** What a journal holds: how many entries of each kind, from when to when. */

import { TablePlace } from '../../components/table-place.tsx'
import type { Contents } from '../../life/data/data-life.ts'
import { t } from '../../words/message.ts'
import { printSpan } from './print-span.ts'

export function ContentsTable({ contents }: { readonly contents: Contents }) {
  const { entries, span, kinds } = contents
  if (span === undefined) return <p>{t('data.nothing')}</p>
  return (
    <>
      <p>
        <strong>{t('data.total', { entries, when: printSpan(span) })}</strong>
      </p>
      <TablePlace name={t('data.here')}>
        <table class="numbers data-table">
          <caption class="heard-only">{t('data.here')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('data.kind')}</th>
              <th scope="col">{t('data.count')}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ kind, count, from, to }) => (
              <tr key={kind}>
                <th scope="row">
                  {t(`data.kind-${kind}`)}
                  <span class="small soft begins">{printSpan({ from, to })}</span>
                </th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TablePlace>
    </>
  )
}
