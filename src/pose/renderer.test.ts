import { expect, it } from "vitest";
import { isSoftwareRenderer } from "./renderer";

it.each([
  ["ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)", true],
  ["llvmpipe (LLVM 15.0.6, 256 bits)", true],
  ["Microsoft Basic Render Driver", true],
  [null, true],
  ["ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)", false],
  ["Apple M2", false],
  ["ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0)", false],
])("%s: software %s", (name, software) => {
  expect(isSoftwareRenderer(name, "Linux x86_64")).toBe(software);
});

// What WebKitGTK 2.50.6 says of Mesa's llvmpipe, and Safari of whatever is there.
it.each([
  ["Linux x86_64", true],
  ["Win32", true],
  ["MacIntel", false],
  ["iPhone", false],
])("a masked name counts on Apple's machines alone: %s", (platform, software) => {
  expect(isSoftwareRenderer("Apple GPU", platform)).toBe(software);
});
