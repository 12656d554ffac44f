import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown; another one gets another try. */
  readonly of: unknown;
  readonly instead: ReactNode;
  readonly children: ReactNode;
}
interface State {
  readonly of: unknown;
  readonly isBroken: boolean;
}

/** Keeps an error of what it holds to itself: `instead` stands in its place, and all around it goes on. */
export class Guard extends Component<Props, State> {
  override state: State = { of: this.props.of, isBroken: false };

  static getDerivedStateFromError(): Pick<State, 'isBroken'> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { of, isBroken: false };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
