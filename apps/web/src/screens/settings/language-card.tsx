/** The language of the app: as the device has it, or one that is chosen. */

import { useSignal } from '@preact/signals'
import { languages } from '@unhunch/knowledge'
import { changeSettings, settings } from '../../adapters/settings.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChoiceList } from '../../components/choice-list.tsx'
import { languageNames } from '../../words/language.ts'
import { t } from '../../words/message.ts'

/** Nothing changes while one looks through the choices: the page has to be loaded anew. */
export function LanguageCard() {
  const present = settings.value.language ?? 'device'
  const wished = useSignal<string>(present)
  return (
    <Card title={t('settings.language')}>
      <ChoiceList
        legend={t('settings.language')}
        legendHeardOnly
        layout="pair"
        choices={[
          { value: 'device', label: t('settings.language-device') },
          ...languages.map((value) => ({ value, label: languageNames[value], lang: value })),
        ]}
        value={wished.value}
        onChange={(next) => {
          wished.value = next
        }}
      />
      {wished.value !== present && (
        <div>
          <Button
            kind="primary"
            onClick={() => {
              changeSettings({ language: languages.find((each) => each === wished.value) })
              location.reload()
            }}
          >
            {t('settings.language-use')}
          </Button>
        </div>
      )}
    </Card>
  )
}
