import { BufferAttribute, BufferGeometry, LatheGeometry, SphereGeometry, Vector2, type Vector3 } from "three";

/**
 * A closed tube through rings of points; every ring has the same number of points. Looking from the first ring to the
 * last, they turn anticlockwise seen from the far end: then the outside is out.
 */
export function tubeGeometry(rings: readonly (readonly Vector3[])[]): BufferGeometry {
  const geometry = new BufferGeometry();
  const round = rings[0]?.length ?? 0;
  const count = rings.length * round + 2;
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(count * 3), 3));
  const faces: number[] = [];
  for (let ring = 0; ring < rings.length - 1; ring++) {
    for (let step = 0; step < round; step++) {
      const [a, b] = [ring * round + step, ring * round + ((step + 1) % round)];
      faces.push(a, a + round, b, b, a + round, b + round);
    }
  }
  const [first, last] = [count - 2, count - 1];
  for (let step = 0; step < round; step++) {
    const next = (step + 1) % round;
    faces.push(first, step, next);
    faces.push(last, (rings.length - 1) * round + next, (rings.length - 1) * round + step);
  }
  geometry.setIndex(faces);
  moveTube(geometry, rings);
  return geometry;
}

/** Puts the rings of a tube made by `tubeGeometry` elsewhere. */
export function moveTube(geometry: BufferGeometry, rings: readonly (readonly Vector3[])[]): void {
  const position = geometry.getAttribute("position") as BufferAttribute;
  let index = 0;
  for (const ring of rings) for (const point of ring) position.setXYZ(index++, point.x, point.y, point.z);
  for (const ring of [rings[0], rings[rings.length - 1]]) {
    const sum = { x: 0, y: 0, z: 0 };
    for (const point of ring ?? []) {
      sum.x += point.x;
      sum.y += point.y;
      sum.z += point.z;
    }
    const size = ring?.length ?? 1;
    position.setXYZ(index++, sum.x / size, sum.y / size, sum.z / size);
  }
  position.needsUpdate = true;
  geometry.computeVertexNormals();
}

/** Places along a limb and its radius there: share of the length, radius in metres. */
export type Profile = readonly (readonly [share: number, radius: number])[];

/** A round limb from the origin down along −y, with rounded ends, its radius smoothly interpolated. */
export function limbGeometry(length: number, profile: Profile, from = 0, to = 1): LatheGeometry {
  const points: Vector2[] = [];
  const start = radiusAt(profile, from);
  const end = radiusAt(profile, to);
  for (let step = 0; step <= CAP_STEPS; step++) {
    const angle = (Math.PI / 2) * (1 - step / CAP_STEPS);
    points.push(new Vector2(start * Math.cos(angle), -from * length + start * Math.sin(angle)));
  }
  for (let step = 1; step < LENGTH_STEPS; step++) {
    const share = from + ((to - from) * step) / LENGTH_STEPS;
    points.push(new Vector2(radiusAt(profile, share), -share * length));
  }
  for (let step = 0; step <= CAP_STEPS; step++) {
    const angle = (Math.PI / 2) * (step / CAP_STEPS);
    points.push(new Vector2(end * Math.cos(angle), -to * length - end * Math.sin(angle)));
  }
  return new LatheGeometry(points.reverse(), 20);
}
const CAP_STEPS = 5;
const LENGTH_STEPS = 14;

function radiusAt(profile: Profile, share: number): number {
  for (let index = 1; index < profile.length; index++) {
    const [a, b] = [profile[index - 1], profile[index]];
    if (a && b && share <= b[0]) {
      const f = (share - a[0]) / (b[0] - a[0]);
      return a[1] + (b[1] - a[1]) * f * f * (3 - 2 * f);
    }
  }
  return profile[profile.length - 1]?.[1] ?? 0;
}

/** An egg of the given half axes. */
export function egg(x: number, y: number, z: number, fineness = 20): SphereGeometry {
  const geometry = new SphereGeometry(1, fineness, Math.round(fineness * 0.7));
  geometry.scale(x, y, z);
  return geometry;
}
