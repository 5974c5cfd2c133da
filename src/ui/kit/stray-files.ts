/**
 * A file dropped beside the place that is made for it is opened by the browser in place of the page, and whatever was
 * going on there is gone. From now on such a drop does nothing.
 */
export function refuseStrayFiles(page: EventTarget): void {
  for (const name of ["dragover", "drop"]) {
    page.addEventListener(name, (event) => {
      // Whoever wants the file has said so by now: the page itself is the last to hear of it.
      if (event.defaultPrevented) return;
      event.preventDefault();
      const { dataTransfer } = event as DragEvent;
      if (dataTransfer) dataTransfer.dropEffect = "none";
    });
  }
}
