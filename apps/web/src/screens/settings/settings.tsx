/** Settings of this device, the person's data, and what this app is. */

import './settings.css'
import { LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CheckList, ChoiceList } from '../../components/choice-list.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { changeSettings, settings } from '../../adapters/settings.ts'
import { allowTones, playTone } from '../../adapters/tones.ts'
import type { Life } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { CameraCard } from './camera-card.tsx'
import { DataCard } from './data-card.tsx'
import { FigureCard } from './figure-card.tsx'
import { InstallCard } from './install-card.tsx'
import { LockCard } from './lock-card.tsx'
import { LanguageCard } from './language-card.tsx'
import { OfflineCard } from './offline-card.tsx'
import { VoiceCard } from './voice-card.tsx'

export function SettingsScreen({ life }: { readonly life: Pick<Life, 'journal' | 'lock' | 'stage'> }) {
  const { theme, text } = settings.value
  return (
    <div class="page">
      <ScreenTitle title={t('settings.title')} />
      <Card title={t('settings.look')}>
        <ChoiceList
          legend={t('settings.theme')}
          layout="pair"
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`theme.${value}`),
          }))}
          value={theme}
          onChange={(next) => changeSettings({ theme: next })}
        />
        <ChoiceList
          legend={t('settings.text')}
          layout="pair"
          choices={(['normal', 'large', 'larger'] as const).map((value) => ({
            value,
            label: t(`text.${value}`),
          }))}
          value={text}
          onChange={(next) => changeSettings({ text: next })}
        />
      </Card>
      <LanguageCard />
      <FigureCard />
      <VoiceCard />
      <Signals />
      <CameraCard />
      {life.stage.value === 'ready' && (
        <Card title={t('settings.change')}>
          <div class="stack stack-close">
            <LinkButton wide href={printRoute({ screen: 'intake' })}>
              {t('settings.change-intake')}
            </LinkButton>
            <LinkButton wide href={printRoute({ screen: 'safety' })}>
              {t('settings.change-safety')}
            </LinkButton>
          </div>
        </Card>
      )}
      <OfflineCard />
      <InstallCard />
      <DataCard journal={life.journal} />
      {life.lock !== undefined && <LockCard load={life.lock} journal={life.journal} />}
      <Card title={t('settings.about')}>
        <p>{t('settings.about-what')}</p>
        <p>{t('settings.about-private')}</p>
      </Card>
    </div>
  )
}

function Signals() {
  const { hasTones, hasVibration } = settings.value
  const chosen = [...(hasTones ? ['tones'] : []), ...(hasVibration ? ['vibration'] : [])]
  return (
    <Card title={t('settings.signals')}>
      <CheckList
        legend={t('settings.signals')}
        legendHeardOnly
        choices={[
          { value: 'tones', label: t('settings.tones'), help: t('settings.tones-help') },
          { value: 'vibration', label: t('settings.vibration') },
        ]}
        values={chosen}
        onChange={(next) => {
          changeSettings({ hasTones: next.includes('tones'), hasVibration: next.includes('vibration') })
          if (!next.includes('tones') || hasTones) return
          allowTones()
          playTone('start')
        }}
      />
    </Card>
  )
}
