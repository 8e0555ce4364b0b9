/** One boundary a screen: a bug in one leaves the others, and the journal, alone. */

import { Component, type ComponentChildren } from 'preact'
import { Broken } from './lazy.tsx'

interface State {
  readonly isBroken: boolean
}

export class ErrorBoundary extends Component<{ readonly children: ComponentChildren }, State> {
  override state: State = { isBroken: false }

  static override getDerivedStateFromError(): State {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children
  }
}
