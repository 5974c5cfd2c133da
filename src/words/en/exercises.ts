/** What is said of each exercise in a sentence or less: each one's own folder has it. */
export { WORDS_EN as exercises } from "../../exercises/registry/words.en";
