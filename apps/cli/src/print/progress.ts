/** Progress in words: the week, what has changed, and the next step. */

import { measureWords, progressWords } from '@unhunch/knowledge/en'
import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import {
  type MeasureSeries,
  type Progress,
  type ProgressReason,
  tellTrend,
  type Trend,
} from '@unhunch/engine'
import { printDay } from './day.ts'
import { bullet, heading, page, wrap } from './lay-out.ts'
import { printSourceName } from './source.ts'

const i18n = setupI18n()
i18n.setMessagesCompiler(compileMessage)
i18n.loadAndActivate({ locale: 'en', locales: 'en-GB', messages: progressWords })

export function printProgress(progress: Progress): string {
  const { summary, summaryOf, series, trends, nextStep } = progress
  const measured = series.filter((each) => each.kind === 'measure')
  return page([
    heading(summaryOf ? `The week from ${printDay(summaryOf.monday)}` : 'Your progress'),
    summary.map((sentence) => bullet(say(sentence))).join('\n'),
    wrap(`Next: ${say(nextStep)}`),
    ...(trends.length === 0 ? [] : [heading('Since the start')]),
    ...trends.map((trend, index) => {
      const of = measured[index]
      return of ? printTrend(of, trend) : ''
    }),
  ])
}

function printTrend(series: MeasureSeries, trend: Trend): string {
  const lines = [nameOf(series), wrap(say(tellTrend(series, trend)), '  ')]
  const isChange = trend.change.kind === 'better' || trend.change.kind === 'worse'
  return [...lines, ...(isChange ? [wrap(printSourceName(trend.because), '  ')] : [])].join('\n')
}

function nameOf(series: MeasureSeries): string {
  if (series.measure !== 'range') return i18n._(series.measure, { goal: series.goal ?? '' })
  const { measure, side } = series.moved
  return `${i18n._('range')}: ${measureWords[measure]}, ${side}`
}

function say({ id, values }: ProgressReason): string {
  return i18n._(id, values)
}
