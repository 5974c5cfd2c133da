/**
 * Items with all of one kind beside each other, kinds in the order in which they first come: nobody gets up and lies down
 * again for every exercise.
 * @param kindOf for example the position that an exercise begins in
 */
export function together<Item>(items: readonly Item[], kindOf: (item: Item) => string): readonly Item[] {
  const kinds = [...new Set(items.map(kindOf))];
  return kinds.flatMap((kind) => items.filter((item) => kindOf(item) === kind));
}
