import { Component } from 'react';

interface Props<T> {
  readonly of: T;
  /** Called when the page is about to change from the one to the other, and still shows the one. */
  readonly look: (before: T, after: T) => void;
}

/** The one moment for which React has no hook: what is to be drawn is known, and nothing has been moved yet. */
export class BeforeChange<T> extends Component<Props<T>> {
  override getSnapshotBeforeUpdate(before: Props<T>): null {
    if (before.of !== this.props.of) this.props.look(before.of, this.props.of);
    return null;
  }

  override componentDidUpdate(): void {
    // React asks for both or neither.
  }

  override render() {
    return null;
  }
}
