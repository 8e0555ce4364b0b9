/** Line icons, drawn by hand on a 24-unit grid. They never stand without a word beside them. */

const paths = {
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
  back: 'M18.5 6.5v11L10 12zM6.5 6.5v11',
  skip: 'M5.5 6.5v11L14 12zM17.5 6.5v11',
  easier: 'M12 5v13M6.5 12.5 12 18l5.5-5.5',
  swap: 'M4.5 8.5h13M14 5l3.5 3.5L14 12M19.5 15.5h-13M10 12l-3.5 3.5L10 19',
  stop: 'M8.2 3.5h7.6l4.7 4.7v7.6l-4.7 4.7H8.2l-4.7-4.7V8.2zM12 8v5M12 16v.2',
  left: 'M14.5 5.5 8 12l6.5 6.5',
  right: 'M9.5 5.5 16 12l-6.5 6.5',
  down: 'M5.5 9.5 12 16l6.5-6.5',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  call: 'M6.5 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2L20 14.5v3a2.5 2.5 0 0 1-2.7 2.5A15.5 15.5 0 0 1 4 6.7 2.5 2.5 0 0 1 6.5 4z',
  shield: 'M12 3.5 19 6v5.5c0 4.3-2.9 7.5-7 9-4.1-1.5-7-4.7-7-9V6zM9 12l2.2 2.2L15.3 10',
  lock: 'M6.5 11h11v8.5h-11zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17zM12 7.5V12l3 2',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5',
  gear: 'M5 7h7M16 7h3M5 12h2M11 12h8M5 17h9M18 17h1M14 5v4M9 10v4M16 15v4',
  heart: 'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.5 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17zM12 11v5M12 8v.2',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13zM15.5 15.5 20 20',
  trend: 'M4.5 4.5v15h15M8 15.5l3.5-4.5 3 2.5 4.5-6.5',
  book: 'M12 6.5C10 5 7 4.5 4.5 5v13.5c2.5-.5 5.5 0 7.5 1.5 2-1.5 5-2 7.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5V20',
  list: 'M9 6.5h10.5M9 12h10.5M9 17.5h10.5M4.5 6.5h.5M4.5 12h.5M4.5 17.5h.5',
  up: 'M5.5 14.5 12 8l6.5 6.5',
  print: 'M7.5 9V4h9v5M7.5 16.5h-3V9h15v7.5h-3M7.5 13.5h9V20h-9z',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10.200 20.5h3.600',
  save: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14',
  camera: 'M3.5 7.5h11v9h-11zM14.5 11l6-3v8l-6-3',
  open: 'M12 15.5v-11M7.5 9 12 4.5 16.5 9M5 19.5h14',
} as const
export type IconName = keyof typeof paths

/** These point the way of reading, and turn round with it. */
const pointers: ReadonlySet<IconName> = new Set(['left', 'right'])

/** `size` in units of the normal text size: 24 is one and a half lines. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      class={pointers.has(name) ? 'pointer' : undefined}
      // In rem, so that icons grow with the words beside them.
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
