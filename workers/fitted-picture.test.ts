import { afterEach, expect, it, vi } from "vitest";
import { createFitter } from "./fitted-picture";

const drawn: unknown[][] = [];
class Canvas {
  constructor(
    public width: number,
    public height: number,
  ) {}
  getContext = () => ({ drawImage: (...given: unknown[]) => drawn.push(given) });
}

afterEach(() => {
  drawn.length = 0;
  vi.unstubAllGlobals();
});

it.each([
  ["of the very size", { width: 640, height: 360 }, [640, 360]],
  ["larger", { displayWidth: 1280, displayHeight: 720 }, [640, 360]],
  ["of a width that is no multiple of four", { width: 482, height: 241 }, [480, 240]],
])("a picture %s is drawn on the sensor's own canvas: as it came, WebKit would upload nothing", (_, picture, size) => {
  vi.stubGlobal("OffscreenCanvas", Canvas);
  const fitted = createFitter();
  const looked = fitted(picture as ImageBitmap) as unknown as Canvas;
  expect(looked).toBeInstanceOf(Canvas);
  expect([looked.width, looked.height]).toEqual(size);
  expect(drawn).toEqual([[picture, 0, 0, ...size]]);
  expect(fitted(picture as ImageBitmap)).toBe(looked);
});
