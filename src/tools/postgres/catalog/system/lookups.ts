import type { Context } from "../../query/context.ts";
import type { Relation } from "../catalog.ts";

/** Object identifiers that every database has from its start. */
export const CATALOG_SCHEMA = 11;
export const INFORMATION_SCHEMA_OID = 13_212;

export function roleOid({ cluster }: Context, name: string): number {
  return cluster.roles.get(name)?.oid ?? 10;
}

export function relations({ catalog }: Context): readonly Relation[] {
  return [...catalog.objects].filter((object) => object.kind !== "schema");
}
