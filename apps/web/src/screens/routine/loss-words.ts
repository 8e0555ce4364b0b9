/** What is lost in reading another app's file, in words, with where it was met. */

import type { Loss } from '@unhunch/exchange/routines'
import { t } from '../../words/message.ts'

export function lossWords(loss: Loss): string {
  const { where, count } = loss
  const place = where === 'file' ? '' : ` ${t('loss.where', { where, count })}`
  return `${whatWords(loss)}${place}`
}

function whatWords({ what, values }: Loss): string {
  const value = (name: string): string | number => values[name] ?? ''
  switch (what) {
    case 'no-dose':
      return Number(value('seconds')) > 0
        ? t('loss.no-dose-seconds', { sets: value('sets'), seconds: value('seconds') })
        : t('loss.no-dose', { sets: value('sets'), reps: value('reps') })
    case 'number-put-in':
      return t('loss.number-put-in', { field: fieldWords(String(value('field'))), value: value('value') })
    case 'number-changed':
      return t('loss.number-changed', { found: value('found'), kept: value('kept') })
    case 'pause-joined':
      return t('loss.pause-joined', { seconds: value('seconds') })
    case 'rule':
      return t('loss.rule', { text: value('text') })
    case 'empty-list':
      return t('loss.empty-list', { name: value('name') })
    case 'text-cut':
      return t('loss.text-cut', { most: value('most') })
    case 'steps-cut':
      return t('loss.steps-cut', { most: value('most'), left: value('left') })
    case 'more':
      return t('loss.more', { count: value('count') })
    case 'no-sides':
    case 'alternating':
    case 'as-note':
    case 'progression':
    case 'phases-apart':
    case 'refers-to-nothing':
    case 'in-no-list':
    case 'pictures':
    case 'links':
    case 'history':
    case 'settings':
    case 'not-read':
    case 'unknown-field':
    case 'text-cleaned':
      return t(`loss.${what}`)
  }
}

const fields = ['sets', 'reps', 'seconds', 'rest', 'rep-seconds'] as const

function fieldWords(field: string): string {
  const known = fields.find((each) => each === field)
  return known === undefined ? field : t(`routine.${known}`)
}
