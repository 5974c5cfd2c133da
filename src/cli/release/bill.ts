import { Enums, Models, Serialize, SPDX, Spec } from "@cyclonedx/cyclonedx-library";
import type { Licensed } from "../licences";

/** A file that is shipped and is neither code of ours nor of a package. */
export interface ShippedModel {
  readonly file: string;
  readonly sha256: string;
}

export interface Contents {
  readonly version: string;
  readonly licence: string;
  readonly packages: readonly Licensed[];
  /** npm's `integrity` of a package, base64 SHA-512; null: not locked under that name. */
  readonly integrityOf: (name: string) => string | null;
  readonly models: readonly ShippedModel[];
}

/**
 * What is in a release, and under which licence, as CycloneDX 1.6 in JSON. It carries no date and no number of its own, so
 * that the same sources give the same bytes.
 */
export function billOf({ version, licence, packages, integrityOf, models }: Contents): string {
  const bom = new Models.Bom();
  const app = new Models.Component(Enums.ComponentType.Application, "plumbline", {
    version,
    bomRef: "plumbline",
    purl: purlOf("plumbline", version),
    licenses: new Models.LicenseRepository([licenceOf(licence)]),
  });
  bom.metadata.component = app;
  for (const one of packages) {
    const part = new Models.Component(Enums.ComponentType.Library, nameOf(one.name), {
      ...(groupOf(one.name) !== null && { group: groupOf(one.name) ?? "" }),
      version: one.version,
      bomRef: `${one.name}@${one.version}`,
      purl: purlOf(one.name, one.version),
      licenses: new Models.LicenseRepository([licenceOf(one.licence)]),
    });
    const integrity = integrityOf(one.name);
    if (integrity !== null) part.hashes.set(Enums.HashAlgorithm["SHA-512"], hexOf(integrity));
    add(part);
  }
  for (const { file, sha256 } of models) {
    add(
      new Models.Component(Enums.ComponentType.MachineLearningModel, file, {
        version: sha256.slice(0, 12),
        bomRef: file,
        description:
          "BlazePose GHUM 3D by Google, as shipped in the npm package @mediapipe/pose, bundled for MediaPipe Tasks.",
        // The weights' own licence: models/README.md.
        licenses: new Models.LicenseRepository([licenceOf("Apache-2.0")]),
        hashes: new Models.HashDictionary([[Enums.HashAlgorithm["SHA-256"], sha256]]),
      }),
    );
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true, space: 2 })}\n`;

  function add(part: Models.Component): void {
    bom.components.add(part);
    app.dependencies.add(part.bomRef);
  }
}

/** Kinds of file that somebody made who is in no package: fonts, sound, models. */
const WORKS = /\.(woff2?|[ot]tf|mp3|m4a|ogg|opus|wav|flac|onnx|tflite|task|bin|data)$/;

/** Shipped works that the bill would be silent about. A precompressed file is its original. */
export function unaccounted(files: readonly string[], models: readonly ShippedModel[]): string[] {
  const known = new Set(models.map(({ file }) => file));
  return files.filter((file) => {
    const original = file.replace(/\.(br|gz)$/, "");
    return WORKS.test(original) && !known.has(original);
  });
}

const nameOf = (name: string) => name.slice(name.indexOf("/") + 1);
const groupOf = (name: string) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : null);
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

function licenceOf(licence: string) {
  return SPDX.isSupportedSpdxId(licence) ? new Models.SpdxLicense(licence) : new Models.LicenseExpression(licence);
}

/** @throws Error where it is no SHA-512 */
function hexOf(integrity: string): string {
  const base64 = /^sha512-(.+)$/.exec(integrity)?.[1];
  if (!base64) throw new Error(`Not a SHA-512: ${integrity}`);
  return Buffer.from(base64, "base64").toString("hex");
}
