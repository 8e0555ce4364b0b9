/** What a notice says. */

import { t } from '../../words/message.ts'
import type { NoticeWords } from './breaks-life.ts'

export const noticeWords: NoticeWords = {
  title: (length) => t(`breaks.notice-${length}`),
  body: (exercises) => (exercises.length === 0 ? t('breaks.notice-any') : exercises.join(' · ')),
}
