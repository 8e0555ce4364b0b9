/** What there is to read: articles and tips, with their words in English. */

export { articleWords } from './articles.en.ts'
export { type ArticleId, articles } from './articles.ts'
export { tipWords, triggerWords } from './tips.en.ts'
export { type TipId, tips } from './tips.ts'
