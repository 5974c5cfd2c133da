/** A file of a skinned body, read the same way in Node and in the page. */
import { Bone, type Group, type Mesh, SkinnedMesh, Vector3 } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { BONES, measureRig, type Notes, type Rig, type RigJoint, type SkinPoint } from "./rig";

export interface BodyMesh {
  readonly scene: Group;
  readonly bones: Readonly<Record<string, Bone>>;
  /** By the material's name: skin, top, bottom, shoes, hair, eye. */
  readonly parts: readonly { readonly name: string; readonly mesh: SkinnedMesh }[];
  readonly notes: Notes & Readonly<Record<string, unknown>>;
}

/**
 * @param bytes of a .glb as `../shared/bodies/README.md` describes it
 * @throws Error that names what is missing
 */
export async function readMesh(bytes: ArrayBuffer): Promise<BodyMesh> {
  const { scene, userData } = await new GLTFLoader().parseAsync(bytes, "");
  scene.updateMatrixWorld(true);
  const bones: Record<string, Bone> = {};
  const parts: { name: string; mesh: SkinnedMesh }[] = [];
  scene.traverse((part) => {
    if (part instanceof Bone) bones[part.name] = part;
    if (part instanceof SkinnedMesh) parts.push({ name: materialName(part), mesh: part });
  });
  const lost = BONES.filter((name) => !bones[name]);
  if (lost.length > 0) throw new Error(`The body has no joint called ${lost.join(", ")}.`);
  if (typeof userData.statureM !== "number") throw new Error("The body does not say how tall it is (statureM).");
  return { scene, bones, parts, notes: userData as BodyMesh["notes"] };
}

/** Lengths and joints of the rest pose. */
export function rigOf({ bones, parts, notes }: BodyMesh): Rig {
  const joints: Record<string, RigJoint> = {};
  for (const name of BONES) {
    const bone = bones[name] as Bone;
    const parent = bone.parent instanceof Bone ? bone.parent.name : null;
    joints[name] = { parent, at: bone.getWorldPosition(new Vector3()).toArray() };
  }
  return measureRig(
    joints,
    parts.flatMap(({ mesh }) => skinOf(mesh)),
    notes,
  );
}

function skinOf(mesh: SkinnedMesh): SkinPoint[] {
  const { position } = mesh.geometry.attributes;
  if (!position) return [];
  return Array.from({ length: position.count }, (_, index) => ({
    at: new Vector3().fromBufferAttribute(position, index),
    bone: mainBone(mesh, index),
  }));
}

/** Name of the joint that moves a vertex most. */
export function mainBone({ geometry, skeleton }: SkinnedMesh, vertex: number): string {
  const { skinIndex, skinWeight } = geometry.attributes;
  let [most, bone] = [-1, 0];
  for (let nth = 0; nth < 4; nth++) {
    const weight = skinWeight?.getComponent(vertex, nth) ?? 0;
    if (weight > most) [most, bone] = [weight, skinIndex?.getComponent(vertex, nth) ?? 0];
  }
  return skeleton.bones[bone]?.name ?? "";
}

function materialName({ material }: Mesh): string {
  return [material].flat()[0]?.name ?? "";
}
