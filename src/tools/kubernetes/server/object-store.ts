import * as v from "valibot";
import type { Store } from "../../docker/engine/store.ts";
import type { KubeObject, Meta } from "../api/fields.ts";
import type { Resource } from "../api/resources.ts";

export interface Change<T extends KubeObject = KubeObject> {
  readonly type: "ADDED" | "MODIFIED" | "DELETED";
  readonly object: T;
}

type Listener = (change: Change, resource: Resource) => void;

/** What the collections of a cluster share: the numbering of changes, and who hears of them. */
export class Changes {
  /** The last number: etcd's revision. */
  revision = 0;
  readonly #listeners = new Set<Listener>();
  /** The last changes, for who began to look before they came. */
  #log: LoggedChange[] = [];

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change, resource: Resource): void {
    this.#log.push({ change, resource, revision: this.revision });
    if (this.#log.length > 2 * LOG_LENGTH) this.#log = this.#log.slice(-LOG_LENGTH);
    for (const listener of [...this.#listeners]) listener(change, resource);
  }

  /** What has happened after a revision, as far as it is remembered. */
  since(revision: number): readonly LoggedChange[] {
    return this.#log.filter((one) => one.revision > revision);
  }
}

interface LoggedChange {
  readonly change: Change;
  readonly resource: Resource;
  readonly revision: number;
}

const LOG_LENGTH = 1000;

/** The objects of one resource, each a file below `folder`. */
export class Collection<T extends KubeObject> {
  readonly #objects = new Map<string, T>();
  /** All of them in their order, until one changes. */
  #sorted: readonly T[] | undefined;

  constructor(
    readonly resource: Resource<T>,
    private readonly store: Store,
    private readonly folder: string,
    private readonly changes: Changes,
  ) {}

  load(): void {
    this.#objects.clear();
    this.#sorted = undefined;
    const folder = `${this.folder}/${this.resource.plural}`;
    for (const namespace of this.store.names(folder))
      for (const file of this.store.names(`${folder}/${namespace}`)) {
        const read = v.safeParse(this.resource.schema, this.store.read(`${folder}/${namespace}/${file}`));
        if (!read.success) continue;
        this.#objects.set(keyOf(read.output.metadata), read.output);
        this.changes.revision = Math.max(this.changes.revision, Number(read.output.metadata.resourceVersion));
      }
  }

  get(namespace: string | undefined, name: string): T | undefined {
    return this.#objects.get(`${namespace ?? ""}/${name}`);
  }

  /** The object that this one has become. */
  current({ metadata }: T): T | undefined {
    const found = this.#objects.get(keyOf(metadata));
    return found?.metadata.uid === metadata.uid ? found : undefined;
  }

  /** By namespace and name. */
  list(namespace?: string): readonly T[] {
    this.#sorted ??= [...this.#objects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object);
    if (namespace === undefined) return this.#sorted;
    return this.#sorted.filter(({ metadata }) => metadata.namespace === namespace);
  }

  /** Adds it, or puts it in the place of what has its name. */
  put(object: T): T {
    const key = keyOf(object.metadata);
    const type = this.#objects.has(key) ? "MODIFIED" : "ADDED";
    const resourceVersion = String(++this.changes.revision);
    const numbered = { ...object, metadata: { ...object.metadata, resourceVersion } };
    this.#objects.set(key, numbered);
    this.#sorted = undefined;
    this.store.write(this.#file(object.metadata), numbered);
    this.changes.tell({ type, object: numbered }, this.resource);
    return numbered;
  }

  /** Changes what there is of it now; nothing where it has gone, or where nothing would be another. */
  update(object: T, change: (now: T) => T): T | undefined {
    const now = this.current(object);
    if (!now) return undefined;
    const next = change(now);
    return isSame(now, next) ? now : this.put(next);
  }

  remove(object: T): void {
    const last = this.current(object);
    if (!last) return;
    this.#objects.delete(keyOf(object.metadata));
    this.#sorted = undefined;
    this.store.remove(this.#file(object.metadata));
    this.changes.revision++;
    this.changes.tell({ type: "DELETED", object: last }, this.resource);
  }

  #file({ namespace, name }: Meta): string {
    return `${this.folder}/${this.resource.plural}/${namespace ?? "_"}/${name}.json`;
  }
}

function keyOf({ namespace, name }: Meta): string {
  return `${namespace ?? ""}/${name}`;
}

/** Whether two values are the same as JSON, whatever the order of their keys; what is undefined is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = definedNames(a);
  return names.length === definedNames(b).length && names.every((name) => isSame(a[name], b[name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function definedNames(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record).filter((name) => record[name] !== undefined);
}
