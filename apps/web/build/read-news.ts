/** Takes from the change log what a person who uses the app wants to hear of a new version. */

const told = ['Safety', 'New', 'Mended']
/** More than anybody reads, so that nothing is missed by who comes back after weeks. */
const most = 24

/** The latest day first; within a day as it stands there. */
export function readNews(changelog: string): readonly string[] {
  const days = changelog.split(/^## /m).slice(1)
  return days
    .flatMap((day) => day.split(/^### /m).slice(1))
    .filter((part) => told.some((title) => part.startsWith(`${title}\n`)))
    .flatMap((part) => [...part.matchAll(/^- (.+)$/gm)].map(([, line = '']) => inPlainText(line)))
    .slice(0, most)
}

/** Code and weight are marked for readers of Markdown alone. */
function inPlainText(line: string): string {
  return line.replaceAll(/[`*]/g, '').trim()
}
