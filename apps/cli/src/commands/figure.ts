/** `unhunch figure`: draws a pose of an exercise as a vector picture. */

import type { Command } from 'commander'
import { type BodyId, bodyIds, mirrorView, type Side, sides } from '@unhunch/figure'
import { createIllustrator, tellingPhase } from '@unhunch/figure/ink'
import { type View, viewDirections } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { didYouMean } from '../input/nearest.ts'
import { bad, type Bad, type Output } from '../output.ts'
import { type Finish, finishCommand } from './run.ts'

interface Options {
  readonly form?: string
  readonly pose?: string
  readonly view?: string
  readonly side: string
  readonly body: string
  readonly print?: true
  readonly thumbnail?: true
}

export function addFigure(program: Command, finish: Finish): void {
  const command = program
    .command('figure')
    .summary('draw a pose of an exercise')
    .description(
      'Draws a key pose of an exercise as SVG: the telling pose of the usual form, from its best side.',
    )
    .argument('<exercise>', 'the id of an exercise')
    .option('--form <form>', 'a form of the exercise; without it, the usual one')
    .option('--pose <pose>', 'a key pose of the form; without it, the one that is held')
    .option('--view <view>', `best, second, ${viewDirections.join(', ')}`, 'best')
    .option('--side <side>', `for forms done on each side: ${sides.join(' or ')}`, 'left')
    .option('--body <body>', bodyIds.join(' or '), 'slim')
    .option('--print', 'in greys that survive a photocopier')
    .option('--thumbnail', 'small, with few lines')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch figure cat-cow > cat-cow.svg',
        'unhunch figure cat-cow --form seated --pose cow --view left > cow.svg',
        'unhunch figure open-book --side right --print > open-book.svg',
      ],
    },
    async ([id = ''], options) => drawFigure(id, options as Options),
  )
}

function drawFigure(id: string, options: Options): Output {
  const exercise = exercises.find((candidate) => candidate.id === id)
  const movement = movements[id]
  if (exercise === undefined || movement === undefined) {
    return bad(
      'exercise',
      JSON.stringify(id),
      `the id of an exercise that is shown${didYouMean(id, Object.keys(movements))}`,
    )
  }
  const forms = Object.keys(movement)
  const form = options.form ?? forms[0] ?? ''
  const tempo = movement[form]
  if (tempo === undefined) return badChoice('--form', form, forms)
  const phases = tempo.phases.map((phase) => phase.id)
  const phase = options.pose ?? tellingPhase(tempo)
  const body = bodyIds.find((known): known is BodyId => known === options.body)
  const side = sides.find((known): known is Side => known === options.side)
  if (!phases.includes(phase)) return badChoice('--pose', phase, phases)
  if (body === undefined) return badChoice('--body', options.body, bodyIds)
  if (side === undefined) return badChoice('--side', options.side, sides)
  const illustration = createIllustrator(body)(tempo, exercise.targets)
  const view = readView(options.view ?? 'best', side, illustration.views)
  if ('problem' in view) return view

  const svg = illustration.draw({
    phase,
    view,
    side,
    palette: options.print ? 'print' : 'colour',
    size: options.thumbnail ? 'thumbnail' : 'picture',
  })
  return {
    text: () => `${svg}\n`,
    json: { exercise: id, form, pose: phase, view, side, body, svg },
  }
}

function readView(name: string, side: Side, [best, second]: readonly [View, View]): View | Bad {
  if (name === 'best') return best
  if (name === 'second') return second
  const from = viewDirections.find((known) => known === name)
  if (from === undefined) return badChoice('--view', name, ['best', 'second', ...viewDirections])
  return side === 'right' ? mirrorView({ from }) : { from }
}

function badChoice(field: string, found: string, choices: readonly string[]): Bad {
  return bad(field, JSON.stringify(found), `one of ${choices.join(', ')}${didYouMean(found, choices)}`)
}
