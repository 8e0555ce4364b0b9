/** Asking for a sheet: what does not exist is answered with what does. */

import { describe, expect, it } from 'vitest'
import { chooseForms, chooseNames, listSubjects, readSubject } from '../sheet-subjects.ts'

describe('chooseNames', () => {
  it('takes all there are when none is asked for', () => {
    expect(chooseNames('--body', [], ['slim', 'sturdy'])).toEqual(['slim', 'sturdy'])
  })

  it('takes what is asked for, in the order of the list', () => {
    expect(chooseNames('exercise', ['c', 'a'], ['a', 'b', 'c'])).toEqual(['a', 'c'])
  })

  it('names the field and the choices when one does not exist', () => {
    expect(chooseNames('--body', ['slim', 'big'], ['slim', 'sturdy'])).toBe(
      '--body: found "big", expected one of slim, sturdy.',
    )
  })
})

describe('chooseForms', () => {
  it('finds a form by its id, and says which there are when it is not there', async () => {
    const subject = await readSubject('shoulder-rolls')
    const all = Object.keys(subject.movement)
    expect(chooseForms(subject, 'seated')).toEqual([['seated', subject.movement['seated']]])
    expect(chooseForms(subject, 'flying')).toBe(
      `--form of shoulder-rolls: found "flying", expected one of ${all.join(', ')}.`,
    )
  })

  it('shows the postures by themselves, too', async () => {
    expect(listSubjects()).toContain('postures')
    expect(chooseForms(await readSubject('postures'), 'seated')).toHaveLength(1)
  })
})
