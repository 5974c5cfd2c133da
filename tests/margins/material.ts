/** Everything that is played to the coaches: people, films of the lab, sets drawn for an ideal sensor. */

import type { PoseFrame } from "../../src/core/body/pose";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { STANDARD } from "../../src/core/exercise/rules";
import { unpackFrame } from "../../src/core/movement/recording";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { makeBody } from "../../src/mannequin/body";
import { choreography, DISTRACTOR_IDS, distractor, variantsOf } from "../../src/mannequin/choreography";
import { type Clip, readClips } from "../evaluation/clips";
import { framesOf } from "../evaluation/recordings";
import { readCast } from "../lab/bodies/cast";
import { bodyFilms } from "../lab/bodies/films";
import { fullDesign } from "../lab/design";
import { missed } from "../lab/numbers";
import { outcomeOf } from "../lab/outcome";
import { keptFilms } from "../lab/quick";
import { keptFilm } from "../lab/studio";
import type { Case } from "../lab/wish";
import { film, laptop, stage } from "../support/film";

export type Source = "people" | "lab" | "bodies" | "drawn";

export interface Material {
  readonly name: string;
  readonly source: Source;
  /** Whoever is in it: clips of one maker are of one person, as far as a file name says. */
  readonly person: string;
  readonly exercise: ExerciseId | null;
  readonly variant: string;
  /** As the film is coached elsewhere: clips begin anywhere. */
  readonly mode: "clip" | "live";
  /** How many full reps are right; null: nobody says, or reps of other kinds are among them. */
  readonly reps: number | null;
  readonly frames: readonly PoseFrame[];
}

const FPS = 12;
const DRAWN_REPS = 3;
/** Heights and builds of the bodies drawn for the ideal sensor. */
const SHAPES = [{}, { heightM: 1.58, girth: 1.2, hipWidth: 1.1 }, { heightM: 1.9, girth: 0.9, hipWidth: 0.94 }];

interface Wanted {
  /** Folder of the clips' recordings. */
  readonly recordings: string;
  /** Folder of skinned bodies, whose films are used where they are kept; "" for none. */
  readonly bodies: string;
  readonly sources: readonly string[];
}

export async function* gather({ recordings, bodies, sources }: Wanted): AsyncGenerator<Material> {
  if (sources.includes("people")) yield* people(recordings);
  if (sources.includes("lab")) yield* lab();
  if (sources.includes("bodies") && bodies) yield* skinned(bodies);
  if (sources.includes("drawn")) yield* drawn();
}

function* people(folder: string): Generator<Material> {
  for (const clip of readClips() ?? []) {
    const frames = framesOf(folder, clip);
    if (frames) yield clipMaterial(clip, frames);
  }
}

function* lab(): Generator<Material> {
  for (const { made, recording } of keptFilms()) yield filmed(made, recording, "lab");
  for (const made of fullDesign()) {
    const recording = keptFilm(made.request);
    if (recording) yield filmed(made, recording, "lab");
  }
}

async function* skinned(folder: string): AsyncGenerator<Material> {
  for (const made of bodyFilms(await readCast(folder))) {
    const recording = keptFilm(made.request);
    if (recording) yield filmed(made, recording, "bodies");
  }
}

export function clipMaterial(clip: Clip, frames: readonly PoseFrame[]): Material {
  return {
    name: clip.file,
    source: "people",
    person: personOf(clip.file),
    exercise: clip.exercise,
    variant: STANDARD,
    mode: "clip",
    reps: clip.exercise === null ? 0 : clip.countable ? clip.reps : null,
    frames,
  };
}

/** "bird-dog/somebody-side.mp4" → "somebody" */
function personOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return /^[^-.]+/.exec(name)?.[0] ?? name;
}

function filmed(made: Case, recording: Parameters<typeof outcomeOf>[1], source: Source): Material {
  const frames = recording.frames.map((_, index) => unpackFrame(recording, index));
  const outcome = made.exercise ? outcomeOf(made, recording) : null;
  // What the lab calls exact allows for a first half wave and for reps that may be refused: then what was counted is right.
  const exact = outcome && missed(outcome) === 0;
  return {
    name: made.id,
    source,
    person: made.member?.mesh.name ?? `body ${made.seed}`,
    exercise: made.exercise,
    variant: made.variant,
    mode: "live",
    reps: outcome ? (exact ? outcome.summary.counts.full : outcome.reps.length) : 0,
    frames,
  };
}

function* drawn(): Generator<Material> {
  for (const id of EXERCISE_IDS) {
    const known = new Set(EXERCISES[id].variants.map((variant) => variant.id));
    for (const variant of variantsOf(id).filter((name) => known.has(name))) {
      for (const [nth, shape] of SHAPES.entries()) {
        const act = choreography(id, { reps: DRAWN_REPS, variant, body: makeBody(shape), seed: 11 + nth });
        yield {
          name: `drawn ${id} ${variant} ${nth + 1}`,
          source: "drawn",
          person: `drawn ${nth + 1}`,
          exercise: id,
          variant,
          mode: "live",
          reps: variant === STANDARD ? DRAWN_REPS : null,
          frames: film(stage(act, FPS), laptop(nth * 8), { places: "habits" }),
        };
      }
    }
  }
  for (const id of DISTRACTOR_IDS) {
    yield {
      name: `drawn ${id}`,
      source: "drawn",
      person: "drawn 1",
      exercise: null,
      variant: "standard",
      mode: "live",
      reps: 0,
      frames: film(stage(distractor(id), FPS), laptop(0)),
    };
  }
}
