import type { Exchange } from "./exchange.ts";

/** The type of a file by its name: as `types` says, else `default_type`. */
export function typeOf({ scope }: Exchange, uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  const extension = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : "";
  for (const { block = [] } of scope.all("types"))
    for (const row of block) if (row.args.includes(extension)) return row.name;
  return scope.word("default_type", "text/plain");
}
