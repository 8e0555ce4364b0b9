/** The voice: on or off, which one, and how fast. */

import '../../components/field.css'
import { useId } from 'preact/hooks'
import { changeSettings, settings } from '../../adapters/settings.ts'
import { hush, say, voices } from '../../adapters/speech.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { t } from '../../words/message.ts'

export function VoiceCard() {
  const id = useId()
  const { isVoiceOn, voiceRate, voiceName } = settings.value
  if (voices.value.length === 0) {
    return (
      <Card title={t('settings.voice')}>
        <p>{t('settings.voice-none')}</p>
      </Card>
    )
  }
  return (
    <Card title={t('settings.voice')}>
      <CheckList
        legend={t('settings.voice')}
        legendHeardOnly
        choices={[{ value: 'on', label: t('settings.voice-on'), help: t('settings.voice-on-help') }]}
        values={isVoiceOn ? ['on'] : []}
        onChange={(next) => changeSettings({ isVoiceOn: next.includes('on') })}
      />
      <label class="setting" for={`${id}-voice`}>
        <span>{t('settings.voice')}</span>
        <select
          id={`${id}-voice`}
          value={voiceName ?? voices.value[0]?.name}
          onChange={(event) => changeSettings({ voiceName: event.currentTarget.value })}
        >
          {voices.value.map(({ name, lang }) => (
            <option key={name} value={name}>
              {name} ({lang})
            </option>
          ))}
        </select>
      </label>
      <label class="setting" for={`${id}-rate`}>
        <span>{t('settings.voice-rate')}</span>
        <input
          id={`${id}-rate`}
          type="range"
          min="0.6"
          max="1.4"
          step="0.1"
          value={voiceRate}
          onChange={(event) => changeSettings({ voiceRate: event.currentTarget.valueAsNumber })}
        />
        <span class="setting-ends" aria-hidden="true">
          <span>{t('settings.voice-slow')}</span>
          <span>{t('settings.voice-fast')}</span>
        </span>
      </label>
      <div>
        <Button
          icon="play"
          disabled={!isVoiceOn}
          onClick={() => {
            hush()
            say([t('settings.voice-sample')], 'in-full')
          }}
        >
          {t('settings.voice-try')}
        </Button>
      </div>
    </Card>
  )
}
