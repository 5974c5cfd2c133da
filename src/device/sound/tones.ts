import { attempt, tried } from "../attempt";

/** Short sounds that can be told apart across a room, made with Web Audio: nothing to load. "rest": the rest is over; "cue": words that nobody says are on the screen. */
export type ToneName = "ready" | "rep" | "reps" | "hold" | "rest" | "done" | "lost" | "cue";

interface Note {
  readonly hz: number;
  readonly atS: number;
  readonly lastsS: number;
}

/** Rising = reached or begun, falling = lost; a rep is one note, so that it never sounds like an end, and two that begin a set are two. Judgement. */
const TONES: Readonly<Record<ToneName, readonly Note[]>> = {
  ready: [
    { hz: 523, atS: 0, lastsS: 0.14 },
    { hz: 784, atS: 0.14, lastsS: 0.22 },
  ],
  rep: [{ hz: 659, atS: 0, lastsS: 0.16 }],
  reps: [
    { hz: 659, atS: 0, lastsS: 0.16 },
    { hz: 659, atS: 0.24, lastsS: 0.16 },
  ],
  hold: [
    { hz: 880, atS: 0, lastsS: 0.1 },
    { hz: 880, atS: 0.14, lastsS: 0.16 },
  ],
  rest: [
    { hz: 587, atS: 0, lastsS: 0.12 },
    { hz: 587, atS: 0.2, lastsS: 0.12 },
    { hz: 880, atS: 0.4, lastsS: 0.3 },
  ],
  done: [
    { hz: 523, atS: 0, lastsS: 0.18 },
    { hz: 659, atS: 0.18, lastsS: 0.18 },
    { hz: 784, atS: 0.36, lastsS: 0.4 },
  ],
  // Down and up again, lower than all others: neither reached nor lost, look here.
  cue: [
    { hz: 392, atS: 0, lastsS: 0.14 },
    { hz: 294, atS: 0.16, lastsS: 0.14 },
    { hz: 392, atS: 0.32, lastsS: 0.24 },
  ],
  lost: [
    { hz: 440, atS: 0, lastsS: 0.18 },
    { hz: 330, atS: 0.18, lastsS: 0.3 },
  ],
};

const LEVEL = 0.35;
/** While the voice speaks the tones step back, so that words stay clear. */
const DUCKED_LEVEL = 0.1;

export interface Tones {
  /** To be called inside a tap or key press: browsers keep audio silent until then. */
  prime(): void;
  /** @returns milliseconds until it is over, so that speech can follow it; 0 where nothing sounds */
  play(name: ToneName): number;
  duck(speaking: boolean): void;
  close(): void;
}

/**
 * What the browser's audio throws stays here: a tone that cannot sound takes no time.
 * @param makeContext null where the browser has no Web Audio: the tones are then silent
 */
export function createTones(makeContext: (() => AudioContext) | null): Tones {
  let context: AudioContext | null = null;
  let master: GainNode | null = null;
  let busyUntil = 0;

  function ensure(): { context: AudioContext; master: GainNode } | null {
    if (!makeContext) return null;
    // A browser closes one by itself when its sound device goes.
    if (!context || !master || context.state === "closed") {
      context = makeContext();
      master = context.createGain();
      master.gain.value = LEVEL;
      master.connect(context.destination);
      busyUntil = 0;
    }
    return { context, master };
  }

  /** Milliseconds until the tone is over. */
  function sounds(name: ToneName): number {
    const audio = ensure();
    if (!audio) return 0;
    if (audio.context.state !== "running") {
      // Interrupted by a call or by the headphones pulled out: the next tone may be heard again.
      tried(() => audio.context.resume());
      return 0;
    }
    // One after another, never on top of each other.
    const from = Math.max(audio.context.currentTime, busyUntil);
    for (const note of TONES[name]) {
      ring(audio.context, audio.master, note, from + note.atS);
      busyUntil = Math.max(busyUntil, from + note.atS + note.lastsS);
    }
    return (busyUntil - audio.context.currentTime) * 1000;
  }

  return {
    prime() {
      tried(() => ensure()?.context.resume());
    },
    play(name) {
      return attempt(() => sounds(name), 0);
    },
    duck(speaking) {
      tried(() => {
        if (context) master?.gain.setTargetAtTime(speaking ? DUCKED_LEVEL : LEVEL, context.currentTime, 0.03);
      });
    },
    close() {
      tried(() => context?.close());
      context = null;
      master = null;
      busyUntil = 0;
    },
  };
}

function ring(context: AudioContext, into: AudioNode, note: Note, at: number): void {
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0, at);
  envelope.gain.linearRampToValueAtTime(1, at + 0.012);
  envelope.gain.setTargetAtTime(0, at + note.lastsS * 0.6, note.lastsS * 0.16);
  const oscillator = context.createOscillator();
  oscillator.type = "triangle";
  oscillator.frequency.value = note.hz;
  oscillator.connect(envelope).connect(into);
  oscillator.start(at);
  oscillator.stop(at + note.lastsS + 0.1);
}
