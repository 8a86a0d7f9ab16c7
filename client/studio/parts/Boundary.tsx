import { Component, type ReactNode } from 'react';

type Props = {
  /** Another one tries again. */
  what: unknown;
  words: string;
  children: ReactNode;
};
type State = { readonly broken: boolean; readonly what: unknown };

/** A part that fails, or could not be loaded, says so in its own place; what stands beside it goes on. The next change tries again. */
export class Boundary extends Component<Props, State> {
  override state: State = { broken: false, what: null };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ what }: Props, state: State): State | null {
    return what === state.what ? null : { broken: false, what };
  }

  override render() {
    return this.state.broken ? <p role="status">{this.props.words}</p> : this.props.children;
  }
}
