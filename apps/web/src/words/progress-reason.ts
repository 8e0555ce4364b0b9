/** Puts what progress has to say into words. */

import type { ProgressReason } from '@unhunch/engine'
import type { ProgressReasonId } from '@unhunch/knowledge'
import { sayMessage } from './message.ts'

export function sayProgress(id: ProgressReasonId, values: ProgressReason['values'] = {}): string {
  return sayMessage(`progress-reason.${id}`, values)
}
