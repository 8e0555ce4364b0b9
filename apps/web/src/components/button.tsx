/** Buttons and links that look like them. One `primary` a screen. */

import './button.css'
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

interface Look {
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'danger'
  readonly icon?: IconName
  readonly wide?: boolean
  readonly children: ComponentChildren
}

export function Button({
  onClick,
  disabled = false,
  type = 'button',
  ...look
}: Look & {
  readonly onClick?: () => void
  readonly disabled?: boolean
  readonly type?: 'button' | 'submit'
}) {
  return (
    <button type={type} class={className(look)} disabled={disabled} onClick={() => onClick?.()}>
      <Inside {...look} />
    </button>
  )
}

export function LinkButton({ href, ...look }: Look & { readonly href: string }) {
  return (
    <a class={className(look)} href={href}>
      <Inside {...look} />
    </a>
  )
}

function Inside({ icon, children }: Look) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </>
  )
}

function className({ kind = 'quiet', wide = false }: Look): string {
  return `button button-${kind}${wide ? ' button-wide' : ''}`
}
