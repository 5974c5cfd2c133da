import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from "mediabunny";
import { makeBody } from "../../src/mannequin/body";
import { type Act, choreography, distractor, pauseGesture } from "../../src/mannequin/choreography";
import { bodyExtent, middleZ } from "../../src/mannequin/drawing/framing";
import { makeRoom } from "../../src/mannequin/drawing/room";
import { makeStage, type Stage } from "../../src/mannequin/drawing/stage";
import { standCamera } from "../../src/mannequin/seen/camera";
import type { ClipRequest, StagePage } from "./stage.api";

/** Draws clips of the mannequin on request: `src/cli/draw.ts` and the browser tests drive it. */

const canvas = document.querySelector<HTMLCanvasElement>("#stage");
if (!canvas) throw new Error("The stage page has a canvas.");

let current: { request: ClipRequest; act: Act; stage: Stage; frames: number } | null = null;

function opened() {
  if (!current) throw new Error("Nothing is on the stage: call open first.");
  return current;
}

const page: StagePage = {
  open(request) {
    current?.stage.dispose();
    const body = makeBody({ heightM: request.heightM });
    const act =
      "exercise" in request.act
        ? choreography(request.act.exercise, { ...request.act.set, body })
        : "gesture" in request.act
          ? pauseGesture(request.act.gesture, { body })
          : distractor(request.act.distractor, body);
    const { width, height } = request;
    const stage = makeStage(canvas, act, {
      scene: makeRoom(middleZ(bodyExtent(act, 0, act.durationS))),
      camera: standCamera({ ...request.camera, aspect: width / height }),
      width,
      height,
      plain: request.plain ?? false,
    });
    const frames = Math.round(act.durationS * request.fps);
    current = { request, act, stage, frames };
    return { name: act.name, durationS: act.durationS, frames, reps: act.reps };
  },
  async jpegs(first, count, quality) {
    const { request, stage, frames } = opened();
    const pictures: string[] = [];
    for (let index = first; index < Math.min(first + count, frames); index++) {
      stage.draw(index / request.fps);
      pictures.push(await encoded("image/jpeg", quality));
    }
    return pictures;
  },
  async still(t) {
    opened().stage.draw(t);
    return encoded("image/png");
  },
  async video(container) {
    const { request, stage, frames } = opened();
    const format = container === "mp4" ? new Mp4OutputFormat() : new WebMOutputFormat();
    const size = { width: request.width, height: request.height };
    const codec = await getFirstEncodableVideoCodec(format.getSupportedVideoCodecs(), size);
    if (!codec) throw new Error(`This browser can encode no video codec for ${container}.`);
    const target = new BufferTarget();
    const output = new Output({ format, target });
    const source = new CanvasSource(canvas, { codec, bitrate: QUALITY_HIGH });
    output.addVideoTrack(source, { frameRate: request.fps });
    await output.start();
    for (let index = 0; index < frames; index++) {
      stage.draw(index / request.fps);
      await source.add(index / request.fps, 1 / request.fps);
    }
    await output.finalize();
    return base64(new Blob([target.buffer ?? new ArrayBuffer(0)]));
  },
};
window.stage = page;

function encoded(type: string, quality?: number): Promise<string> {
  return new Promise((resolve, reject) => {
    canvas?.toBlob(
      (blob) => (blob ? resolve(base64(blob)) : reject(new Error("The picture is empty."))),
      type,
      quality,
    );
  });
}

async function base64(blob: Blob): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  return url.slice(url.indexOf(",") + 1);
}
