/** Where the numbers come from, in a chunk of its own. */

export { gradeWords, sources } from '@unhunch/knowledge/sources'
