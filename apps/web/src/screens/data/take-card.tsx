/** A copy to take along: all of it, as tables, or for a clinic. */

import { useSignal } from '@preact/signals'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { type DataLife, type Format, formats } from '../../life/data/data-life.ts'
import { t } from '../../words/message.ts'

export function TakeCard({ save }: Pick<DataLife, 'save'>) {
  return (
    <Card title={t('data.take')} icon="save">
      <p>{t('data.take-lead')}</p>
      <SaveButtons save={save} offered={formats} />
    </Card>
  )
}

export function SaveButtons({
  save,
  offered,
}: Pick<DataLife, 'save'> & { readonly offered: readonly Format[] }) {
  const news = useSignal('')
  const saveAs = async (format: Format) => {
    try {
      news.value = t('data.saved', { file: await save(format) })
    } catch {
      news.value = t('data.save-failed')
    }
  }
  return (
    <div class="stack">
      {offered.map((format) => (
        <div key={format} class="stack stack-close">
          <Button wide icon="save" onClick={() => void saveAs(format)}>
            {t(`data.save-${format}`)}
          </Button>
          <p class="small soft">{t(`data.save-${format}-help`)}</p>
        </div>
      ))}
      <p role="status">{news.value}</p>
    </div>
  )
}
