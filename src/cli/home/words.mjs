/** What the terminal says of addresses and of the history that belongs to each. */

const at = (/** @type {number} */ port) => `http://localhost:${port}`;

export const help = [
  "Serves Plumbline on this machine and opens it in the browser. Nothing is sent anywhere.",
  "",
  "  --port N   another port than 4173 (0: whichever is free)",
  "  --help     this",
  "",
  "What you do is kept by your browser for one address: every port has a history of its own.",
];

/**
 * @param {number} port
 * @param {number} usual
 */
export const otherHistory = (port, usual) => [
  `Your browser keeps a history for each address. This one, ${at(port)}, has its own; what you did at ${at(usual)} is still there.`,
  "To bring it along: there, Your data, Save everything; here, Your data, Bring it back.",
];

/**
 * The port that was asked for is taken.
 * @param {number} port
 * @param {import("./who-has-port.mjs").Holder} holder
 */
export function taken(port, holder) {
  if (holder.kind === "plumbline")
    return `Plumbline is already running at ${at(port)}, with the history that belongs there.`;
  if (holder.kind === "page") {
    return `Port ${port} is used by another program${holder.title ? `, whose page is called "${holder.title}"` : ""}.`;
  }
  return `Port ${port} cannot be had: another program holds it and gives no answer, or it is reserved for administrators.`;
}

/**
 * What can be done about it.
 * @param {number} port
 * @param {number} free
 * @param {import("./who-has-port.mjs").Holder} holder
 * @param {string} command how this was started
 */
export const offers = (port, free, holder, command) => [
  holder.kind === "plumbline"
    ? `Use that one, or end it (Ctrl-C where it runs) and start again to have this copy at ${at(port)}, with the same history.`
    : `The history of ${at(port)} is in your browser, untouched; it can be reached again once that program has ended. End it and start again.`,
  `Or begin at another address, which has a history of its own and looks empty at first:  ${command} --port ${free}`,
  `To bring the history along: at ${at(port)}, Your data, Save everything; at the other, Your data, Bring it back.`,
];

export const question = (/** @type {number} */ free) =>
  `Serve it at ${at(free)} now, with a history of its own? [y/N] `;

export const opening = (/** @type {number} */ port) => `Opening ${at(port)}.`;
