/** The skinned bodies of a folder: who they are, and what a film needs of them. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { MeshRequest } from "../lab.api";
import { readMesh, rigOf } from "./mesh";

/** By the body mass index: under 19, to 25, to 33, above. The files' own names say how they were made, not how they came out. */
export type Build = "slim" | "average" | "heavy" | "large";
/** By how far the top stands off the skin: at most 8 mm, to 25 mm, above. */
export type Top = "close" | "easy" | "loose";

export interface Member {
  readonly mesh: MeshRequest;
  readonly file: Buffer;
  readonly sex: string;
  readonly ageYears: number;
  readonly bmi: number;
  readonly build: Build;
  readonly top: Top;
  /** Place in the order of the films. */
  readonly nth: number;
}

/** Upper ends of the builds and of the tops. Judgement. */
const BUILDS: readonly (readonly [Build, number])[] = [
  ["slim", 19],
  ["average", 25],
  ["heavy", 33],
];
const TOPS: readonly (readonly [Top, number])[] = [
  ["close", 0.008],
  ["easy", 0.025],
];

/** In the order in which their films say most: each build × top once, then again. Throws where there is no such folder. */
export async function readCast(folder: string): Promise<readonly Member[]> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const files = readdirSync(folder).filter((name) => name.endsWith(".glb"));
  if (files.length === 0) throw new Error(`There is no .glb in ${folder}.`);
  const members = await Promise.all(files.sort().map((name) => readMember(join(folder, name))));
  const taken = new Map<string, number>();
  const turn = members.map((member) => {
    const cell = `${member.build} ${member.top}`;
    const nth = taken.get(cell) ?? 0;
    taken.set(cell, nth + 1);
    return nth;
  });
  return members
    .map((member, index) => ({ member, nth: turn[index] ?? 0 }))
    .sort((a, b) => a.nth - b.nth)
    .map(({ member }, index) => ({ ...member, nth: index }));
}

async function readMember(path: string): Promise<Omit<Member, "nth">> {
  const file = readFileSync(path);
  const bytes = new Uint8Array(file).buffer;
  const mesh = await readMesh(bytes);
  const { sex, ageYears, bmi, looseTopM } = mesh.notes as Readonly<Record<string, unknown>>;
  return {
    mesh: {
      name: basename(path, ".glb"),
      sha256: createHash("sha256").update(file).digest("hex"),
      rig: rigOf(mesh),
    },
    file,
    sex: String(sex),
    ageYears: Number(ageYears),
    bmi: Number(bmi),
    build: BUILDS.find(([, most]) => Number(bmi) < most)?.[0] ?? "large",
    top: TOPS.find(([, most]) => Number(looseTopM) <= most)?.[0] ?? "loose",
  };
}
