/** Why nothing is measured just now, and what may help. */

import type { Blindness } from '@unhunch/motion'
import { t } from '../../words/message.ts'
import type { Task } from './range-check.ts'
import type { Remark } from './watch-tries.ts'

/** A head that is turned far hides an ear; sleeves have nothing to do with it. */
export function sayBlind(why: Blindness, { measure }: Pick<Task, 'measure'>): string {
  const isEar = measure === 'head-turn' && (why === 'hidden' || why === 'implausible')
  return isEar ? t('ranges.blind-ear') : t(`camera.blind-${why}`)
}

export function sayRemark(remark: Remark, { side }: Pick<Task, 'side'>): string {
  return t(remark === 'stuck' ? 'ranges.stuck' : `ranges.other-${side}`)
}
