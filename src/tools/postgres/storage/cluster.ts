import { Errno } from "../../../disk/errno.ts";
import { Catalog } from "../catalog/catalog.ts";
import { fail } from "../postgres-error.ts";
import { Heap } from "./heap.ts";
import type { Journal } from "./journal.ts";
import { type DatabaseInfo, type Entry, fromPlain, type Role, rowToPlain } from "./journal-entries.ts";
import { Transactions } from "./transactions.ts";

/** Objects that users make are numbered from here. */
const FIRST_OID = 16_384;
/** What was there before every transaction. */
const FROZEN = 2;
/** So long a journal is written anew at a checkpoint, in bytes. */
const LONG_JOURNAL = 65_536;

export interface SequenceState {
  last: bigint;
  called: boolean;
}

export interface Database {
  info: DatabaseInfo;
  /** What is committed. */
  catalog: Catalog;
  readonly heaps: Map<number, Heap>;
  readonly sequences: Map<number, SequenceState>;
}

/** A database cluster in memory: databases and roles, made from its journal and written to it. */
export class Cluster {
  roles = new Map<string, Role>();
  databases = new Map<number, Database>();
  transactions = new Transactions();
  #nextOid = FIRST_OID;

  constructor(readonly journal: Journal) {}

  newOid(): number {
    return this.#nextOid++;
  }

  database(name: string): Database | undefined {
    return [...this.databases.values()].find(({ info }) => info.name === name);
  }

  /** Reads all; also again, when the disk has gone back: then nothing goes on that had begun. */
  load(): Errno | undefined {
    const lines = this.journal.read();
    if (lines instanceof Errno) return lines;
    this.roles = new Map();
    this.databases = new Map();
    this.transactions = new Transactions();
    this.#nextOid = FIRST_OID;
    for (const line of lines) for (const entry of line) this.apply(entry);
    return undefined;
  }

  /** The disk was taken back to an earlier state, by the learner or after a check. */
  refresh(): void {
    if (this.journal.hasChanged) this.load();
  }

  /** Makes changes last. */
  write(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const failed = this.journal.append(entries);
    if (!failed) return;
    const code = failed === Errno.ENOSPC ? "53100" : "58030";
    fail(
      code,
      `could not write to file "${this.journal.path.split("/").slice(-2).join("/")}": ${failed.message}`,
    );
  }

  /** What one line of the journal says; also for what is changed now and for nobody to see before it is there. */
  apply(entry: Entry): void {
    switch (entry.kind) {
      case "role":
        this.roles.set(entry.role.name, entry.role);
        return this.#passed(entry.role.oid);
      case "drop-role":
        this.roles.delete(entry.name);
        return;
      case "database":
        return this.#putDatabase(entry.info, entry.template);
      case "drop-database":
        this.databases.delete(entry.oid);
        return;
      default: {
        const database = this.databases.get(entry.d);
        if (database) this.#applyWithin(database, entry);
      }
    }
  }

  #applyWithin({ catalog, heaps, sequences }: Database, entry: Extract<Entry, { readonly d: number }>): void {
    switch (entry.kind) {
      case "put":
        catalog.put(entry.object);
        this.#passed(entry.object.oid);
        if (entry.object.kind === "table") {
          if (!heaps.has(entry.object.heap)) heaps.set(entry.object.heap, new Heap());
          this.#passed(entry.object.heap);
          for (const { oid } of entry.object.constraints) this.#passed(oid);
        }
        return;
      case "drop":
        catalog.delete(entry.oid);
        return;
      case "insert":
        heaps.get(entry.heap)?.insert(entry.row.map(fromPlain), FROZEN, entry.id);
        return;
      case "delete": {
        const version = heaps.get(entry.heap)?.get(entry.id);
        if (version) version.xmax = FROZEN;
        return;
      }
      case "sequence":
        sequences.set(entry.oid, { last: BigInt(entry.last), called: entry.called });
    }
  }

  #passed(oid: number): void {
    this.#nextOid = Math.max(this.#nextOid, oid + 1);
  }

  #putDatabase(info: DatabaseInfo, template: number | undefined): void {
    this.#passed(info.oid);
    const known = this.databases.get(info.oid);
    if (known) {
      known.info = info;
      return;
    }
    const from = template === undefined ? undefined : this.databases.get(template);
    const database: Database = {
      info,
      catalog: new Catalog(from?.catalog.objects ?? []),
      heaps: new Map(),
      sequences: new Map([...(from?.sequences ?? [])].map(([oid, state]) => [oid, { ...state }])),
    };
    for (const [oid, heap] of from?.heaps ?? []) {
      const copy = new Heap();
      for (const { values, id, xmax } of heap.versions) if (xmax === 0) copy.insert(values, FROZEN, id);
      database.heaps.set(oid, copy);
    }
    this.databases.set(info.oid, database);
  }

  /** Where the journal has grown long, and nobody is at work: it is written anew. */
  checkpoint(): void {
    if (this.journal.size < LONG_JOURNAL || !this.transactions.isQuiet) return;
    this.journal.rewrite([...this.#wholeState()]);
  }

  *#wholeState(): Generator<Entry> {
    for (const role of this.roles.values()) yield { kind: "role", role };
    for (const { info, catalog, heaps, sequences } of this.databases.values()) {
      const d = info.oid;
      yield { kind: "database", info };
      for (const object of catalog.objects) {
        yield { kind: "put", d, object };
        if (object.kind !== "table") continue;
        for (const { id, values, xmin, xmax } of heaps.get(object.heap)?.versions ?? []) {
          if (this.transactions.isAborted(xmin) || (xmax !== 0 && !this.transactions.isAborted(xmax)))
            continue;
          yield { kind: "insert", d, heap: object.heap, id, row: rowToPlain(values) };
        }
      }
      for (const [oid, { last, called }] of sequences)
        yield { kind: "sequence", d, oid, last: String(last), called };
    }
  }
}
