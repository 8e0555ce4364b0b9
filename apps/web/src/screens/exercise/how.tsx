/** How an exercise is done, from getting into place to when to stop. */

import type { FormWords } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

export function How({ words }: { readonly words: FormWords }) {
  return (
    <section class="stack exercise-how">
      <div>
        <h2>{t('exercise.how')}</h2>
        <p class="soft">{words.name}</p>
      </div>
      <div>
        <h3>{t('item.start')}</h3>
        <p>{words.start}</p>
      </div>
      <ol class="exercise-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div>
        <h3>{t('item.breath')}</h3>
        <p>{words.breath}</p>
      </div>
      <div>
        <h3>{t('item.feel')}</h3>
        <p>{words.feel}</p>
      </div>
      <div class="exercise-stop">
        <h3>{t('item.stop')}</h3>
        <ul class="bullets">
          {words.stop.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <a href={printRoute({ screen: 'safety', part: 'now' })}>{t('exercise.stop-more')}</a>
      </div>
      {words.mistakes.length > 0 && (
        <div>
          <h3>{t('item.mistakes')}</h3>
          <ul class="bullets">
            {words.mistakes.map(({ mistake, instead }) => (
              <li key={mistake}>
                {mistake} <strong>{instead}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
      {words.notes.length > 0 && (
        <div>
          <h3>{t('exercise.notes')}</h3>
          <ul class="bullets">
            {words.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
