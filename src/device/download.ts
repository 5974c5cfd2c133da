/** Offers `content` as a file under `name`. Nothing leaves the machine: the browser saves it. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it started; a minute is more than it needs to start.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
