/** Gathers CHANGELOG.md from the commits: every line of a message that starts FEATURE:, FIX:, SAFETY: or KNOWLEDGE:. */

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const kinds = { SAFETY: 'Safety', FEATURE: 'New', FIX: 'Mended', KNOWLEDGE: 'Knowledge' }

const log = execFileSync('git', ['log', '--format=%cs%n%b'], { encoding: 'utf8' }).split('\n')
const linesByDay = new Map<string, string[]>()
let day = ''
for (const line of log) {
  if (/^\d{4}-\d\d-\d\d$/.test(line)) day = line
  const [, kind = '', text = ''] = /^(SAFETY|FEATURE|FIX|KNOWLEDGE): (.+)$/.exec(line) ?? []
  if (text !== '') linesByDay.set(day, [...(linesByDay.get(day) ?? []), `${kind}: ${text}`])
}

const sections = [...linesByDay].map(([on, lines]) => {
  const groups = Object.entries(kinds).flatMap(([kind, title]) => {
    const own = lines
      .filter((line) => line.startsWith(`${kind}:`))
      .map((line) => `- ${asSentence(line.slice(kind.length + 2))}`)
    return own.length > 0 ? [`### ${title}\n\n${own.join('\n')}\n`] : []
  })
  return `## ${on}\n\n${groups.join('\n')}`
})
writeFileSync(
  new URL('../CHANGELOG.md', import.meta.url),
  `# Changelog\n\nWritten by \`npm run changelog\` from the commits.\n\n${sections.join('\n')}`,
)
console.log(`CHANGELOG.md: ${[...linesByDay.values()].flat().length} lines.`)

/** Commits begin and end as their writers like; the page does not. A command keeps its small letter. */
function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}
