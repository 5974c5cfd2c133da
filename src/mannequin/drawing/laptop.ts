import { BoxGeometry, Group, Mesh, MeshLambertMaterial, SphereGeometry } from "three";

/** Metres: a 14-inch laptop. */
const WIDTH = 0.32;
const DEPTH = 0.22;
const THICK = 0.012;

/** An open laptop at the origin that looks along −z, its screen tipped back by `tiltDeg` from upright. */
export function makeLaptop(tiltDeg: number): Group {
  const laptop = new Group();
  const shell = new MeshLambertMaterial({ color: 0x9aa1a8 });
  const base = new Mesh(new BoxGeometry(WIDTH, THICK, DEPTH), shell);
  base.position.set(0, THICK / 2, -DEPTH / 2);
  const keys = new Mesh(
    new BoxGeometry(WIDTH * 0.86, 0.002, DEPTH * 0.5),
    new MeshLambertMaterial({ color: 0x3c4148 }),
  );
  keys.position.set(0, THICK + 0.001, -DEPTH * 0.36);
  const lid = new Group();
  const panel = new Mesh(new BoxGeometry(WIDTH, DEPTH * 0.95, 0.007), shell);
  panel.position.y = DEPTH * 0.475;
  const glass = new Mesh(
    new BoxGeometry(WIDTH * 0.94, DEPTH * 0.84, 0.002),
    new MeshLambertMaterial({ color: 0x20303a, emissive: 0x24505a }),
  );
  glass.position.set(0, DEPTH * 0.475, -0.0045);
  const lens = new Mesh(new SphereGeometry(0.005, 10, 8), new MeshLambertMaterial({ color: 0x111111 }));
  lens.position.set(0, DEPTH * 0.92, -0.005);
  lid.add(panel, glass, lens);
  lid.rotation.x = (tiltDeg * Math.PI) / 180;
  lid.position.y = THICK;
  laptop.add(base, keys, lid);
  laptop.traverse((part) => {
    part.castShadow = true;
  });
  return laptop;
}
