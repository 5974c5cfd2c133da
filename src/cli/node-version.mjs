/**
 * Must run on any Node, however old, up to the point where it can say so: no syntax newer than ES modules in here.
 */
const nodeVersion = process.versions.node;

/**
 * Vite and its bundler need Node 20.19, or 22.12 where 22 is used (`engines` of vite 8).
 * @param {string} version such as `20.20.2`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Ends the process with one sentence when this Node is too old. */
export function requireNode() {
  if (isNewEnough(nodeVersion)) return;
  console.error(`Plumbline needs Node 20.19 or newer (in the 22 line 22.12), and this is Node ${nodeVersion}.`);
  console.error("Get the current one from https://nodejs.org and run the command again.");
  process.exit(1);
}
