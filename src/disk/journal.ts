import type { DiskLink, LinkState } from "./disk-link.ts";
import type { Inode, NodeState } from "./inode.ts";

/** What changed, each thing with its state before (or, in a redo, after). */
export interface Changes {
  readonly nodes: Map<Inode, NodeState>;
  readonly links: Map<DiskLink, LinkState>;
}

/** The numbers that a roll-back restores along with the tree. */
export interface Counters {
  nextIno: number;
  nextOrder: number;
  /** Names the state that the disk is in; two equal numbers are the same state. */
  state: number;
}

/** The time from one mark to the next: each thing that changed in it, as it was at the mark. */
interface Span extends Changes {
  readonly position: number;
  readonly counters: Counters;
  /** What was made in this span; if it is gone again by its end, nobody needs to know. */
  readonly born: Set<Inode | DiskLink>;
}

/**
 * Keeps, for each mark, how everything that changed since then was before. It keeps states rather than steps: a
 * thing that changes a thousand times between two marks is kept once, so the journal never grows beyond what is
 * on the disk. While there is no mark nothing is kept.
 */
export class Journal {
  #spans: Span[] = [];
  #current: Span | undefined;
  #positions = 0;

  /** All marks are void. */
  forgetAll(): void {
    this.#spans = [];
    this.#current = undefined;
  }

  mark(counters: Counters): number {
    const position = ++this.#positions;
    this.#current = {
      position,
      counters: { ...counters },
      nodes: new Map(),
      links: new Map(),
      born: new Set(),
    };
    this.#spans.push(this.#current);
    return position;
  }

  willChangeNode(node: Inode): void {
    const span = this.#current;
    if (span !== undefined && !span.nodes.has(node)) span.nodes.set(node, node.state());
  }

  willChangeLink(link: DiskLink): void {
    const span = this.#current;
    if (span !== undefined && !span.links.has(link)) span.links.set(link, link.state());
  }

  /** `thing` was made a moment ago. */
  wasBorn(thing: Inode | DiskLink): void {
    this.#current?.born.add(thing);
  }

  /** The entry is removed and, if it was the last one, its inode too. */
  wasRemoved(link: DiskLink): void {
    const span = this.#current;
    if (span === undefined) return;
    if (span.born.delete(link)) span.links.delete(link);
    if (!link.node.alive && span.born.delete(link.node)) span.nodes.delete(link.node);
  }

  /** Everything that changed since the mark, as it was then. */
  since(position: number): Changes {
    const from = this.#indexOf(position);
    if (from === this.#spans.length - 1) return this.#spans[from] as Span;
    const changes: Changes = { nodes: new Map(), links: new Map() };
    for (const span of this.#spans.slice(from)) addOlder(changes, span);
    return changes;
  }

  /** The numbers of the disk at the mark. */
  countersAt(position: number): Counters {
    return (this.#spans[this.#indexOf(position)] as Span).counters;
  }

  /** Forgets what was kept since the mark, which itself stays. Later marks are void. */
  forgetSince(position: number): void {
    const at = this.#indexOf(position);
    const { counters } = this.#spans[at] as Span;
    this.#spans.length = at;
    this.#current = { position, counters, nodes: new Map(), links: new Map(), born: new Set() };
    this.#spans.push(this.#current);
  }

  release(position: number): void {
    const at = this.#indexOf(position);
    const [released] = this.#spans.splice(at, 1);
    const older = this.#spans[at - 1];
    if (released && older) {
      addOlder(older, released);
      for (const thing of released.born) older.born.add(thing);
    }
    this.#current = this.#spans.at(-1);
  }

  #indexOf(position: number): number {
    const at = this.#spans.findIndex((span) => span.position === position);
    if (at < 0) throw new Error("the mark was released, or lies after one that was rolled back to");
    return at;
  }
}

/** Adds what only `later` knows: the older state of a thing is the one that counts. */
function addOlder(into: Changes, later: Changes): void {
  for (const [node, state] of later.nodes) if (!into.nodes.has(node)) into.nodes.set(node, state);
  for (const [link, state] of later.links) if (!into.links.has(link)) into.links.set(link, state);
}
