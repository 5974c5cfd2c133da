import { ARTICLE } from "../../../core/plan/routine";
import { words } from "../../../words";

/** A routine as the page's language calls it; one of the user's own has the name they gave it. */
export function routineName({ id, name }: { readonly id: string; readonly name: string }): string {
  return id === ARTICLE.id ? words.routine.article : name;
}
