import type { Node } from "@pgsql/types";
import type { Grant } from "./privileges.ts";

/** What is known of a database; every object is a value of its own, replaced when it changes. All of it is plain data, as the journal writes it. */

export interface Column {
  readonly name: string;
  /** Of pg_type. */
  readonly type: string;
  readonly typmod: number;
  readonly notNull: boolean;
  /** Its default as it was parsed. */
  readonly default?: Node;
  readonly identity?: "always" | "by default";
  /** GENERATED ALWAYS AS (…) STORED */
  readonly generated?: Node;
}

export type Constraint =
  | { readonly kind: "check"; readonly name: string; readonly oid: number; readonly expression: Node }
  | {
      readonly kind: "primary" | "unique";
      readonly name: string;
      readonly oid: number;
      readonly index: number;
      readonly columns: readonly string[];
    }
  | {
      readonly kind: "foreign";
      readonly name: string;
      readonly oid: number;
      readonly columns: readonly string[];
      readonly table: number;
      readonly references: readonly string[];
      readonly onDelete: ReferenceAction;
      readonly onUpdate: ReferenceAction;
    };

/** NO ACTION, RESTRICT, CASCADE, SET NULL, SET DEFAULT, in the parser's letters. */
export type ReferenceAction = "a" | "r" | "c" | "n" | "d";

interface Named {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly owner: string;
  /** What has been granted; nothing was: only the owner may do anything with it. */
  readonly acl?: readonly Grant[];
}

export interface Table extends Named {
  readonly kind: "table";
  /** Where its rows are: another after TRUNCATE or a change of columns. */
  readonly heap: number;
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
  readonly temporary?: boolean;
  readonly comment?: string;
}

export interface Index extends Named {
  readonly kind: "index";
  readonly table: number;
  readonly unique: boolean;
  readonly method: string;
  /** A column's name, or an expression. */
  readonly keys: readonly IndexKey[];
  readonly where?: Node;
}

export interface IndexKey {
  readonly column?: string;
  readonly expression?: Node;
  readonly descending?: boolean;
}

export interface View extends Named {
  readonly kind: "view";
  readonly query: Node;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly typmod: number }[];
}

export interface Sequence extends Named {
  readonly kind: "sequence";
  readonly type: string;
  readonly start: string;
  readonly increment: string;
  readonly min: string;
  readonly max: string;
  readonly cycle: boolean;
  /** The column that it belongs to, and is dropped with. */
  readonly ownedBy?: { readonly table: number; readonly column: string };
}

export interface Schema {
  readonly kind: "schema";
  readonly oid: number;
  readonly name: string;
  readonly owner: string;
  readonly acl?: readonly Grant[];
}

export type CatalogObject = Table | Index | View | Sequence | Schema;
export type Relation = Exclude<CatalogObject, Schema>;

/** The objects of one database by oid. A copy is what a transaction that changes it works on. */
export class Catalog {
  readonly #objects: Map<number, CatalogObject>;

  constructor(objects: Iterable<CatalogObject>) {
    this.#objects = new Map([...objects].map((object) => [object.oid, object]));
  }

  copy(): Catalog {
    return new Catalog(this.#objects.values());
  }

  get objects(): Iterable<CatalogObject> {
    return this.#objects.values();
  }

  get(oid: number): CatalogObject | undefined {
    return this.#objects.get(oid);
  }

  put(object: CatalogObject): void {
    this.#objects.set(object.oid, object);
  }

  delete(oid: number): void {
    this.#objects.delete(oid);
  }

  schema(name: string): Schema | undefined {
    for (const object of this.#objects.values())
      if (object.kind === "schema" && object.name === name) return object;
    return undefined;
  }

  relation(schema: string, name: string): Relation | undefined {
    for (const object of this.#objects.values())
      if (object.kind !== "schema" && object.name === name && object.schema === schema) return object;
    return undefined;
  }

  table(oid: number): Table | undefined {
    const object = this.#objects.get(oid);
    return object?.kind === "table" ? object : undefined;
  }

  get tables(): readonly Table[] {
    return [...this.#objects.values()].filter((object) => object.kind === "table");
  }

  indexesOf(table: number): readonly Index[] {
    return [...this.#objects.values()].filter(
      (object) => object.kind === "index" && object.table === table,
    ) as Index[];
  }
}
