/** One safety question: yes or no on a line, one of several, or a number. */

import './safety.css'
import { useId } from 'preact/hooks'
import { ChoiceList } from '../../components/choice-list.tsx'
import { Scale } from '../../components/scale.tsx'
import type { AnswerValue, AskedQuestion } from '../../life/life.ts'
import { t } from '../../words/message.ts'

export function QuestionRow({
  question,
  value,
  isMissing,
  onAnswer,
}: {
  readonly question: AskedQuestion
  readonly value: AnswerValue | undefined
  readonly isMissing: boolean
  readonly onAnswer: (value: AnswerValue) => void
}) {
  const id = useId()
  const [low, high] = question.range ?? []
  const flaw = isMissing ? t('common.unanswered') : undefined
  const isScale = low === 0 && high === 10
  return (
    <div class={isMissing ? 'question question-missing' : 'question'} data-question={question.id}>
      {question.kind === 'yes-no' && (
        <YesNo question={question} value={value} name={id} flaw={flaw} onAnswer={onAnswer} />
      )}
      {question.kind === 'choice' && (
        <ChoiceList
          legend={question.ask}
          {...(question.help === undefined ? {} : { help: question.help })}
          flaw={flaw}
          choices={question.options.map((option) => ({ value: option.id, label: option.label }))}
          value={typeof value === 'string' ? value : undefined}
          onChange={onAnswer}
        />
      )}
      {question.kind === 'number' && isScale && (
        <Scale
          legend={question.ask}
          low={t('pain.none')}
          high={t('pain.worst')}
          flaw={flaw}
          value={typeof value === 'number' ? value : undefined}
          onChange={onAnswer}
        />
      )}
      {question.kind === 'number' && !isScale && (
        <div class="stack stack-close">
          <label class="question-ask" for={id}>
            {question.ask}
          </label>
          {question.help !== undefined && <p class="question-help">{question.help}</p>}
          <div class="question-number">
            <input
              id={id}
              type="number"
              inputMode="decimal"
              min={question.range?.[0]}
              max={question.range?.[1]}
              value={value}
              aria-invalid={isMissing}
              aria-describedby={question.range === undefined ? `${id}-flaw` : `${id}-help ${id}-flaw`}
              onInput={(event) => {
                const number = event.currentTarget.valueAsNumber
                const [low, high] = question.range ?? [-Infinity, Infinity]
                if (number >= low && number <= high) onAnswer(number)
              }}
            />
            {(question.unit === 'years' || question.unit === 'weeks') && (
              <span>{t(`safety.unit-${question.unit}`)}</span>
            )}
          </div>
          {question.range !== undefined && (
            <p id={`${id}-help`} class="question-help">
              {t('safety.number-hint', { low: question.range[0], high: question.range[1] })}
            </p>
          )}
          <p id={`${id}-flaw`} class="missing">
            {flaw}
          </p>
        </div>
      )}
    </div>
  )
}

function YesNo({
  question,
  value,
  name,
  flaw,
  onAnswer,
}: {
  readonly question: AskedQuestion
  readonly value: AnswerValue | undefined
  readonly name: string
  readonly flaw: string | undefined
  readonly onAnswer: (value: AnswerValue) => void
}) {
  const helpId = `${name}-help`
  const flawId = `${name}-flaw`
  return (
    <fieldset class="yes-no" aria-describedby={question.help === undefined ? flawId : `${helpId} ${flawId}`}>
      <legend class="question-ask">{question.ask}</legend>
      {question.help !== undefined && (
        <p id={helpId} class="question-help">
          {question.help}
        </p>
      )}
      <div class="yes-no-pair">
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer} class="yes-no-choice">
            <input type="radio" name={name} checked={value === answer} onChange={() => onAnswer(answer)} />
            <span>{t(`common.${answer}`)}</span>
          </label>
        ))}
      </div>
      <p id={flawId} class="missing">
        {flaw}
      </p>
    </fieldset>
  )
}
