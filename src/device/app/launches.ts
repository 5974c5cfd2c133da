import { attempt } from "../attempt";

/** What the system opens the installed app with. */
export interface Launch {
  readonly files: readonly File[];
  /** The address it asks for: a shortcut's, or the one for files. */
  readonly address: string | null;
}

interface LaunchParams {
  readonly targetURL?: string | null;
  readonly files?: readonly { getFile(): Promise<File> }[];
}

/** Where the system hands over no launches, `listener` is never called. A file that cannot be read is left out. */
export function onLaunch(listener: (launch: Launch) => void): void {
  const queue: unknown = Reflect.get(globalThis, "launchQueue");
  if (typeof queue !== "object" || queue === null) return;
  attempt(
    () =>
      (queue as { setConsumer(consumer: (params: LaunchParams) => void): void }).setConsumer(
        async ({ targetURL = null, files = [] }) => {
          const read = await Promise.allSettled(files.map((handle) => handle.getFile()));
          const found = read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
          listener({ files: found, address: targetURL });
        },
      ),
    undefined,
  );
}
