/** A skinned body in the place of the drawn one: same choreography, its own bones, skin and clothes. */
import { Group, MeshLambertMaterial, type SkinnedMesh, Vector3 } from "three";
import type { Body } from "../../../src/mannequin/body";
import type { BodyPose } from "../../../src/mannequin/body-pose";
import type { Prop } from "../../../src/mannequin/choreography/act";
import type { Figure } from "../../../src/mannequin/drawing/figure";
import type { Looks } from "../../../src/mannequin/drawing/looks";
import { type Placed, place } from "../../../src/mannequin/kinematics";
import { grips } from "./grips";
import { type BodyMesh, mainBone } from "./mesh";
import { jointAt, retarget, type Skeleton } from "./retarget";
import { boneName, type Rig } from "./rig";

/** Every so many vertices are asked how deep they are: neighbours lie within millimetres. */
const STEP = 3;
/** How far skin may sink into the floor, metres: flesh and clothes give, feet, knees and hands hardly. Judgement. */
const SINKS_M = { trunk: 0.06, limb: 0.01 } as const;
const LIMB = /^(foot|lowerleg|wrist|lowerarm)/;
const EYES = 0x2c2420;

export function skinnedFigure(
  mesh: BodyMesh,
  rig: Rig,
  { body, props }: { readonly body: Body; readonly props: readonly Prop[] },
  looks: Looks,
): Figure {
  const colours: Readonly<Record<string, number>> = {
    skin: looks.skin,
    top: looks.shirt,
    bottom: looks.trousers,
    shoes: looks.shoes,
    hair: looks.hair,
    eye: EYES,
  };
  for (const { name, mesh: part } of mesh.parts) {
    part.material = new MeshLambertMaterial({ color: colours[name] ?? looks.skin });
    part.frustumCulled = false;
    part.castShadow = true;
  }
  const group = new Group();
  group.add(mesh.scene);
  const skeleton: Skeleton = mesh.bones;
  const probes = mesh.parts.flatMap(({ name, mesh: part }) =>
    name === "hair" || name === "eye" ? [] : probesOf(part),
  );

  return {
    group,
    hands: {
      left: mesh.bones[boneName("wrist", "left")] ?? group,
      right: mesh.bones[boneName("wrist", "right")] ?? group,
    },
    pose(pose: BodyPose) {
      const placed = place(body, pose);
      mesh.scene.position.set(0, 0, 0);
      group.updateMatrixWorld(true);
      retarget(rig, skeleton, placed, grips(props));
      for (const { mesh: part } of mesh.parts) part.skeleton.update();
      mesh.scene.position.y = lift(probes);
      group.updateMatrixWorld(true);
      return withHands(placed, skeleton);
    },
    dispose() {
      for (const { mesh: part } of mesh.parts) {
        part.geometry.dispose();
        for (const material of [part.material].flat()) material.dispose();
        part.skeleton.dispose();
      }
    },
  };
}

interface Probe {
  readonly part: SkinnedMesh;
  readonly vertex: number;
  readonly sinksM: number;
}

function probesOf(part: SkinnedMesh): Probe[] {
  const count = part.geometry.attributes.position?.count ?? 0;
  return Array.from({ length: Math.ceil(count / STEP) }, (_, nth) => {
    const vertex = nth * STEP;
    return { part, vertex, sinksM: LIMB.test(mainBone(part, vertex)) ? SINKS_M.limb : SINKS_M.trunk };
  });
}

/** By how much the body has to be raised (or lowered) until it lies on the floor, metres. */
function lift(probes: readonly Probe[]): number {
  const at = new Vector3();
  let most = Number.NEGATIVE_INFINITY;
  for (const { part, vertex, sinksM } of probes) {
    part.getVertexPosition(vertex, at).applyMatrix4(part.matrixWorld);
    most = Math.max(most, -at.y - sinksM);
  }
  return most;
}

/** What hangs in the hands hangs in this body's. */
function withHands(placed: Placed, skeleton: Skeleton): Placed {
  const arm = (side: "left" | "right") => {
    const drawn = placed.arms[side];
    return { ...drawn, hand: { ...drawn.hand, at: jointAt(skeleton, boneName("wrist", side)) } };
  };
  return { ...placed, arms: { left: arm("left"), right: arm("right") } };
}
