/** Draws the key poses of a form beside the page, one after the other. */

import { createIllustrator } from '@unhunch/figure/ink'
import type { StillsAnswer, StillsJob } from './still-messages.ts'

const shadedSize = { width: 240, height: 180 }
const illustrators = new Map<string, ReturnType<typeof createIllustrator>>()

addEventListener('message', ({ data: job }: MessageEvent<StillsJob>) => {
  const { body, look, tempo, muscles, view, kind } = job
  const key = `${body} ${JSON.stringify(look)}`
  const illustrate = illustrators.get(key) ?? createIllustrator(body, 'medium', look)
  illustrators.set(key, illustrate)
  const illustration = illustrate(tempo, muscles)
  for (const { id: phase } of tempo.phases) {
    const picture =
      kind === 'drawn'
        ? illustration.draw({ phase, view, side: 'left', palette: 'colour', size: 'picture' })
        : illustration.shade({ phase, view, ...shadedSize })
    if (picture !== undefined) tell({ phase, picture })
  }
  tell({ problems: illustration.movement.problems })
})

function tell(answer: StillsAnswer) {
  postMessage(answer)
}
