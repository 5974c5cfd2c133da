/** What a second language has to fill in: the same keys, any text; functions of the same parameters, or fewer. */
export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : T extends object
      ? { readonly [Key in keyof T]: Widened<T[Key]> }
      : T;
