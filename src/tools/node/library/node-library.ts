/** Node's own library in JavaScript: its modules' texts, and the tables that its code in C++ has, as JSON. */
export interface NodeLibrary {
  readonly tables: string;
  readonly modules: ReadonlyMap<string, string>;
}

let loaded: Promise<NodeLibrary> | undefined;

/** The same for all computers; read when a program in JavaScript first starts (scripts/node-library.mjs). */
export function loadNodeLibrary(): Promise<NodeLibrary> {
  loaded ??= import("./sources.json", { with: { type: "json" } }).then(
    ({ default: { tables, modules } }) => ({
      tables: JSON.stringify(tables),
      modules: new Map(Object.entries(modules)),
    }),
  );
  return loaded;
}
