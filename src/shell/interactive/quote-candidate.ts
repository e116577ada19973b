import type { CompletionPlace } from "./completion-place.ts";

/** What follows the typed part is written in the quotes that are open. */
export function quoteLike(place: CompletionPlace, value: string, whole: boolean): string {
  const closing = whole ? place.quote : "";
  if (!value.startsWith(place.value)) return quoteRest(value, "") + closing;
  return place.raw + quoteRest(value.slice(place.value.length), place.quote) + closing;
}

/** As one word, without any quotes open. */
export function quotePlain(value: string): string {
  return quoteRest(value, "");
}

function quoteRest(text: string, quote: "" | "'" | '"'): string {
  if (quote === "'") return text.replaceAll("'", "'\\''");
  if (quote === '"') return text.replace(/["$\\`]/g, "\\$&");
  return text.replace(/[\s!"$&'()*,;<>?[\\\]^`{|}]/g, (character) =>
    character === "\n" ? "$'\\n'" : `\\${character}`,
  );
}
