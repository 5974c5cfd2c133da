import type { Prop } from "../../../src/mannequin/choreography/act";

/** Whether the hands hold on to something that does not move. */
export const grips = (props: readonly Prop[]) => props.some(({ kind }) => kind === "bar" || kind === "straps");
