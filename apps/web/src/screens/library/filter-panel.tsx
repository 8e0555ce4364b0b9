/** The filters: folded away on small screens until they are wanted, with those in use beside them. */

import { useId } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { Icon } from '../../components/icon.tsx'
import { type FilterName, type Filters, minuteChoices, type Thing } from '../../life/library/narrow.ts'
import { levels, type ShelfEntry } from '../../life/library/shelf.ts'
import { type EquipmentId, positions, purposes, zones } from '@unhunch/knowledge'
import { t } from '../../words/message.ts'
import { filterNames, filterWords, thingWord, without } from './filter-words.ts'

/** Those that are one of several. */
const choices = {
  position: positions,
  purpose: purposes,
  zone: zones,
  level: levels,
  minutes: minuteChoices,
} as const

export function FilterPanel({
  filters,
  onChange,
  things,
  shelf,
}: {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
  /** What the person has, once they have said so. */
  readonly things: readonly EquipmentId[] | undefined
  readonly shelf: readonly ShelfEntry[]
}) {
  const inUse = filterNames.filter((name) => filters[name] !== undefined)
  return (
    <>
      <details class="library-filters">
        <summary>
          <Icon name="gear" size={20} />
          <span>
            {inUse.length === 0 ? t('library.filters') : t('library.filters-on', { count: inUse.length })}
          </span>
        </summary>
        <div class="library-filters-inside">
          <div class="library-selects">
            <Select name="position" filters={filters} onChange={onChange} />
            <Select name="purpose" filters={filters} onChange={onChange} />
            <Select name="zone" filters={filters} onChange={onChange} />
            <Select name="level" filters={filters} onChange={onChange} />
            <Select name="minutes" filters={filters} onChange={onChange} />
            <label class="library-desk">
              <input
                type="checkbox"
                checked={filters.desk === true}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked ? { ...filters, desk: true } : without(filters, 'desk'),
                  )
                }
              />
              <span>{t('library.desk')}</span>
            </label>
          </div>
          <Things filters={filters} onChange={onChange} things={things} shelf={shelf} />
        </div>
      </details>
      {inUse.length > 0 && <InUse names={inUse} filters={filters} onChange={onChange} />}
    </>
  )
}

function Select({
  name,
  filters,
  onChange,
}: {
  readonly name: keyof typeof choices
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}) {
  const id = useId()
  return (
    <div class="library-select">
      <label for={id}>{t(`library.${name}`)}</label>
      <select
        id={id}
        value={filters[name] === undefined ? '' : String(filters[name])}
        onChange={(event) => {
          const value = choices[name].find((each) => String(each) === event.currentTarget.value)
          onChange(value === undefined ? without(filters, name) : { ...filters, [name]: value })
        }}
      >
        <option value="">{t('library.any')}</option>
        {choices[name].map((value) => (
          <option key={value} value={String(value)}>
            {filterWords({ [name]: value }, name)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Things({
  filters,
  onChange,
  things,
  shelf,
}: {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
  readonly things: readonly EquipmentId[] | undefined
  readonly shelf: readonly ShelfEntry[]
}) {
  const needed = [...new Set(shelf.flatMap(({ forms }) => forms.flatMap(({ needs }) => needs)))]
  const all: readonly Thing[] = ['nothing', ...needed.toSorted()]
  const set = (next: readonly Thing[]) =>
    onChange(next.length === 0 ? without(filters, 'things') : { ...filters, things: next })
  return (
    <div class="stack stack-close">
      <CheckList
        legend={t('library.things')}
        help={t('library.things-help')}
        layout="dense"
        values={filters.things ?? []}
        onChange={set}
        choices={all.map((thing) => ({ value: thing, label: thingWord(thing) }))}
      />
      {things !== undefined && (
        <div>
          <Button
            kind="plain"
            icon="check"
            onClick={() => set(['nothing', ...needed.filter((thing) => things.includes(thing))])}
          >
            {t('library.things-mine')}
          </Button>
        </div>
      )}
    </div>
  )
}

function InUse({
  names,
  filters,
  onChange,
}: {
  readonly names: readonly FilterName[]
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}) {
  return (
    <ul class="library-in-use">
      {names.map((name) => {
        const words = filterWords(filters, name) ?? ''
        return (
          <li key={name}>
            <button
              type="button"
              class="library-chip"
              aria-label={t('library.remove', { filter: words })}
              onClick={() => onChange(without(filters, name))}
            >
              <span>{words}</span>
              <Icon name="close" size={16} />
            </button>
          </li>
        )
      })}
      {names.length > 1 && (
        <li>
          <Button kind="plain" onClick={() => onChange({})}>
            {t('library.remove-all')}
          </Button>
        </li>
      )}
    </ul>
  )
}
