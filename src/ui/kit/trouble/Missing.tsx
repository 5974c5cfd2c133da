import { useEffect } from "react";
import { isServed, loadAnew } from "../../../app/served";
import { ProblemPanel } from "./ProblemPanel";

/** Between two looks for the app's server. */
const LOOK_MS = 3000;

/** A part of the app is missing: looks for its server, and goes on as soon as that is there again. */
export function Missing({ onThere }: { onThere: () => void }) {
  useEffect(() => {
    const look = async () => {
      if (!(await isServed())) return;
      // Some browsers remember a part that failed, and a newer version has parts of other names: both need a new page.
      if (!loadAnew()) onThere();
    };
    const looking = setInterval(() => void look(), LOOK_MS);
    const lookNow = () => void look();
    window.addEventListener("online", lookNow);
    return () => {
      clearInterval(looking);
      window.removeEventListener("online", lookNow);
    };
  }, [onThere]);
  return <ProblemPanel id="part-missing" onRetry={onThere} />;
}
