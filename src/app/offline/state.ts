import { createStore } from "zustand/vanilla";

/** How far the app can be used without network, and whether another version is there. */
export interface Offline {
  readonly readiness: /** Not looked yet. */
    | "unknown"
    /** This browser, or this kind of window, keeps no app. */
    | "cannot"
    | "preparing"
    | "ready"
    /** The app is kept, the file that finds the joints is not. */
    | "no-room-for-model"
    /** Not even the app. */
    | "no-room"
    /** Something broke off: it is tried again. */
    | "failed";
  /** 0…1 of the file that finds the joints, while that is loaded; null: it is not its turn. */
  readonly share: number | null;
  readonly update:
    | "none"
    /** A newer version is here, whole, and waits to be wanted. */
    | "waiting"
    /** Another tab has taken it; this one runs on with the one before. */
    | "elsewhere";
}

export const offline = createStore<Offline>(() => ({ readiness: "unknown", share: null, update: "none" }));

/** This page's own version. */
export const VERSION: string = import.meta.env.PLUMBLINE_VERSION ?? "development";
