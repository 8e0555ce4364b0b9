/** What is looked at and how: kept in the address, so that it outlives the reload after a change. */

import { exerciseWords } from '@unhunch/knowledge/en'
import { effect, signal } from '@preact/signals'
import { type BodyId, bodyIds, type Side } from '@unhunch/figure'
import { hairColours, type Look, leggingsColours, skinTones, topColours } from '@unhunch/figure/surface'
import type { MuscleId, Position, Tempo } from '@unhunch/knowledge'
import { positions } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { bodyOf, lookOf } from '../src/figure/colours.ts'
import { presets } from '../src/figure/live-figure.ts'

export interface ShownForm {
  readonly exercise: string
  readonly form: string
  readonly name: string
  readonly position: Position
  readonly isOneSided: boolean
  readonly muscles: readonly MuscleId[]
  readonly tempo: Tempo
}

/** By field, what it can be; the first is where one starts from. */
export const fields = {
  picture: ['shaded', 'drawn', 'kept'],
  view: presets,
  side: ['left', 'right'],
  body: bodyIds,
  ground: ['light', 'dark'],
  position: ['any position', ...positions],
  skin: ['own skin', ...Object.keys(skinTones)],
  hair: ['own hair', ...Object.keys(hairColours)],
  top: ['own top', ...Object.keys(topColours)],
  leggings: ['own leggings', ...Object.keys(leggingsColours)],
} as const satisfies Record<string, readonly string[]>
export type Field = keyof typeof fields

export type Choices = { readonly [Name in Field]: (typeof fields)[Name][number] } & {
  /** Part of an exercise's name or id. */
  readonly find: string
}

export const choices = signal<Choices>(readAddress())

effect(() => {
  const { find, ...chosen } = choices.value
  const told = Object.entries(chosen).filter(([field, value]) => fields[field as Field][0] !== value)
  const query = new URLSearchParams([...told, ...(find === '' ? [] : [['find', find]])] as string[][])
  history.replaceState(null, '', `?${query}`)
  document.documentElement.dataset['theme'] = chosen.ground
})

export function choose(change: Partial<Choices>) {
  choices.value = { ...choices.value, ...change }
}

export function bodyChosen(): BodyId {
  return bodyOf({ figureBody: choices.value.body })
}

/** A name that is no colour is left to the body. */
export function lookChosen(): Look {
  const { body, skin, hair, top, leggings } = choices.value
  return lookOf({
    figureBody: body,
    figureSkin: skin,
    figureHair: hair,
    figureTop: top,
    figureLeggings: leggings,
  })
}

export function sideOf({ isOneSided }: ShownForm): Side {
  return isOneSided ? choices.value.side : 'left'
}

const forms: readonly ShownForm[] = exercises.flatMap(({ id: exercise, forms, targets }) =>
  forms.flatMap(({ id: form, position, sides }): ShownForm[] => {
    const tempo = movements[exercise]?.[form]
    const name = exerciseWords[exercise]?.forms[form]?.name ?? `${exercise} / ${form}`
    const isOneSided = sides === 'each'
    return tempo === undefined
      ? []
      : [{ exercise, form, name, position, isOneSided, muscles: targets, tempo }]
  }),
)

export function formsChosen(): readonly ShownForm[] {
  const { find, position } = choices.value
  const words = find.toLowerCase().split(/\s+/)
  return forms.filter((shown) => {
    const text = `${shown.exercise}/${shown.form} ${shown.name}`.toLowerCase()
    const isThere = words.every((word) => text.includes(word))
    return isThere && (position === 'any position' || shown.position === position)
  })
}

function readAddress(): Choices {
  const asked = new URLSearchParams(location.search)
  const chosen = Object.entries(fields).map(([field, all]) => [
    field,
    (all as readonly string[]).find((value) => value === asked.get(field)) ?? all[0],
  ])
  return { ...Object.fromEntries(chosen), find: asked.get('find') ?? '' } as Choices
}
