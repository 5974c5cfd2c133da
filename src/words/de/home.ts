import type { Words } from "../en";

export const home: Words["home"] = {
  title: "Heute",
  lead: "Stell den Laptop auf den Boden und geh ein paar Schritte zurück. Er sieht, wie du dich bewegst, und sagt dir das eine, was am meisten hilft.",
  privacy:
    "Nichts verlässt diesen Computer: kein Konto, kein Hochladen, und kein Bild wird behalten, außer du willst Filme.",
  safety: "Hör auf, wenn eine Bewegung deine Schmerzen verstärkt, und frag jemanden aus der Physiotherapie.",
};
