import { Failure } from "../cli/failure.ts";

/** `--filter name=value …` as the API wants it; undefined where there is none. */
export function filtersOf(
  words: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): string | undefined {
  const filters: Record<string, Record<string, boolean>> = {};
  const add = (name: string, value: string) => {
    (filters[name] ??= {})[value] = true;
  };
  for (const word of words) {
    if (word === "") continue;
    const equals = word.indexOf("=");
    if (equals < 0) throw new Failure(`invalid filter '${word}'`);
    add(word.slice(0, equals).trim().toLowerCase(), word.slice(equals + 1).trim());
  }
  for (const [name, value] of Object.entries(extra)) add(name, value);
  return Object.keys(filters).length === 0 ? undefined : JSON.stringify(filters);
}
