import { expect, it } from "vitest";
import { refuseStrayFiles } from "./stray-files";

const dragged = (name: string) =>
  Object.assign(new Event(name, { cancelable: true }), { dataTransfer: { dropEffect: "copy" } });

it("keeps the browser from opening a file in place of the page, and leaves alone what somebody took", () => {
  const page = new EventTarget();
  let takes = false;
  page.addEventListener("drop", (event) => takes && event.preventDefault());
  refuseStrayFiles(page);
  for (const name of ["dragover", "drop"]) {
    const event = dragged(name);
    page.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(event.dataTransfer.dropEffect).toBe("none");
  }
  takes = true;
  const taken = dragged("drop");
  page.dispatchEvent(taken);
  expect(taken.dataTransfer.dropEffect).toBe("copy");
});
