import { writeFileSync } from "node:fs";
import { asked, refuse } from "../../src/cli/command-line/asked.mjs";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import {
  DISTRACTOR_IDS,
  type DistractorId,
  faultsOf,
  GESTURE_POSTURES,
  variantsOf,
} from "../../src/mannequin/choreography";
import { openStage } from "./open-stage";
import type { ClipRequest } from "./stage.api";

/** Draws a clip of the mannequin: a film for the fake camera, a video file, or a still, with the truth beside it. */
const USAGE = `npm run draw -- --exercise ID | --distractor ID | --gesture POSTURE --out FILE.mjpeg|.mp4|.webm|.png
  --variant ID  --reps N  --side left|right  --no-alternate  --range 0…1
  --fault ID:SIZE (again for more)  --approach  --leave  --still SECONDS  --seed N
  --view side|rear|front|diagonal-rear|diagonal-front (from the body's left) | --azimuth DEG
  --distance M  --camera-height M  --tilt DEG  --roll DEG  --fov DEG  --size 640x480  --fps 30  --height M
  --plain (faster: no shadows)  --truth FILE.json  --list`;

/** Where the camera stands, seen from above: 90 = at the left of a body that faces 0. */
const VIEWS: Readonly<Record<string, number>> = {
  front: 0,
  "diagonal-front": 45,
  side: 90,
  "diagonal-rear": 135,
  rear: 180,
};
const JPEG_QUALITY = 0.9;
const JPEGS_AT_ONCE = 30;

const { values } = asked(
  import.meta.url,
  {
    options: {
      exercise: { type: "string" },
      distractor: { type: "string" },
      gesture: { type: "string" },
      variant: { type: "string" },
      reps: { type: "string", default: "3" },
      side: { type: "string", default: "left" },
      "no-alternate": { type: "boolean", default: false },
      range: { type: "string", default: "1" },
      fault: { type: "string", multiple: true, default: [] },
      approach: { type: "boolean", default: false },
      leave: { type: "boolean", default: false },
      stillness: { type: "string" },
      still: { type: "string" },
      seed: { type: "string", default: "7" },
      view: { type: "string", default: "side" },
      azimuth: { type: "string" },
      distance: { type: "string", default: "2.7" },
      "camera-height": { type: "string", default: "0.25" },
      tilt: { type: "string", default: "8" },
      roll: { type: "string", default: "0" },
      fov: { type: "string", default: "43" },
      size: { type: "string", default: "640x480" },
      fps: { type: "string", default: "30" },
      height: { type: "string", default: "1.72" },
      plain: { type: "boolean", default: false },
      truth: { type: "string" },
      out: { type: "string" },
      list: { type: "boolean", default: false },
    },
  },
  USAGE,
);

if (values.list) {
  for (const id of EXERCISE_IDS) {
    const faults = faultsOf(id).map(({ id: fault, minor, major, unit }) => `${fault}:${minor}|${major} ${unit}`);
    console.log(`${id}\n  variants: ${variantsOf(id).join(", ")}\n  faults: ${faults.join(", ")}`);
  }
  console.log(`distractors: ${DISTRACTOR_IDS.join(", ")}`);
  console.log(`gesture: ${GESTURE_POSTURES.join(", ")}`);
} else {
  const out = values.out;
  const ending = /\.(mjpeg|mp4|webm|png)$/.exec(out ?? "")?.[1];
  if (!out || !ending) refuse(USAGE);
  await draw(out, ending as "mjpeg" | "mp4" | "webm" | "png");
}

async function draw(out: string, ending: "mjpeg" | "mp4" | "webm" | "png"): Promise<void> {
  const stage = await openStage();
  try {
    const truth = await stage.call("open", request());
    if (ending === "png") {
      writeFileSync(out, Buffer.from(await stage.call("still", number("still", values.still ?? "0")), "base64"));
    } else if (ending === "mjpeg") {
      const pictures: Buffer[] = [];
      while (pictures.length < truth.frames) {
        const some = await stage.call("jpegs", pictures.length, JPEGS_AT_ONCE, JPEG_QUALITY);
        pictures.push(...some.map((text) => Buffer.from(text, "base64")));
        process.stderr.write(`\r${pictures.length}/${truth.frames} frames`);
      }
      process.stderr.write("\n");
      writeFileSync(out, Buffer.concat(pictures));
    } else {
      writeFileSync(out, Buffer.from(await stage.call("video", ending), "base64"));
    }
    if (values.truth) writeFileSync(values.truth, `${JSON.stringify(truth, null, 2)}\n`);
  } finally {
    await stage.close();
  }
}

function request(): ClipRequest {
  const [width, height] = values.size.split("x").map(Number);
  if (!width || !height) refuse(`--size wants something like 640x480, not ${values.size}.`);
  const azimuth = values.azimuth ? number("azimuth", values.azimuth) : VIEWS[values.view];
  if (azimuth === undefined) refuse(`--view is one of ${Object.keys(VIEWS).join(", ")}; not ${values.view}.`);
  return {
    act: act(),
    heightM: number("height", values.height),
    camera: {
      azimuthDeg: azimuth,
      distanceM: number("distance", values.distance),
      heightM: number("camera-height", values["camera-height"]),
      pitchDeg: number("tilt", values.tilt),
      rollDeg: number("roll", values.roll),
      verticalFovDeg: number("fov", values.fov),
    },
    width,
    height,
    fps: number("fps", values.fps),
    plain: values.plain,
  };
}

function act(): ClipRequest["act"] {
  if (values.gesture) {
    const posture = GESTURE_POSTURES.find((one) => one === values.gesture);
    return { gesture: posture ?? refuse(USAGE) };
  }
  if (values.distractor) {
    if (!(DISTRACTOR_IDS as readonly string[]).includes(values.distractor)) refuse(USAGE);
    return { distractor: values.distractor as DistractorId };
  }
  if (!values.exercise || !(EXERCISE_IDS as readonly string[]).includes(values.exercise)) refuse(USAGE);
  if (values.side !== "left" && values.side !== "right") refuse(`--side is left or right; not ${values.side}.`);
  return {
    exercise: values.exercise as ExerciseId,
    set: {
      ...(values.variant ? { variant: values.variant } : {}),
      ...(values.stillness ? { stillS: number("stillness", values.stillness) } : {}),
      reps: number("reps", values.reps),
      side: values.side,
      alternate: !values["no-alternate"],
      range: number("range", values.range),
      faults: values.fault.map((text) => {
        const [id, size] = text.split(":");
        return { id: id ?? "", size: number("fault", size ?? "") };
      }),
      approach: values.approach,
      leave: values.leave,
      seed: number("seed", values.seed),
    },
  };
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) refuse(`--${name} wants a number, not "${text}".`);
  return value;
}
