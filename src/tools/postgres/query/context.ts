import type { Catalog, Relation } from "../catalog/catalog.ts";
import type { Cluster, Database } from "../storage/cluster.ts";
import type { Snapshot } from "../storage/transactions.ts";
import type { CastContext } from "./casts.ts";

/** Numbers that sequences give, transactions or not. */
export interface Sequences {
  next(oid: number): bigint;
  /** Of this session; undefined: it has not asked for one yet. */
  current(oid: number): bigint | undefined;
  last(): bigint | undefined;
  set(oid: number, value: bigint, called: boolean): void;
}

/** What a statement is carried out in: all of it stays the same to its end. */
export interface Context extends CastContext {
  readonly cluster: Cluster;
  readonly database: Database;
  /** As this transaction sees it. */
  readonly catalog: Catalog;
  readonly snapshot: Snapshot;
  /** Whose rights count: another than who logged in after SET ROLE. */
  readonly user: string;
  readonly sessionUser: string;
  readonly sequences: Sequences;
  /** When the statement began, and the transaction (`now`), in microseconds since 1970. */
  readonly statementTime: number;
  readonly clock: () => number;
  /** 0 ≤ n < 2³² */
  readonly random: () => number;
  readonly setting: (name: string) => string | undefined;
  readonly searchPath: readonly string[];
  readonly processId: number;
  /** By its name, through the search path where no schema is told. */
  readonly findRelation: (name: string, schema: string | undefined) => Relation | undefined;
}
