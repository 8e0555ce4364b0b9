/** The safety questions of a report: their outcome, and the answers that led to it. */

import { known } from '../../words/known.ts'
import type { ClinicianReport } from '@unhunch/engine'
import { printDate } from '../../adapters/day.ts'
import { t } from '../../words/message.ts'
import { Rows } from './rows.tsx'

export function ScreeningPart({
  screening,
  stoppedBy,
}: {
  readonly screening: ClinicianReport['screening']
  /** A symptom. */
  readonly stoppedBy: string | undefined
}) {
  const { status, answeredOn, answers, flags, precautions, symptoms } = screening
  return (
    <section>
      <h2>{t('report.screening')}</h2>
      {stoppedBy !== undefined && (
        <p>
          <strong>{t('report.stopped', { symptom: nameOf(known.symptomWords, stoppedBy) })}</strong>
        </p>
      )}
      <p>
        <strong>{t(`report.status-${status}`)}</strong>
        {answeredOn !== undefined && <>, {t('report.answered-on', { day: printDate(answeredOn) })}</>}.
      </p>
      <Rows
        rows={[
          [t('report.flags'), orNone(flags.map(({ id }) => nameOf(known.redFlagWords, id)))],
          [t('report.precautions'), orNone(precautions.map(({ id }) => nameOf(known.precautionWords, id)))],
          [
            t('report.symptoms'),
            symptoms.map(({ symptom, days }) =>
              t('report.symptom', {
                symptom: nameOf(known.symptomWords, symptom),
                days: days.map(printDate).join(', '),
              }),
            ),
          ],
        ]}
      />
      {answers.length > 0 && (
        <>
          <h3>{t('report.answers')}</h3>
          <ul>
            {answers.map(({ question, answer }) => (
              <li key={question}>
                {askOf(question)} <strong>{answerOf(question, answer)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function orNone(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [t('report.none')] : names
}

type Named = Readonly<Record<string, { readonly name?: string; readonly title?: string }>>

function nameOf(words: Named, id: string): string {
  return words[id]?.name ?? words[id]?.title ?? id
}

type Asked = Readonly<
  Record<string, { readonly ask: string; readonly options?: Readonly<Record<string, string>> | undefined }>
>
const asked: Asked = known.questionWords

function askOf(question: string): string {
  return asked[question]?.ask ?? question
}

function answerOf(question: string, answer: string | number): string {
  if (answer === 'yes' || answer === 'no') return t(`common.${answer}`)
  return asked[question]?.options?.[answer] ?? String(answer)
}
