import { Catalog, type CatalogObject } from "../catalog/catalog.ts";
import { fail } from "../postgres-error.ts";
import type { Row } from "../values/datum.ts";
import type { Cluster, Database } from "./cluster.ts";
import { Heap, type Version } from "./heap.ts";
import { type Entry, rowToPlain } from "./journal-entries.ts";
import type { Snapshot } from "./transactions.ts";

/** A place to come back to. */
export interface Savepoint {
  readonly name: string | undefined;
  readonly xids: number;
  readonly entries: number;
  readonly catalog: Catalog | undefined;
}

/** Thrown where a row is being changed by another transaction: its end must be waited for. */
export class RowLocked extends Error {
  constructor(readonly xid: number) {
    super(`locked by ${xid}`);
  }
}

/** What one transaction has changed so far; others see it when it is committed. */
export class Transaction {
  /** Its own number, and one more for each part that may be given up on its own. */
  readonly #xids: number[] = [];
  #entries: Entry[] = [];
  #catalog: Catalog | undefined;
  #savepoints: Savepoint[] = [];
  readonly #known;

  constructor(
    private readonly cluster: Cluster,
    readonly database: Database,
    /** When it began, in microseconds since 1970. */
    readonly began: number,
  ) {
    this.#known = cluster.transactions;
  }

  /** As this transaction sees it. */
  get catalog(): Catalog {
    return this.#catalog ?? this.database.catalog;
  }

  snapshot(): Snapshot {
    return this.#known.snapshot(new Set(this.#xids));
  }

  /** The number that changes are made under. */
  get xid(): number {
    const last = this.#xids.at(-1);
    if (last !== undefined) return last;
    return this.#begin();
  }

  #begin(): number {
    const xid = this.#known.begin();
    this.#xids.push(xid);
    return xid;
  }

  /** Changes from here on can be given up without the rest. */
  mark(name?: string): Savepoint {
    const mark: Savepoint = {
      name,
      xids: this.#xids.length,
      entries: this.#entries.length,
      catalog: this.#catalog?.copy(),
    };
    this.#begin();
    return mark;
  }

  rollBackTo(mark: Savepoint): void {
    for (const xid of this.#xids.splice(mark.xids)) this.#known.end(xid, false);
    this.#entries = this.#entries.slice(0, mark.entries);
    this.#catalog = mark.catalog?.copy();
  }

  savepoint(name: string): void {
    this.#savepoints.push(this.mark(name));
  }

  rollBackToSavepoint(name: string): void {
    const at = this.#placeOf(name);
    const mark = this.#savepoints[at];
    if (!mark) return;
    this.rollBackTo(mark);
    this.#savepoints = [...this.#savepoints.slice(0, at), this.mark(name)];
  }

  release(name: string): void {
    this.#savepoints = this.#savepoints.slice(0, this.#placeOf(name));
  }

  #placeOf(name: string): number {
    const at = this.#savepoints.findLastIndex((savepoint) => savepoint.name === name);
    return at < 0 ? fail("3B001", `savepoint "${name}" does not exist`) : at;
  }

  record(entry: Entry): void {
    this.#entries.push(entry);
  }

  put(object: CatalogObject): void {
    this.#catalog ??= this.database.catalog.copy();
    this.#catalog.put(object);
    if (object.kind === "table" && !this.database.heaps.has(object.heap))
      this.database.heaps.set(object.heap, new Heap());
    this.record({ kind: "put", d: this.database.info.oid, object });
  }

  drop(oid: number): void {
    this.#catalog ??= this.database.catalog.copy();
    this.#catalog.delete(oid);
    this.record({ kind: "drop", d: this.database.info.oid, oid });
  }

  heap(oid: number): Heap {
    return this.database.heaps.get(oid) ?? fail("XX000", `could not open relation with OID ${oid}`);
  }

  insert(heap: number, row: Row): Version {
    const version = this.heap(heap).insert(row, this.xid);
    this.record({ kind: "insert", d: this.database.info.oid, heap, id: version.id, row: rowToPlain(row) });
    return version;
  }

  /** Whoever else is about to change the row is waited for. */
  delete(heap: number, version: Version): void {
    const { xmax } = version;
    if (xmax !== 0 && !this.#known.isAborted(xmax) && !this.#xids.includes(xmax)) throw new RowLocked(xmax);
    version.xmax = this.xid;
    this.record({ kind: "delete", d: this.database.info.oid, heap, id: version.id });
  }

  /** Whether a version counts for a unique index: it is there, or may be when another transaction has ended. */
  isLive({ xmin, xmax }: Version): boolean {
    const known = this.#known;
    const isOwn = (xid: number) => this.#xids.includes(xid);
    if (known.isAborted(xmin)) return false;
    if (known.isRunning(xmin) && !isOwn(xmin)) throw new RowLocked(xmin);
    if (xmax === 0 || known.isAborted(xmax)) return true;
    if (known.isRunning(xmax) && !isOwn(xmax)) throw new RowLocked(xmax);
    return false;
  }

  commit(): void {
    const { cluster, database } = this;
    if (this.#known !== cluster.transactions)
      fail("57P02", "terminating connection because of crash of another server process");
    try {
      cluster.write(this.#entries);
    } catch (thrown) {
      this.abort();
      throw thrown;
    }
    if (this.#catalog) this.#publish(database);
    for (const entry of this.#entries)
      if (
        entry.kind !== "put" &&
        entry.kind !== "drop" &&
        entry.kind !== "insert" &&
        entry.kind !== "delete" &&
        entry.kind !== "sequence"
      )
        cluster.apply(entry);
    this.#end(true);
  }

  /** What this transaction has put or dropped, and nothing else: another may have changed other objects. */
  #publish(database: Database): void {
    const catalog = new Catalog(database.catalog.objects);
    for (const entry of this.#entries) {
      if (entry.kind === "put") catalog.put(entry.object);
      if (entry.kind === "drop") catalog.delete(entry.oid);
    }
    database.catalog = catalog;
  }

  abort(): void {
    this.#end(false);
  }

  #end(committed: boolean): void {
    for (const xid of this.#xids.splice(0)) this.#known.end(xid, committed);
    this.#entries = [];
  }
}
