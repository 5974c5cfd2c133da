/** Draws a body and shows every picture to the real worker at once: nothing is encoded and nothing crosses to Node. */
import type { Scene } from "three";
import { type PackedFrame, packFrame } from "../../../src/core/movement/recording";
import type { Act } from "../../../src/mannequin/choreography";
import { bodyExtent, middleZ } from "../../../src/mannequin/drawing/framing";
import type { Looks } from "../../../src/mannequin/drawing/looks";
import { makeRoom } from "../../../src/mannequin/drawing/room";
import { makeStage, type Stage } from "../../../src/mannequin/drawing/stage";
import { place } from "../../../src/mannequin/kinematics";
import { standCamera } from "../../../src/mannequin/seen/camera";
import { openEstimator, type PoseEstimator } from "../../../src/pose/estimator";
import type { ModelName } from "../../../workers/pose.api";
import { readMesh } from "../bodies/mesh";
import { skinnedFigure } from "../bodies/skinned-figure";
import { makeCloth } from "../hips/cloth";
import type { FilmRequest, LabPage, MeshRequest } from "../lab.api";
import { bodyOf, performance as performed } from "../performance";

const canvas = document.querySelector<HTMLCanvasElement>("#stage");
if (!canvas) throw new Error("The lab's page has a canvas.");

/** So many pictures of nobody between two films: the tracker lets go and its filters begin anew. */
const EMPTY_PICTURES = 6;
/** Seconds between two films on the worker's clock. */
const PAUSE_S = 2;

const estimators = new Map<ModelName, PoseEstimator>();
/** The worker's clock only ever runs forward. */
let clockS = 1;

async function estimatorOf(model: ModelName): Promise<PoseEstimator> {
  const known = estimators.get(model);
  if (known) return known;
  const opened = await openEstimator({ model, delegate: "CPU", contour: true, onProgress: () => {} });
  if (!opened.ok) throw new Error(opened.problem.detail);
  estimators.set(model, opened.value);
  return opened.value;
}

async function look(estimator: PoseEstimator, picture: ImageBitmap, t: number) {
  const answer = await estimator.detect(picture, t);
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.value;
}

async function forget(estimator: PoseEstimator, { width, height, room }: FilmRequest): Promise<void> {
  const wall = new OffscreenCanvas(width, height);
  const context = wall.getContext("2d");
  if (!context) throw new Error("This browser draws nothing.");
  context.fillStyle = `#${room.wall.toString(16).padStart(6, "0")}`;
  context.fillRect(0, 0, width, height);
  for (let picture = 0; picture < EMPTY_PICTURES; picture++) {
    clockS += 0.1;
    await look(estimator, await createImageBitmap(wall), clockS);
  }
  clockS += PAUSE_S;
}

async function staged(request: FilmRequest, file?: string): Promise<{ stage: Stage; frames: number }> {
  const body = bodyOf(request);
  const act = performed(request.act, body);
  const { width, height, plain, looks, room, brightness } = request;
  const scene = makeRoom(middleZ(bodyExtent(act, 0, act.durationS)), room, brightness);
  const dressed = dress(request, act, scene);
  const stage = makeStage(canvas as HTMLCanvasElement, act, {
    scene,
    camera: standCamera({ ...request.camera, aspect: width / height }),
    looks,
    width,
    height,
    plain,
    ...(request.mesh ? { figure: await figureOf(request.mesh, file, act, looks) } : {}),
  });
  const draw = (t: number) => {
    dressed(t);
    stage.draw(t);
  };
  return { stage: { ...stage, draw }, frames: Math.round(act.durationS * request.fps) };
}

/** Loose clothes over the body where the film wants them; what is to be called before each picture. */
function dress({ act: wish, looks }: FilmRequest, act: Act, scene: Scene): (t: number) => void {
  const loose = "hips" in wish ? wish.hips.loose : 0;
  if (loose === 0) return () => {};
  const cloth = makeCloth(place(act.body, act.at(0)), loose, looks);
  scene.add(cloth.group);
  return (t) => cloth.pose(place(act.body, act.at(t)));
}

async function figureOf({ name, rig }: MeshRequest, file: string | undefined, act: Act, looks: Looks) {
  if (!file) throw new Error(`The page was not given the body ${name}.`);
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  return skinnedFigure(await readMesh(bytes.buffer), rig, act, looks);
}

const page: LabPage = {
  async still(request, t, file) {
    const { stage } = await staged(request, file);
    stage.draw(t);
    const picture = (canvas as HTMLCanvasElement).toDataURL("image/png");
    stage.dispose();
    return picture;
  },
  async film(request, file) {
    const estimator = await estimatorOf(request.model);
    await forget(estimator, request);
    const { stage, frames: count } = await staged(request, file);
    const frames: PackedFrame[] = [];
    const begun = performance.now();
    let workerMs = 0;
    let waiting: Promise<void> | null = null;
    for (let index = 0; index < count; index++) {
      const t = index / request.fps;
      stage.draw(t);
      const picture = await createImageBitmap(canvas);
      await waiting;
      // The worker looks at one picture while the next is being drawn.
      waiting = look(estimator, picture, clockS + t).then(({ frame, inferenceMs, contourMs }) => {
        frames.push(packFrame({ ...frame, t }));
        workerMs += inferenceMs + contourMs;
      });
    }
    await waiting;
    clockS += count / request.fps + PAUSE_S;
    stage.dispose();
    return { aspect: request.width / request.height, frames, totalMs: performance.now() - begun, workerMs };
  },
};
window.lab = page;
