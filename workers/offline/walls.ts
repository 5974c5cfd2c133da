/** What the browser is forbidden to do, said with every response: a plain host sends no headers, so this does it for it. */

/** Says who put them there: the settings tell. */
const ADDED_BY = "Plumbline-Walls";

/**
 * The same response with the headers of a well-configured host. What the host sent itself stays: it may be stricter.
 * @param headers name to value
 */
export function walled(response: Response, headers: Readonly<Record<string, string>>): Response {
  // One that says nothing of itself cannot be changed: an error, or another origin's.
  if (response.type === "error" || response.type === "opaque" || response.type === "opaqueredirect") return response;
  const all = new Headers(response.headers);
  let isAdded = false;
  for (const [name, value] of Object.entries(headers)) {
    if (all.has(name)) continue;
    all.set(name, value);
    isAdded = true;
  }
  // The very one that was kept: with it comes what the browser has compiled of it, which a copy does not have.
  if (!isAdded && !response.redirected) return response;
  if (isAdded) all.set(ADDED_BY, "service worker");
  const body = [204, 205, 304].includes(response.status) ? null : response.body;
  return new Response(body, { status: response.status, statusText: response.statusText, headers: all });
}
