/** What tabs of this app say to each other. A browser without channels has tabs that do not hear each other. */

const CHANNEL = "plumbline";

/**
 * @param hear called with what another tab says
 * @returns what says something to all others
 */
export function openTabs(hear: (what: string) => void): (what: string) => void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }) => {
      if (typeof data === "string") hear(data);
    };
    return (what) => {
      try {
        channel.postMessage(what);
      } catch {
        // It was closed with its page.
      }
    };
  } catch {
    return () => {};
  }
}
