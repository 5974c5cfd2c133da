/** Filled by the registry (`src/exercises/registry/ids.ts`): the core names no exercise. */
// biome-ignore lint/suspicious/noEmptyInterface: declared again, with its content, where the exercises are.
export interface Registered {}
/** An exercise's name in files, on the command line and in stored sessions; any text where no registry is compiled in. */
export type ExerciseId = Registered extends { readonly id: infer Id extends string } ? Id : string;
