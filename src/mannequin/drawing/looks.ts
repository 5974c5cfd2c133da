/** Colours and hair of a drawn person. */
export interface Looks {
  readonly skin: number;
  readonly hair: number;
  readonly hairStyle: "short" | "bun";
  readonly shirt: number;
  readonly trousers: number;
  /** Long ones hide the knee, and the pose model then guesses where it is. */
  readonly legs: "long" | "short";
  readonly socks: number;
  readonly shoes: number;
  readonly soles: number;
}

export const WARM_LOOKS: Looks = {
  skin: 0xd9a184,
  hair: 0x3b2a22,
  hairStyle: "short",
  shirt: 0x2f7f79,
  trousers: 0x2d3a4d,
  legs: "short",
  socks: 0xf2ede4,
  shoes: 0xe9e2d6,
  soles: 0xb9ad9a,
};
