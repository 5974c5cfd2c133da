import type { Speaker } from "../../device/sound/voice";

export interface EitherOptions {
  /** The app's own voice is wanted, also where the browser has one. */
  readonly prefersOwn: () => boolean;
  /** Whether anything is to be said at all: nothing is fetched for somebody who wants silence. */
  readonly wantsVoice: () => boolean;
  /** Whether this browser could sound recordings. */
  readonly couldSound: () => boolean;
  /** Fetches the own voice. Rejects where it cannot be had now. */
  readonly load: () => Promise<Speaker>;
  /** Told when it has come, or could not be had. */
  readonly onChange: () => void;
}

export interface EitherSpeaker extends Speaker {
  /** Somebody is about to be spoken to: the own voice is fetched, if it is the one that will. */
  prepare(): void;
  /** The browser takes words and says none: from now on the own voice speaks. */
  giveUpBrowser(): void;
}

/** Browsers find their voices late: before that nobody is sent 1.5 MB. Judgement. */
const LATE_MS = 2000;

/** The browser's voice where it has a good one, else the app's own, which is fetched only when it is needed. */
export function createEitherSpeaker(browser: Speaker, options: EitherOptions): EitherSpeaker {
  let own: Speaker | null = null;
  let loading: Promise<void> | null = null;
  let waiting = false;
  let failed = false;
  let browserIsSilent = false;

  const browserSpeaks = () => !browserIsSilent && browser.available;
  const wantsOwn = () => options.prefersOwn() || !browserSpeaks();
  function current(): Speaker | null {
    if (own && wantsOwn()) return own;
    // Silent or not: it may speak again, and there is no other.
    return browser.available ? browser : null;
  }

  function load(): void {
    if (own || loading || !options.wantsVoice() || !options.couldSound() || !wantsOwn()) return;
    loading = options
      .load()
      .then((speaker) => {
        own = speaker;
        failed = false;
      })
      .catch(() => {
        failed = true;
      })
      .finally(() => {
        loading = null;
        options.onChange();
      });
  }

  function prepare(): void {
    if (waiting) return;
    waiting = true;
    const isSure = options.prefersOwn() || browserIsSilent;
    setTimeout(
      () => {
        waiting = false;
        load();
      },
      isSure ? 0 : LATE_MS,
    );
  }

  return {
    get available() {
      // What is on its way is not yet missed.
      return current() !== null || (!failed && options.couldSound());
    },
    can: (text) => current()?.can(text) ?? false,
    prime() {
      prepare();
      (current() ?? browser).prime();
    },
    utter(text, told) {
      const speaker = current();
      if (!speaker) throw new Error("There is no voice.");
      speaker.utter(text, told);
    },
    cancel() {
      // Either may be the one that began.
      own?.cancel();
      browser.cancel();
    },
    resume() {
      own?.resume();
      browser.resume();
    },
    prepare,
    giveUpBrowser() {
      browserIsSilent = true;
      prepare();
    },
  };
}
