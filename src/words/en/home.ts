export const home = {
  title: "Today",
  lead: "Prop your laptop on the floor and step back. It watches how you move and says the one thing that would help most.",
  privacy: "Nothing leaves this computer: no account, no upload, and no picture is kept unless you ask for films.",
  safety: "Stop if a movement increases your pain, and see a physiotherapist.",
} as const;
