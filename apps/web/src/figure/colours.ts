/** Who shows the exercises and in what colours, as the settings have it. */

import { type BodyId, bodyIds } from '@unhunch/figure'
import {
  coloursOf,
  hairColours,
  leggingsColours,
  type Look,
  looks,
  skinTones,
  topColours,
} from '@unhunch/figure/surface'
import type { Settings } from '../adapters/settings.ts'

export type Colours = ReturnType<typeof coloursOf>
export type Chosen = Pick<
  Settings,
  'figureBody' | 'figureSkin' | 'figureHair' | 'figureTop' | 'figureLeggings'
>

export function bodyOf({ figureBody }: Chosen): BodyId {
  return bodyIds.find((id) => id === figureBody) ?? 'slim'
}

/** What has not been chosen is as the body has it. */
export function lookOf(chosen: Chosen): Look {
  const own = looks[bodyOf(chosen)]
  return {
    skin: nameIn(skinTones, chosen.figureSkin) ?? own.skin,
    hair: nameIn(hairColours, chosen.figureHair) ?? own.hair,
    top: nameIn(topColours, chosen.figureTop) ?? own.top,
    leggings: nameIn(leggingsColours, chosen.figureLeggings) ?? own.leggings,
  }
}

export function coloursChosen(chosen: Chosen): Colours {
  return coloursOf(lookOf(chosen))
}

function nameIn<Name extends string>(colours: Readonly<Record<Name, string>>, name: string | undefined) {
  return (Object.keys(colours) as Name[]).find((known) => known === name)
}
