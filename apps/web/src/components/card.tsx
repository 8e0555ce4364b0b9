/** A quiet panel that holds one thing; its tone says how much it matters. */

import './card.css'
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'plain' | 'accent' | 'clay' | 'green' | 'amber' | 'red'

export function Card({
  tone = 'plain',
  title,
  icon,
  children,
}: {
  readonly tone?: Tone
  readonly title?: string
  readonly icon?: IconName
  readonly children: ComponentChildren
}) {
  return (
    <section class={`card card-${tone}`}>
      {title !== undefined && (
        <h2 class="card-title">
          {icon !== undefined && <Icon name={icon} />}
          <span>{title}</span>
        </h2>
      )}
      {children}
    </section>
  )
}
