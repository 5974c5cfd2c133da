import { type Group, Mesh, PerspectiveCamera, PlaneGeometry, Scene, ShadowMaterial, Vector3 } from "three";
import type { Pose } from "../../core/body/pose";
import { choreography, greeting, stillAt, type TrueRep } from "../choreography";
import { warmingUp } from "../choreography/warm-up";
import type { DemonstrationOptions } from "../demonstration-options";
import { place } from "../kinematics";
import { standCamera } from "../seen/camera";
import { createSensor } from "../seen/synthesis";
import { makeFigure } from "./figure";
import { bodyExtent, frame, middleZ } from "./framing";
import { makeLaptop } from "./laptop";
import { type Looks, WARM_LOOKS } from "./looks";
import { makeProps } from "./props";
import { light, MAT, makeMat } from "./room";
import { makeRenderer } from "./stage";

/** One loop of a demonstration: from a breath before the first rep to a breath after the last. */
export interface DemonstrationScene {
  readonly loopS: number;
  /** The moment that shows the exercise best in a still. */
  readonly stillS: number;
  /** The reps of the loop. */
  readonly reps: readonly TrueRep[];
  draw(t: number): void;
  /** The body's landmarks at that moment, as a laptop side-on to it would see them. */
  seen(t: number): Pose | null;
  /** For machines that draw slowly. */
  leaveOutShadows(): void;
  resize(width: number, height: number, pixelRatio: number): void;
  dispose(): void;
}

const BREATH_S = 0.7;
/** The share of a round of two steps at which the first foot is up. */
const STEP_UP = 0.22;
/** The hand is up. */
const GREETING_STILL_S = 2;
/** How the camera looks: a little from above, a little from the front, so that both sides of the body can be told apart. */
const ELEVATION_DEG = 11;
const LAPTOP_ELEVATION_DEG = 24;
const TURNED_DEG = -14;
const FIELD_OF_VIEW_DEG = 26;
/** Where the laptop stands: Exercise rules §3.2. */
const LAPTOP = { distanceM: 2.5, tiltDeg: 10 } as const;
/** On dark, dark trousers would be lost. */
const ON_DARK: Looks = { ...WARM_LOOKS, trousers: 0x64789a, hair: 0x5a4234, shirt: 0x3c9a92 };
const MAT_COLOR = { light: 0x9db4c2, dark: 0x4a6172 } as const;

/** Everything a demonstration draws. Throws when the browser has no WebGL2. */
export function makeDemonstrationScene(
  canvas: HTMLCanvasElement,
  options: Required<Omit<DemonstrationOptions, "fault" | "variant" | "autoplay" | "warmUp" | "greets">> &
    DemonstrationOptions,
): DemonstrationScene {
  const act = options.greets
    ? greeting()
    : options.warmUp
      ? warmingUp(options.warmUp)
      : choreography(options.exercise, {
          reps: 2,
          side: options.side,
          tremor: 0,
          stillS: BREATH_S,
          ...(options.variant ? { variant: options.variant } : {}),
          ...(options.fault ? { faults: [options.fault] } : {}),
        });
  const sided = act.reps[0]?.side !== "both";
  const shown = sided ? act.reps : act.reps.slice(0, 1);
  // Steps go on without a breath between two rounds of them.
  const loopS = shown.length > 0 ? (shown.at(-1)?.endS ?? act.durationS) + BREATH_S : act.durationS;
  const first = shown[0];

  const extent = bodyExtent(act, 0, loopS);
  const middle = middleZ(extent);
  extent.push(...matCorners(middle));

  const renderer = makeRenderer(canvas, { transparent: true, plain: false });
  const scene = new Scene();
  const dark = options.theme === "dark";
  const figure = makeFigure(act.body, dark ? ON_DARK : WARM_LOOKS);
  const props = makeProps(act.props);
  scene.add(figure.group, props.group, makeMat(dark ? MAT_COLOR.dark : MAT_COLOR.light, middle), shadowCatcher(dark));
  const lamp = light(scene);

  const azimuth = (options.azimuthDeg * Math.PI) / 180;
  if (options.showLaptop) {
    const laptop = makeLaptop(LAPTOP.tiltDeg);
    laptop.position.set(LAPTOP.distanceM * Math.sin(azimuth), 0, middle + LAPTOP.distanceM * Math.cos(azimuth));
    laptop.rotation.y = azimuth;
    scene.add(laptop);
    extent.push(...corners(laptop));
  }
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, 1);
  const elevation = options.showLaptop ? LAPTOP_ELEVATION_DEG : ELEVATION_DEG;
  const turned = TURNED_DEG * (options.azimuthDeg <= 180 ? 1 : -1);

  const sense = createSensor(standCamera({ azimuthDeg: options.azimuthDeg }), undefined, { outline: false });

  return {
    loopS,
    reps: shown,
    stillS: first ? stillOf(first, options) : options.greets ? GREETING_STILL_S : STEP_UP * act.durationS,
    draw(t) {
      props.pose(figure.pose(act.at(t)));
      renderer.render(scene, camera);
    },
    seen: (t) => sense(place(act.body, act.at(t)), t).image,
    leaveOutShadows() {
      lamp.castShadow = false;
    },
    resize(width, height, pixelRatio) {
      renderer.setPixelRatio(pixelRatio);
      renderer.setSize(width, height, false);
      camera.aspect = width / height;
      frame(camera, extent, options.azimuthDeg + turned, elevation);
    },
    dispose() {
      disposeAll(scene);
      figure.dispose();
      renderer.dispose();
    },
  };
}

function stillOf({ topS, topEndS }: TrueRep, { exercise, fault }: DemonstrationOptions): number {
  return topS + stillAt(exercise, fault?.id ?? null) * (topEndS - topS);
}

/** A floor that shows nothing but the shadow on it, on any background. */
function shadowCatcher(dark: boolean): Mesh {
  const floor = new Mesh(new PlaneGeometry(8, 8), new ShadowMaterial({ opacity: dark ? 0.5 : 0.2 }));
  floor.rotation.x = -Math.PI / 2;
  floor.receiveShadow = true;
  return floor;
}

function matCorners(z: number): Vector3[] {
  const [x, half] = [MAT.width / 2, MAT.length / 2];
  return [-x, x].flatMap((side) => [z - half, z + half].map((end) => new Vector3(side, 0, end)));
}

function corners(laptop: Group): Vector3[] {
  return [-0.2, 0.2].flatMap((x) =>
    [-0.3, 0.1].flatMap((z) =>
      [0, 0.3].map((y) => new Vector3(x, y, z).applyEuler(laptop.rotation).add(laptop.position)),
    ),
  );
}

function disposeAll(scene: Scene): void {
  scene.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    part.geometry.dispose();
    for (const material of [part.material].flat()) material.dispose();
  });
}
