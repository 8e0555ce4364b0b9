/** What there is to read: articles and tips. */

export { type ArticleId, articles } from './articles.ts'
export { type TipId, tips } from './tips.ts'
