/** The workbench: a recording of the drawn body seen by an ideal sensor, its reps, and what a moved gate does to them. */
import { gzipSync } from "node:zlib";
import { packFrame, type Recording } from "../../src/core/movement/recording";
import { choreography } from "../../src/mannequin/choreography";
import { film, laptop, stage } from "../support/film";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";

function aRecording(): Buffer {
  const camera = laptop(0);
  const frames = film(stage(choreography("glute-bridge", { reps: 3 }), 15), camera, { outline: false });
  const recording: Recording = {
    schema: 1,
    source: "drawn",
    model: "ideal",
    aspect: camera.aspect,
    frames: frames.map(packFrame),
  };
  return gzipSync(JSON.stringify(recording));
}

test("counts a recording, shows every measure, and counts anew when a gate is moved", async ({ page }) => {
  await page.goto("/#/lab");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "glute-bridge-drawn.json.gz", mimeType: "application/gzip", buffer: aRecording() });
  const counts = page.getByTestId("bench-counts");
  await expect(counts).toContainText("3 counted");
  await expect(page.locator(".rep-table tbody tr")).toHaveCount(3);
  expect(await page.locator(".lab-chart-line").count()).toBeGreaterThan(4);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.locator("[data-knob='gate:top']").fill("1.19");
  await expect(counts).toContainText("0 counted");
  await page.getByRole("button", { name: "Put back" }).click();
  await expect(counts).toContainText("3 counted");

  await page.getByRole("slider", { name: "Frame" }).fill("60");
  await expect(page.locator(".moment output")).toHaveText("4.00 s");

  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the recording" }).click();
  expect((await saved).suggestedFilename()).toBe("glute-bridge-glute-bridge-drawn.json.gz");
});
