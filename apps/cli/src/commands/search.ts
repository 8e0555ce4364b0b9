/** `unhunch search`: finds exercises, articles and places on the body by what people call them. */

import type { Command } from 'commander'
import * as known from '@unhunch/knowledge/en'
import * as words from '@unhunch/knowledge/en/search'
import { createFinder, type Found } from '@unhunch/search'
import type { Output } from '../output.ts'
import { page, table, wrap } from '../print/lay-out.ts'
import { type Finish, finishCommand } from './run.ts'

/** Whoever wants more can ask for JSON. */
const mostPrinted = 10

export function addSearch(program: Command, finish: Finish): void {
  const command = program
    .command('search')
    .summary('find an exercise or an article by what you call it')
    .description('Finds exercises, articles and places on the body by what people call them, best first.')
    .argument('<words...>', 'what you are looking for, in your own words')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch search knots between the shoulder blades',
        'unhunch search tech neck',
        'unhunch search how often should i take a break --json',
      ],
    },
    async (words) => search(words.join(' ')),
  )
}

function search(text: string): Output {
  const { find, isUrgent } = createFinder('en', { ...known, ...words })
  const found = find(text).map((each) => ({ ...each, name: nameOf(each) }))
  const urgent = isUrgent(text)
  return { text: () => printFound(found, urgent), json: { urgent, found } }
}

function printFound(found: readonly (Found & { readonly name: string })[], urgent: boolean): string {
  return page([
    urgent
      ? [
          wrap('If this is happening now, do not wait: call your emergency number.'),
          wrap('If you are not sure, answer the safety questions: unhunch screen --ask'),
        ].join('\n')
      : '',
    found.length === 0
      ? wrap('Nothing found. Try fewer or other words, or see everything there is: unhunch exercises')
      : table([
          ['Kind', 'Id', 'Name'],
          ...found.slice(0, mostPrinted).map(({ kind, id, name }) => [kind, id, name]),
        ]),
    found.length > mostPrinted ? `${found.length - mostPrinted} more fit less well.` : '',
  ])
}

function nameOf({ kind, id }: Found): string {
  const names: Readonly<Record<string, { readonly name: string } | undefined>> = {
    exercise: known.exerciseWords[id] ?? known.informationWords[id],
    zone: (known.zoneWords as Readonly<Record<string, { readonly name: string }>>)[id],
  }
  const titles: Readonly<Record<string, { readonly title: string }>> = known.articleWords
  return (kind === 'article' ? titles[id]?.title : names[kind]?.name) ?? id
}
