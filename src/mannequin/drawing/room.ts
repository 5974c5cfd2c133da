import {
  BoxGeometry,
  Color,
  CylinderGeometry,
  DirectionalLight,
  ExtrudeGeometry,
  Group,
  HemisphereLight,
  Mesh,
  MeshLambertMaterial,
  PlaneGeometry,
  Scene,
  Shape,
} from "three";

/** Colours of the room around the mat. */
export interface RoomLooks {
  readonly wall: number;
  readonly floor: number;
  readonly mat: number;
  readonly skirting: number;
}

export const PLAIN_ROOM: RoomLooks = { wall: 0xd8d2c6, floor: 0xb08d68, mat: 0x6f8fa6, skirting: 0xefe9df };

/** Side of the square room and height of its walls, metres. */
const ROOM_M = 7.2;
const WALL_M = 2.7;
export const MAT = { width: 0.7, length: 2.1, thickness: 0.008, corner: 0.05 } as const;

/**
 * A plain room with a mat, its length along z and its middle at `matZ`. Cheap to draw in software.
 * @param brightness of the light: 1 = a bright day, 0.4 = an evening with a lamp
 */
export function makeRoom(matZ = 0, looks: RoomLooks = PLAIN_ROOM, brightness = 1): Scene {
  const scene = new Scene();
  scene.background = new Color(looks.wall);
  const paint = (color: number) => new MeshLambertMaterial({ color });
  const floor = new Mesh(new PlaneGeometry(ROOM_M * 1.5, ROOM_M * 1.5), paint(looks.floor));
  floor.rotation.x = -Math.PI / 2;
  floor.receiveShadow = true;
  scene.add(floor, boards(looks.floor));
  for (let side = 0; side < 4; side++) {
    const angle = (side * Math.PI) / 2;
    const wall = new Mesh(new PlaneGeometry(ROOM_M, WALL_M), paint(looks.wall));
    const skirting = new Mesh(new BoxGeometry(ROOM_M, 0.09, 0.02), paint(looks.skirting));
    const holder = new Group();
    wall.position.set(0, WALL_M / 2, -ROOM_M / 2);
    skirting.position.set(0, 0.045, -ROOM_M / 2 + 0.01);
    holder.rotation.y = angle;
    holder.add(wall, skirting);
    scene.add(holder);
  }
  scene.add(makeMat(looks.mat, matZ), furniture());
  light(scene, brightness);
  return scene;
}

/** Seams between floor boards. */
function boards(floor: number): Group {
  const seams = new Group();
  const material = new MeshLambertMaterial({ color: new Color(floor).multiplyScalar(0.86) });
  const geometry = new PlaneGeometry(0.008, ROOM_M * 1.4);
  for (let x = -ROOM_M / 2; x < ROOM_M / 2; x += 0.28) {
    const seam = new Mesh(geometry, material);
    seam.rotation.x = -Math.PI / 2;
    seam.position.set(x, 0.001, 0);
    seams.add(seam);
  }
  return seams;
}

/** A mat along z with its middle at `z`, metres. */
export function makeMat(color: number, z: number): Mesh {
  const { width, length, corner, thickness } = MAT;
  const [x, y] = [width / 2 - corner, length / 2 - corner];
  const shape = new Shape();
  shape.absarc(x, y, corner, 0, Math.PI / 2);
  shape.absarc(-x, y, corner, Math.PI / 2, Math.PI);
  shape.absarc(-x, -y, corner, Math.PI, 1.5 * Math.PI);
  shape.absarc(x, -y, corner, 1.5 * Math.PI, 2 * Math.PI);
  const geometry = new ExtrudeGeometry(shape, { depth: thickness, bevelEnabled: false, curveSegments: 6 });
  const mat = new Mesh(geometry, new MeshLambertMaterial({ color }));
  mat.rotation.x = -Math.PI / 2;
  mat.position.set(0, 0.002, z);
  mat.receiveShadow = true;
  return mat;
}

/** A low shelf and a plant in two corners: a lived-in room, out of the way of the body. */
function furniture(): Group {
  const group = new Group();
  const wood = new MeshLambertMaterial({ color: 0x8a6a4c });
  const shelf = new Mesh(new BoxGeometry(0.4, 0.6, 1.3), wood);
  shelf.position.set(-ROOM_M / 2 + 0.25, 0.3, -2.3);
  const pot = new Mesh(new CylinderGeometry(0.17, 0.13, 0.3, 20), new MeshLambertMaterial({ color: 0xc9775a }));
  pot.position.set(-ROOM_M / 2 + 0.4, 0.15, 2.5);
  group.add(shelf, pot);
  const green = new MeshLambertMaterial({ color: 0x5c7d5a });
  for (let leaf = 0; leaf < 7; leaf++) {
    const blade = new Mesh(new CylinderGeometry(0.01, 0.045, 0.75, 6), green);
    const angle = leaf * 0.9;
    blade.position.set(pot.position.x + 0.11 * Math.cos(angle), 0.6, pot.position.z + 0.11 * Math.sin(angle));
    blade.rotation.set(0.32 * Math.sin(angle), 0, -0.32 * Math.cos(angle));
    blade.scale.z = 0.35;
    group.add(blade);
  }
  return group;
}

/** Daylight from all around and one lamp, which is returned. */
export function light(scene: Scene, brightness = 1): DirectionalLight {
  scene.add(new HemisphereLight(0xfffaf2, 0xb09c88, 2.5 * brightness));
  const lamp = new DirectionalLight(0xfff1de, 1.8 * brightness);
  lamp.position.set(1.4, 3.4, 0.9);
  lamp.castShadow = true;
  lamp.shadow.mapSize.set(1024, 1024);
  lamp.shadow.radius = 5;
  lamp.shadow.bias = -0.0006;
  lamp.shadow.normalBias = 0.02;
  Object.assign(lamp.shadow.camera, { left: -1.9, right: 1.9, top: 1.9, bottom: -1.9, near: 0.5, far: 6 });
  scene.add(lamp, lamp.target);
  return lamp;
}
