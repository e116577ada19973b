import { fail } from "../postgres-error.ts";
import type { ObjectNames } from "../query/casts.ts";
import { quoteIdentifier } from "../query/functions/text.ts";
import { REGCLASS, REGNAMESPACE, type Type, typeNamed, typeWithOid } from "../values/types.ts";
import type { Catalog, Relation } from "./catalog.ts";

interface Parts {
  readonly catalog: Catalog;
  readonly searchPath: readonly string[];
  readonly findRelation: (name: string, schema: string | undefined) => Relation | undefined;
  /** Of the system's own tables. */
  readonly systemOid: (name: string) => number | undefined;
}

/** regclass, regtype and regnamespace: objects by name, shown with their schema where the search path does not lead to it. */
export function objectNames({ catalog, searchPath, findRelation, systemOid }: Parts): ObjectNames {
  return {
    parse(type: Type, text: string): number {
      if (/^\d+$/.test(text)) return Number(text);
      const words = text
        .split(".")
        .map((word) => (word.startsWith('"') ? word.slice(1, -1) : word.toLowerCase()));
      const name = words.at(-1) ?? "";
      if (type === REGCLASS) {
        const oid = findRelation(name, words.at(-2))?.oid ?? systemOid(name);
        return oid ?? fail("42P01", `relation "${text}" does not exist`);
      }
      if (type === REGNAMESPACE)
        return catalog.schema(name)?.oid ?? fail("3F000", `schema "${text}" does not exist`);
      return typeNamed(name)?.oid ?? fail("42704", `type "${text}" does not exist`);
    },
    format(type: Type, oid: number): string {
      if (type === REGCLASS || type === REGNAMESPACE) {
        const object = catalog.get(oid);
        if (!object) return oid === 0 ? "-" : String(oid);
        const isNear = object.kind === "schema" || searchPath.includes(object.schema);
        return isNear
          ? quoteIdentifier(object.name)
          : `${quoteIdentifier(object.schema)}.${quoteIdentifier(object.name)}`;
      }
      return typeWithOid(oid)?.shown ?? String(oid);
    },
  };
}
