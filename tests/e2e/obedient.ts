/**
 * A drawn person who does what the session asks for: gets into the pose of the exercise that was announced, holds it, and
 * moves when the set has begun. A film that runs by itself would miss an exercise on a slow machine, and a person would not.
 */
import type { Page } from "@playwright/test";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import type { SetOptions } from "../../src/mannequin/choreography";
import { keptPictures } from "../stage/camera-clip";

/** As many pictures a second as the model looks at on a small machine. */
const FPS = 10;

export interface Acting {
  readonly exercise: ExerciseId;
  readonly set: Omit<SetOptions, "body" | "approach" | "stillS">;
}

/** Puts the person before the page's camera. To be called before the page is opened. */
export async function withObedientPerson(page: Page, actings: readonly Acting[]): Promise<void> {
  const acts = new Map<string, { readonly pictures: readonly string[]; readonly repsFrom: number }>();
  for (const [n, { exercise, set }] of actings.entries()) {
    // Walks in once; then is simply there in the next pose, which takes half the drawing and half the test.
    const { truth, pictures } = await keptPictures(
      { exercise, set: { ...set, approach: n === 0, stillS: 1.5 } },
      { plain: true, fps: FPS },
    );
    const repsFrom = Math.round((truth.reps[0]?.startS ?? 0) * FPS);
    acts.set(exercise, { pictures: pictures.map((picture) => picture.toString("base64")), repsFrom });
  }
  await page.exposeFunction("actOf", (exercise: string) => acts.get(exercise) ?? null);
  await page.addInitScript((fps) => {
    const ask = window as unknown as {
      actOf(exercise: string): Promise<{ pictures: string[]; repsFrom: number } | null>;
    };
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 360 });
      const context = canvas.getContext("2d");
      const stream = canvas.captureStream();
      let exercise = "";
      let act: { pictures: Blob[]; repsFrom: number } | null = null;
      let doing: "coming" | "holding" | "moving" = "coming";
      let since = 0;
      const turnTo = (next: typeof doing) => {
        doing = next;
        since = performance.now();
      };
      const blobOf = (picture: string) =>
        new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))], { type: "image/jpeg" });
      /** Which picture is on show now: the second before the first rep to and fro while holding. */
      const pictureNow = (): Blob | undefined => {
        if (!act) return undefined;
        const n = Math.floor(((performance.now() - since) / 1000) * fps);
        const { pictures, repsFrom } = act;
        if (doing === "coming") {
          if (n >= repsFrom) turnTo("holding");
          return pictures[Math.min(n, repsFrom)];
        }
        if (doing === "holding") return pictures[repsFrom - 1 - Math.abs((n % (2 * fps)) - fps)];
        if (repsFrom + n >= pictures.length) turnTo("holding");
        return pictures[Math.min(repsFrom + n, pictures.length - 1)];
      };
      const draw = async () => {
        const { step = "", exercise: asked = "" } = document.querySelector<HTMLElement>(".session")?.dataset ?? {};
        if (asked !== "" && asked !== exercise) {
          exercise = asked;
          const found = await ask.actOf(asked);
          act = found && { ...found, pictures: found.pictures.map(blobOf) };
          turnTo("coming");
        }
        if (doing === "holding" && step === "set") turnTo("moving");
        const picture = pictureNow();
        if (picture && context) {
          context.drawImage(await createImageBitmap(picture), 0, 0);
          // No camera gives the same picture twice; one that does is said to stand still.
          context.fillStyle = `rgba(255, 255, 255, ${Math.random() * 0.03})`;
          context.fillRect(0, 0, canvas.width, canvas.height);
        }
        setTimeout(draw, 1000 / fps);
      };
      void draw();
      return stream;
    };
  }, FPS);
}
