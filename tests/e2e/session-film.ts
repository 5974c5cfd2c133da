/** The whole routine on one film: each exercise got into, and done as often as the shortened session asks for. */
import { cameraFilm } from "../stage/camera-clip";

/** Seconds in the start pose: for the coach to measure it, and for the count-in. */
const STILL_S = 5;

export const routineFilm = () =>
  cameraFilm(
    [
      // A bad rep, so that there is something to say, and something not to praise.
      {
        exercise: "bird-dog",
        set: { reps: 3, approach: true, stillS: STILL_S, faults: [{ id: "knee-bent", size: 50 }], faultyReps: [1] },
      },
      { exercise: "glute-bridge", set: { reps: 1, approach: true, stillS: STILL_S } },
      { exercise: "bodyweight-row", set: { reps: 2, approach: true, stillS: STILL_S } },
      { exercise: "dead-bug", set: { reps: 1, approach: true, stillS: STILL_S } },
      // The first cat begins with a flat back and is only partial.
      { exercise: "cat-cow", set: { reps: 2, approach: true, stillS: STILL_S } },
    ],
    { plain: true },
  );
