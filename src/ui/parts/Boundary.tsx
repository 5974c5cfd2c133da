import { Component, type ReactNode } from "react";
import { ProblemPanel } from "./ProblemPanel";

/** The last net: what nobody expected is told in words instead of an empty page. React has no function for this. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="page">
        <ProblemPanel id="unexpected" onRetry={() => location.reload()} />
      </div>
    );
  }
}
