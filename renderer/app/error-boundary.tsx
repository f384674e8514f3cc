import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = {
  /** A new value means another screen: what failed there says nothing about this one. */
  readonly resetKey: string;
  /** Called once for each failure. */
  readonly onFailure: () => void;
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
};

type ErrorBoundaryState = { readonly hasFailed: boolean };

/** Catches bugs of a screen, so that the frame stays and there is a way on. Expected failures never come here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.hasFailed && before.resetKey !== this.props.resetKey) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.fallback(() => this.setState({ hasFailed: false }));
  }
}
