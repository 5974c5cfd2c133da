import { describe, expect, it } from "vitest";
import { cameraProblem, PROBLEMS, problemOfSource } from "./problems";

describe.each(Object.entries(PROBLEMS))("%s", (_, problem) => {
  it("says what happened, what to do and what is kept, in sentences", () => {
    for (const text of [problem.happened, problem.todo, problem.kept]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(problem.title).toMatch(/^[A-Z].*[^.]$/);
  });

  it("frightens nobody and blames nobody", () => {
    const text = Object.values(problem).join(" ");
    expect(text).not.toMatch(/\b(fatal|illegal|invalid|error|exception|failed to|dangerous|your fault|oops)\b/i);
  });
});

describe("what the browser and the sensor report", () => {
  it.each([
    ["NotAllowedError", "camera-refused"],
    ["NotFoundError", "camera-absent"],
    ["NotReadableError", "camera-busy"],
    ["OverconstrainedError", "camera-absent"],
    ["SomethingNewError", "camera-failed"],
  ])("%s is %s", (name, id) => {
    expect(cameraProblem(new DOMException("x", name)).id).toBe(id);
  });

  it("a page without a camera interface stands at an unsafe address", () => {
    expect(cameraProblem(new TypeError("no mediaDevices")).id).toBe("camera-insecure");
  });

  it.each([
    ["video-undecodable", "video-codec"],
    ["video-without-picture", "video-unreadable"],
    ["model-damaged", "model-damaged"],
    ["camera-ended", "camera-unplugged"],
    ["no-simd", "no-simd"],
    ["worker-died", "worker-lost"],
  ] as const)("%s is %s", (reported, id) => {
    expect(problemOfSource({ id: reported, detail: "" }).id).toBe(id);
  });
});
