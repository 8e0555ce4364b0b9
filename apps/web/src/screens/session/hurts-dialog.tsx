/** "This hurts": what is felt, and what that means: an easier way on, a stop, or the emergency card. */

import { useSignal } from '@preact/signals'
import type { SymptomResponse } from '@unhunch/engine'
import { Button } from '../../components/button.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Scale } from '../../components/scale.tsx'
import type { PlayerView, SessionLife, SymptomAnswer } from '../../life/life.ts'
import { type PlainKey, t } from '../../words/message.ts'

/** Most pressing first; within a group the order is that of the knowledge. */
const groups: readonly { readonly legend: PlainKey; readonly responses: readonly SymptomResponse[] }[] = [
  { legend: 'hurts.pressing', responses: ['emergency'] },
  { legend: 'hurts.serious', responses: ['stop-and-see', 'stop'] },
  { legend: 'hurts.mild', responses: ['ease'] },
]

export function HurtsDialog({
  session,
  player,
  onAnswer,
  onClose,
}: {
  readonly session: SessionLife
  readonly player: PlayerView
  readonly onAnswer: (answer: SymptomAnswer) => void
  readonly onClose: () => void
}) {
  const chosen = useSignal<readonly string[]>([])
  const pain = useSignal<number | undefined>(undefined)
  const isMissing = useSignal(false)
  const easing = useSignal<SymptomAnswer | undefined>(undefined)

  async function tell() {
    isMissing.value = chosen.value.length === 0 && pain.value === undefined
    if (isMissing.value) return
    const answer = await session.hurts(chosen.value, pain.value)
    onAnswer(answer)
    if (answer.response === 'ease') easing.value = answer
    else onClose()
  }

  if (easing.value !== undefined) {
    return <WaysOn answer={easing.value} session={session} player={player} onClose={onClose} />
  }
  return (
    <Dialog title={t('hurts.title')} onClose={onClose}>
      <p class="soft">{t('hurts.lead')}</p>
      {groups.map(({ legend, responses }) => (
        <CheckList
          key={legend}
          legend={t(legend)}
          layout="dense"
          choices={session.symptoms.value
            .filter(({ response }) => responses.includes(response))
            .map(({ id, label }) => ({ value: id, label }))}
          values={chosen.value}
          onChange={(next) => {
            chosen.value = next
          }}
        />
      ))}
      <Scale
        legend={t('hurts.pain')}
        low={t('pain.none')}
        high={t('pain.worst')}
        value={pain.value}
        onChange={(next) => {
          pain.value = next
        }}
      />
      <output class="missing">{isMissing.value && t('hurts.choose')}</output>
      <Button kind="danger" wide onClick={tell}>
        {t('hurts.tell')}
      </Button>
    </Dialog>
  )
}

function WaysOn({
  answer,
  session,
  player,
  onClose,
}: {
  readonly answer: SymptomAnswer
  readonly session: SessionLife
  readonly player: PlayerView
  readonly onClose: () => void
}) {
  const goOn = (change: () => void) => () => {
    onClose()
    change()
    session.play()
  }
  return (
    <Dialog title={answer.title} onClose={onClose}>
      <p>{answer.advice}</p>
      <div class="stack stack-close">
        {player.canEase && (
          <Button kind="primary" wide icon="easier" onClick={goOn(session.easier)}>
            {t('hurts.easier')}
          </Button>
        )}
        {player.canSwap && (
          <Button wide icon="swap" onClick={goOn(session.swap)}>
            {t('hurts.swap')}
          </Button>
        )}
        <Button wide icon="skip" onClick={goOn(() => session.skip('it-hurts'))}>
          {t('hurts.skip')}
        </Button>
        <Button wide icon="play" onClick={goOn(() => undefined)}>
          {t('hurts.go-on')}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            onClose()
            session.end()
          }}
        >
          {t('hurts.end')}
        </Button>
      </div>
    </Dialog>
  )
}
