/** Where and why a file could not be read; nothing was changed (S19). */

import type { ReadRoutines } from '@unhunch/exchange/routines'
import { Card } from '../../components/card.tsx'
import { t } from '../../words/message.ts'

export function ImportTrouble({
  trouble,
}: {
  readonly trouble: Extract<ReadRoutines, { status: 'unreadable' }>
}) {
  const { problem, where, found, expected } = trouble
  const isInFile = problem === 'damaged' || problem === 'torn' || problem === 'foreign'
  return (
    <div role="alert">
      <Card tone="amber" title={t('routine.trouble')}>
        <p>{t(`routine.trouble-${problem}`)}</p>
        {isInFile && (
          <p>
            {t('routine.trouble-where', { where: where === 'file' ? t('routine.trouble-file') : where })}{' '}
            {t('routine.trouble-found', { found, expected })}
          </p>
        )}
        <p class="small">{t('routine.trouble-unchanged')}</p>
      </Card>
    </div>
  )
}
