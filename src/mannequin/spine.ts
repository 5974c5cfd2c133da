import { MathUtils, Vector3 } from "three";
import type { Body } from "./body";
import type { Spine } from "./body-pose";
import { about, chain, type Frame, rotated } from "./turning";

/**
 * The spine as a chain of short straight pieces, so that the back can bend anywhere: five lumbar ones and six thoracic
 * ones (two vertebrae each). Node 0 is the lumbosacral joint, the last node is C7.
 *
 * Neutral shape: slopes against the vertical from Exercise rules §4.2 (lordosis 15–35°, kyphosis 30–40°): the lumbar
 * part goes from +13° (leaning forward) to −9°, the thoracic part from there to +23°. Lengths: same section, 0.18 m
 * and 0.30 m for an adult of average height.
 */
export const LUMBAR_PIECES = 5;
export const THORACIC_PIECES = 6;
export const SPINE_NODES = LUMBAR_PIECES + THORACIC_PIECES + 1;

/** The thorax that carries the shoulders is the piece below the topmost. */
const SHOULDER_PIECE = LUMBAR_PIECES + THORACIC_PIECES - 2;

const LUMBAR_LENGTH = 0.103;
const THORACIC_LENGTH = 0.166;
/** Lumbosacral joint above and behind the middle of the hip joints, fractions of height; judgement. */
const SACRUM_UP = 0.055;
const SACRUM_BACK = 0.022;
const SACRAL_SLOPE_DEG = 13;
const WAIST_SLOPE_DEG = -9;
const NECK_SLOPE_DEG = 23;

export interface PlacedSpine {
  /** One frame a node; axes parallel to the pelvis' in the neutral spine. */
  readonly nodes: readonly Frame[];
  /** Carries the shoulders. */
  readonly thorax: Frame;
}

/** Nodes of the neutral spine, in the pelvis' axes with the middle of the hips as origin, metres. */
export function neutralNodes(body: Body): readonly Vector3[] {
  const nodes = [new Vector3(0, SACRUM_UP * body.height, -SACRUM_BACK * body.height)];
  for (let piece = 0; piece < SPINE_NODES - 1; piece++) {
    const lumbar = piece < LUMBAR_PIECES;
    const pieces = lumbar ? LUMBAR_PIECES : THORACIC_PIECES;
    const share = ((lumbar ? piece : piece - LUMBAR_PIECES) + 0.5) / pieces;
    const slope = MathUtils.degToRad(
      lumbar
        ? MathUtils.lerp(SACRAL_SLOPE_DEG, WAIST_SLOPE_DEG, share)
        : MathUtils.lerp(WAIST_SLOPE_DEG, NECK_SLOPE_DEG, share),
    );
    const length = ((lumbar ? LUMBAR_LENGTH : THORACIC_LENGTH) * body.height) / pieces;
    const below = nodes[piece] as Vector3;
    nodes.push(below.clone().add(new Vector3(0, Math.cos(slope) * length, Math.sin(slope) * length)));
  }
  return nodes;
}

/** The spine bent as told, on a pelvis that is already placed. */
export function placeSpine(body: Body, pelvis: Frame, spine: Spine): PlacedSpine {
  const neutral = neutralNodes(body);
  const first = neutral[0] as Vector3;
  const joints = SPINE_NODES - 1;
  let turn = pelvis.turn.clone();
  let at = rotated(first, turn).add(pelvis.at);
  const nodes: Frame[] = [];
  for (let piece = 0; piece < joints; piece++) {
    const flexDeg = piece < LUMBAR_PIECES ? spine.lumbarDeg / LUMBAR_PIECES : spine.thoracicDeg / THORACIC_PIECES;
    turn = chain(turn, about("y", spine.twistDeg / joints), about("z", spine.bendDeg / joints), about("x", flexDeg));
    nodes.push({ at, turn });
    const step = (neutral[piece + 1] as Vector3).clone().sub(neutral[piece] as Vector3);
    at = at.clone().add(rotated(step, turn));
  }
  nodes.push({ at, turn });
  const carrier = nodes[SHOULDER_PIECE] as Frame;
  return { nodes, thorax: carrier };
}

/** Where the middle of the shoulder joints lies in the thorax' own axes, metres. */
export function shouldersOnThorax(body: Body): Vector3 {
  const carrier = neutralNodes(body)[SHOULDER_PIECE] as Vector3;
  return new Vector3(0, body.trunk, 0).sub(carrier);
}
