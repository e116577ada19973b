import type { CatalogObject } from "../catalog/catalog.ts";
import type { Grant } from "../catalog/privileges.ts";
import type { Datum, Row } from "../values/datum.ts";
import { Interval } from "../values/interval.ts";
import { Numeric } from "../values/numeric.ts";

export interface Role {
  readonly oid: number;
  readonly name: string;
  readonly superuser: boolean;
  readonly createDatabases: boolean;
  readonly createRoles: boolean;
  readonly login: boolean;
  readonly replication: boolean;
  readonly bypassRls: boolean;
  readonly password?: string;
  /** The roles whose privileges it has. */
  readonly memberOf?: readonly string[];
}

/** Of a database, apart from what is in it. */
export interface DatabaseInfo {
  readonly oid: number;
  readonly name: string;
  readonly owner: string;
  readonly allowsConnections: boolean;
  readonly isTemplate: boolean;
  readonly acl?: readonly Grant[];
}

/** One change, as the journal on the disk keeps it; `d` is the database. */
export type Entry =
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "drop-role"; readonly name: string }
  | { readonly kind: "database"; readonly info: DatabaseInfo; readonly template?: number }
  | { readonly kind: "drop-database"; readonly oid: number }
  | { readonly kind: "put"; readonly d: number; readonly object: CatalogObject }
  | { readonly kind: "drop"; readonly d: number; readonly oid: number }
  | {
      readonly kind: "insert";
      readonly d: number;
      readonly heap: number;
      readonly id: number;
      readonly row: readonly Plain[];
    }
  | { readonly kind: "delete"; readonly d: number; readonly heap: number; readonly id: number }
  | {
      readonly kind: "sequence";
      readonly d: number;
      readonly oid: number;
      readonly last: string;
      readonly called: boolean;
    };

/** A datum as JSON has it: what JSON lacks is an array of its letter and its parts. */
export type Plain = null | boolean | number | string | readonly [string, ...unknown[]];

export function toPlain(datum: Datum): Plain {
  if (typeof datum === "bigint") return ["b", String(datum)];
  if (typeof datum === "number" && !Number.isFinite(datum)) return ["f", String(datum)];
  if (datum instanceof Numeric) return ["n", String(datum.digits), datum.scale];
  if (datum instanceof Interval) return ["i", datum.months, datum.days, datum.microseconds];
  if (typeof datum === "object" && datum !== null) return ["a", ...datum.map(toPlain)];
  return datum;
}

export function fromPlain(plain: Plain): Datum {
  if (typeof plain !== "object" || plain === null) return plain;
  const [letter, ...parts] = plain;
  const [first, second, third] = parts.map(Number);
  if (letter === "b") return BigInt(String(parts[0]));
  if (letter === "f") return Number(parts[0]);
  if (letter === "n") return new Numeric(BigInt(String(parts[0])), second ?? 0);
  if (letter === "i") return new Interval(first ?? 0, second ?? 0, third ?? 0);
  return parts.map((part) => fromPlain(part as Plain));
}

export function rowToPlain(row: Row): readonly Plain[] {
  return row.map(toPlain);
}
