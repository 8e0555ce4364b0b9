/** What there is to read, in a chunk of its own. */

export { articles, articleWords } from '@unhunch/knowledge/learn'
