import { Component, type ReactNode } from "react";
import { logProblem } from "../../../app/problems/problems";
import { PartMissing, retryParts } from "../part";
import { Missing } from "./Missing";
import { ProblemPanel } from "./ProblemPanel";

interface BoundaryProps {
  readonly children: ReactNode;
  /** What can be done without: nothing takes its place. */
  readonly quiet?: boolean;
}

/**
 * The last net: what nobody expected is told in words instead of an empty page, and only there: another address, or
 * another try, begins afresh. React has no function for this.
 */
export class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? "nothing" };
  }

  override componentDidCatch(error: unknown) {
    logProblem({ id: error instanceof PartMissing ? "part-missing" : "unexpected", detail: String(error) });
  }

  override componentDidMount() {
    window.addEventListener("hashchange", this.beginAgain);
  }

  override componentWillUnmount() {
    window.removeEventListener("hashchange", this.beginAgain);
  }

  beginAgain = () => {
    if (this.state.error === null) return;
    retryParts();
    this.setState({ error: null });
  };

  override render() {
    const error: unknown = this.state.error;
    if (error === null) return this.props.children;
    if (this.props.quiet) return null;
    return (
      <div className="page">
        {error instanceof PartMissing ? (
          <Missing onThere={this.beginAgain} />
        ) : (
          <ProblemPanel id="unexpected" onRetry={this.beginAgain} />
        )}
      </div>
    );
  }
}
