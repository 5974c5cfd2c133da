import { createStore } from "zustand/vanilla";
import { onLaunch } from "../../device/app/launches";
import { kindOfFile } from "../../storage/files/file-kind";

/** A file that the system opened the installed app with, on its way to the screen for its kind. */

export interface OpenedFile {
  readonly kind: "backup" | "recording";
  readonly file: File;
}

const SCREENS: Readonly<Record<OpenedFile["kind"], string>> = { backup: "#/data", recording: "#/lab" };
/** Nothing takes the place of a set that is being done. */
const EXERCISING = /^#\/(live|session)\b/;

const waiting = createStore<OpenedFile | null>(() => null);

export function followLaunches(): void {
  onLaunch(async ({ files: [file], address }) => {
    if (!file) return go(address ? new URL(address).hash : "");
    // What is none of ours is told where backups are read: that screen says what it is not.
    waiting.setState({ kind: (await kindOfFile(file)) ?? "backup", file }, true);
    showFile();
  });
  addEventListener("hashchange", showFile);
}

function showFile(): void {
  const opened = waiting.getState();
  if (opened) go(SCREENS[opened.kind]);
}

function go(hash: string): void {
  if (hash !== "" && hash !== location.hash && !EXERCISING.test(location.hash)) location.hash = hash;
}

/** Hands over the file that waits for this screen, now and whenever one comes. @returns what stops that */
export function onOpenedFile(kind: OpenedFile["kind"], take: (file: File) => void): () => void {
  const look = () => {
    const opened = waiting.getState();
    if (opened?.kind !== kind) return;
    waiting.setState(null, true);
    take(opened.file);
  };
  look();
  return waiting.subscribe(look);
}
