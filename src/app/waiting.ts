/** For screens: what can wait until there is nothing to do, and what is not waited for any longer. */
export { within } from "../device/attempt";
export { whenIdle } from "../device/idle";
