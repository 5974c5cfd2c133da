import type { ToneName } from "../../device/sound/tones";
import { createChannel } from "../live/channel";

/** What a flash at the edge of the screen stands for: a tone, or words that are worth looking up for. */
export type FlashKind = ToneName | "words";

/** Told of every flash, where the settings ask for them. */
export const flashes = createChannel<FlashKind>();
