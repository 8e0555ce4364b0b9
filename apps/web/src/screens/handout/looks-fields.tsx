/** How a sheet looks: its paper, its boxes to tick, its pictures and the size of its letters. */

import { CheckList, ChoiceList } from '../../components/choice-list.tsx'
import { papers, type SheetChoices, tickDays } from '../../life/handout/sheet-choices.ts'
import { t } from '../../words/message.ts'

export function LooksFields({
  choices: { paper, ticks, isLarge, hasPictures },
  onChange,
}: {
  readonly choices: SheetChoices
  readonly onChange: (change: Partial<SheetChoices>) => void
}) {
  return (
    <>
      <ChoiceList
        legend={t('handout.paper')}
        layout="pair"
        choices={papers.map((value) => ({ value, label: t(`handout.paper-${value}`) }))}
        value={paper}
        onChange={(value) => onChange({ paper: value })}
      />
      <ChoiceList
        legend={t('handout.ticks')}
        layout="pair"
        choices={tickDays.map((value) => ({ value, label: t(`handout.ticks-${value}`) }))}
        value={ticks}
        onChange={(value) => onChange({ ticks: value })}
      />
      <CheckList
        legend={t('handout.extras')}
        layout="pair"
        choices={[
          { value: 'pictures', label: t('handout.pictures') },
          { value: 'large', label: t('handout.large') },
        ]}
        values={[...(hasPictures ? (['pictures'] as const) : []), ...(isLarge ? (['large'] as const) : [])]}
        onChange={(chosen) =>
          onChange({ hasPictures: chosen.includes('pictures'), isLarge: chosen.includes('large') })
        }
      />
    </>
  )
}
