import * as flatbuffers from "flatbuffers";
import type { Normalization } from "./sources";

/**
 * Reads and attaches the TFLite metadata that MediaPipe Tasks asks for and the older `.tflite` files lack.
 *
 * Field numbers are those of TensorFlow's `schema.fbs` (Model, Metadata, Buffer) and of tflite-support's
 * `metadata_schema.fbs` (ModelMetadata and below).
 */

const MODEL_IDENTIFIER = "TFL3";
const METADATA_IDENTIFIER = "M001";
const METADATA_ENTRY = "TFLITE_METADATA";
const MODEL_FIELDS = 8;
const MODEL = { version: 0, buffers: 4, metadata: 6 } as const;
const COLOR_SPACE_RGB = 1;
const CONTENT_IMAGE = 2;
const PROCESS_NORMALIZATION = 1;
/** More than any alignment a TFLite tensor asks for, so that shifting the old bytes keeps every tensor aligned. */
const SHIFT_ALIGNMENT = 64;
const BUFFER_DATA_ALIGNMENT = 16;

/** A `ModelMetadata` FlatBuffer: one subgraph, one RGB image input, one normalisation. */
export function buildMetadata(name: string, { mean, std }: Normalization): Uint8Array {
  const builder = new flatbuffers.Builder(512);
  const table = (fields: number, fill: () => void) => {
    builder.startObject(fields);
    fill();
    return builder.endObject();
  };
  const vectorOf = (offset: number) => {
    builder.startVector(4, 1, 4);
    builder.addOffset(offset);
    return builder.endVector();
  };
  const floats = (values: readonly number[]) => {
    builder.startVector(4, values.length, 4);
    for (const value of [...values].reverse()) builder.addFloat32(value);
    return builder.endVector();
  };

  const means = floats(mean);
  const stds = floats(std);
  const normalization = table(2, () => {
    builder.addFieldOffset(0, means, 0);
    builder.addFieldOffset(1, stds, 0);
  });
  const processUnit = table(2, () => {
    builder.addFieldInt8(0, PROCESS_NORMALIZATION, 0);
    builder.addFieldOffset(1, normalization, 0);
  });
  const processUnits = vectorOf(processUnit);
  const image = table(2, () => builder.addFieldInt8(0, COLOR_SPACE_RGB, 0));
  const content = table(3, () => {
    builder.addFieldInt8(0, CONTENT_IMAGE, 0);
    builder.addFieldOffset(1, image, 0);
  });
  const inputName = builder.createString("image");
  const input = table(7, () => {
    builder.addFieldOffset(0, inputName, 0);
    builder.addFieldOffset(3, content, 0);
    builder.addFieldOffset(4, processUnits, 0);
  });
  const inputs = vectorOf(input);
  const subgraph = table(6, () => builder.addFieldOffset(2, inputs, 0));
  const subgraphs = vectorOf(subgraph);
  const modelName = builder.createString(name);
  const root = table(8, () => {
    builder.addFieldOffset(0, modelName, 0);
    builder.addFieldOffset(3, subgraphs, 0);
  });
  builder.finish(root, METADATA_IDENTIFIER);
  return builder.asUint8Array().slice();
}

/**
 * The model with `metadata` attached.
 *
 * FlatBuffer offsets point forward, so a new root table can stand before the old bytes: its fields point into them,
 * with longer `buffers` and `metadata` vectors of its own. The old root is left behind, unreachable.
 *
 * @throws Error when `model` is not a TFLite FlatBuffer.
 */
export function attachMetadata(model: Uint8Array, metadata: Uint8Array): Uint8Array {
  const old = rootOf(model, MODEL_IDENTIFIER);
  const oldBuffers = vectorAt(old, MODEL.buffers);
  const oldMetadata = vectorAt(old, MODEL.metadata);
  const fieldsKept = Array.from({ length: MODEL_FIELDS }, (_, field) => field).filter((field) => has(old, field));
  const fields = [...new Set([...fieldsKept, MODEL.buffers, MODEL.metadata])].sort((a, b) => a - b);

  const layout = layOut(fields.length, oldBuffers.length + 1, oldMetadata.length + 1, metadata.length);
  const { shift } = layout;
  const bytes = new Uint8Array(shift + model.length);
  bytes.set(model, shift);
  const out = new DataView(bytes.buffer);
  const point = (at: number, target: number) => out.setUint32(at, target - at, true);

  point(0, layout.root);
  bytes.set(new TextEncoder().encode(MODEL_IDENTIFIER), 4);
  out.setUint16(layout.vtable, 4 + 2 * MODEL_FIELDS, true);
  out.setUint16(layout.vtable + 2, 4 + 4 * fields.length, true);
  out.setInt32(layout.root, layout.root - layout.vtable, true);
  fields.forEach((field, index) => {
    const within = 4 + 4 * index;
    const at = layout.root + within;
    out.setUint16(layout.vtable + 4 + 2 * field, within, true);
    if (field === MODEL.version) out.setUint32(at, old.view.getUint32(fieldAt(old, field), true), true);
    else if (field === MODEL.buffers) point(at, layout.buffers);
    else if (field === MODEL.metadata) point(at, layout.metadataVector);
    else point(at, shift + follow(old.view, fieldAt(old, field)));
  });

  out.setUint32(layout.buffers, oldBuffers.length + 1, true);
  for (const [index, target] of [...oldBuffers.map((at) => shift + at), layout.buffer].entries()) {
    point(layout.buffers + 4 + 4 * index, target);
  }
  out.setUint32(layout.metadataVector, oldMetadata.length + 1, true);
  for (const [index, target] of [...oldMetadata.map((at) => shift + at), layout.entry].entries()) {
    point(layout.metadataVector + 4 + 4 * index, target);
  }

  writeTable(out, layout.entry, [layout.entryName, null], point);
  out.setUint32(layout.entry + 8, oldBuffers.length, true);
  out.setUint32(layout.entryName, METADATA_ENTRY.length, true);
  bytes.set(new TextEncoder().encode(METADATA_ENTRY), layout.entryName + 4);
  writeTable(out, layout.buffer, [layout.data], point);
  out.setUint32(layout.data, metadata.length, true);
  bytes.set(metadata, layout.data + 4);
  return bytes;
}

/**
 * The normalisation that a model's metadata asks for.
 *
 * @returns null when the model carries no metadata.
 * @throws Error when the bytes are not a TFLite FlatBuffer, or the metadata is not an image model's.
 */
export function readNormalization(model: Uint8Array): Normalization | null {
  const root = rootOf(model, MODEL_IDENTIFIER);
  const entry = vectorAt(root, MODEL.metadata)
    .map((at): Table => ({ view: root.view, at }))
    .find((table) => stringAt(table, 0) === METADATA_ENTRY);
  if (!entry) return null;
  const bufferAt = vectorAt(root, MODEL.buffers)[entry.view.getUint32(fieldAt(entry, 1), true)];
  if (bufferAt === undefined) throw new Error("The model's metadata points at a buffer that does not exist.");
  const data = follow(root.view, fieldAt({ view: root.view, at: bufferAt }, 0));
  const length = root.view.getUint32(data, true);
  const metadata = rootOf(model.subarray(data + 4, data + 4 + length), METADATA_IDENTIFIER);
  const input = firstOf(firstOf(metadata, 3), 2);
  const unit = firstOf(input, 4);
  if (unit.view.getInt8(fieldAt(unit, 0)) !== PROCESS_NORMALIZATION)
    throw new Error("No normalisation in the metadata.");
  const options: Table = { view: unit.view, at: follow(unit.view, fieldAt(unit, 1)) };
  return { mean: threeFloats(options, 0), std: threeFloats(options, 1) };
}

interface Table {
  readonly view: DataView;
  readonly at: number;
}

function layOut(fieldCount: number, bufferCount: number, metadataCount: number, metadataBytes: number) {
  const align = (at: number, to: number) => Math.ceil(at / to) * to;
  const vtable = 8;
  const root = align(vtable + 4 + 2 * MODEL_FIELDS, 4);
  const buffers = root + 4 + 4 * fieldCount;
  const metadataVector = buffers + 4 + 4 * bufferCount;
  // Two small tables, each behind its own vtable of up to 8 bytes (see writeTable).
  const entry = metadataVector + 4 + 4 * metadataCount + 8;
  const buffer = entry + 12 + 8;
  const entryName = buffer + 8;
  const data = align(entryName + 4 + METADATA_ENTRY.length + 1 + 4, BUFFER_DATA_ALIGNMENT) - 4;
  const shift = align(data + 4 + metadataBytes, SHIFT_ALIGNMENT);
  return { vtable, root, buffers, metadataVector, entry, buffer, entryName, data, shift };
}

/** A table of four-byte fields at `at`, its vtable in the eight bytes before; null leaves the value to the caller. */
function writeTable(
  out: DataView,
  at: number,
  targets: readonly (number | null)[],
  point: (at: number, target: number) => void,
): void {
  const vtable = at - 8;
  out.setUint16(vtable, 4 + 2 * targets.length, true);
  out.setUint16(vtable + 2, 4 + 4 * targets.length, true);
  out.setInt32(at, at - vtable, true);
  targets.forEach((target, field) => {
    out.setUint16(vtable + 4 + 2 * field, 4 + 4 * field, true);
    if (target !== null) point(at + 4 + 4 * field, target);
  });
}

function rootOf(bytes: Uint8Array, identifier: string): Table {
  const found = bytes.length < 8 ? "" : String.fromCharCode(...bytes.subarray(4, 8));
  if (found !== identifier) throw new Error(`Expected a FlatBuffer marked ${identifier}, found "${found}".`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { view, at: follow(view, 0) };
}

const follow = (view: DataView, at: number) => at + view.getUint32(at, true);

function fieldOffset({ view, at }: Table, field: number): number {
  const vtable = at - view.getInt32(at, true);
  const slot = 4 + 2 * field;
  return slot < view.getUint16(vtable, true) ? view.getUint16(vtable + slot, true) : 0;
}

const has = (table: Table, field: number) => fieldOffset(table, field) !== 0;

function fieldAt(table: Table, field: number): number {
  const offset = fieldOffset(table, field);
  if (offset === 0) throw new Error(`Field ${field} is missing from the FlatBuffer.`);
  return table.at + offset;
}

/** Positions of the tables that a vector of offsets points at; empty when the field is absent. */
function vectorAt(table: Table, field: number): number[] {
  if (!has(table, field)) return [];
  const start = follow(table.view, fieldAt(table, field));
  const length = table.view.getUint32(start, true);
  return Array.from({ length }, (_, index) => follow(table.view, start + 4 + 4 * index));
}

function firstOf(table: Table, field: number): Table {
  const [at] = vectorAt(table, field);
  if (at === undefined) throw new Error(`Vector ${field} of the metadata is empty.`);
  return { view: table.view, at };
}

function stringAt(table: Table, field: number): string {
  const start = follow(table.view, fieldAt(table, field));
  const length = table.view.getUint32(start, true);
  return new TextDecoder().decode(new Uint8Array(table.view.buffer, table.view.byteOffset + start + 4, length));
}

function threeFloats(table: Table, field: number): [number, number, number] {
  const start = follow(table.view, fieldAt(table, field));
  const float = (index: number) => table.view.getFloat32(start + 4 + 4 * index, true);
  if (table.view.getUint32(start, true) !== 3) throw new Error("Expected one number for each of the RGB channels.");
  return [float(0), float(1), float(2)];
}
