import { clusterAt, clusterBefore } from "../../base/text-width.ts";

/** A state to come back to. */
interface Snapshot {
  readonly text: string;
  readonly point: number;
}

/** Typed characters that one undo takes back together (readline's `rl_insert_text` joins as many). */
const UNDO_RUN = 20;

/**
 * The text that is being edited, with point, mark and undo. Positions are UTF-16 indexes that never stand inside a
 * character as a person sees it.
 */
export class EditBuffer {
  #text = "";
  #point = 0;
  mark = 0;
  #undo: Snapshot[] = [];
  #runLength = 0;
  /** Nested groups make one undo step; above 0 one is open. */
  #groups = 0;

  get text(): string {
    return this.#text;
  }

  get point(): number {
    return this.#point;
  }

  set point(point: number) {
    this.#point = this.#align(Math.max(0, Math.min(point, this.#text.length)));
  }

  get length(): number {
    return this.#text.length;
  }

  get isAtEnd(): boolean {
    return this.#point === this.#text.length;
  }

  /** Begins anew, without anything to undo. */
  reset(text = "", point = text.length): void {
    this.#text = text;
    this.point = point;
    this.mark = 0;
    this.#undo = [];
    this.#runLength = 0;
    this.#groups = 0;
  }

  /** Text, point and undo list: what a line of the history keeps while another one is looked at. */
  save(): SavedBuffer {
    return { text: this.#text, undo: this.#undo };
  }

  restore(saved: SavedBuffer): void {
    this.reset(saved.text);
    this.#undo = saved.undo;
  }

  // Moves

  /** Where `count` characters forward (or back, if negative) of `from` is. */
  characters(count: number, from = this.#point): number {
    let at = from;
    for (let left = count; left > 0 && at < this.#text.length; left--) at = clusterAt(this.#text, at).end;
    for (let left = count; left < 0 && at > 0; left++) at = clusterBefore(this.#text, at);
    return at;
  }

  /** The character after `at`, whole; empty at the end. */
  characterAt(at = this.#point): string {
    return at < this.#text.length ? this.#text.slice(at, clusterAt(this.#text, at).end) : "";
  }

  #align(point: number): number {
    if (point === 0 || point === this.#text.length || this.#text.charCodeAt(point) < 0x300) return point;
    const start = clusterBefore(this.#text, point + 1);
    return clusterAt(this.#text, start).end > point ? start : point;
  }

  // Changes

  /** Replaces `from`–`to`; point ends after what was put in. */
  replace(from: number, to: number, text: string): void {
    if (from === to && text === "") return;
    this.#remember(from, to, text);
    this.#text = this.#text.slice(0, from) + text + this.#text.slice(to);
    this.#point = this.#align(from + text.length);
    if (this.mark > to) this.mark += text.length - (to - from);
    else if (this.mark > from) this.mark = from;
  }

  insert(text: string): void {
    this.replace(this.#point, this.#point, text);
  }

  delete(from: number, to: number): string {
    const removed = this.#text.slice(from, to);
    this.replace(from, to, "");
    return removed;
  }

  /** A single typed character right after the last one continues its undo step. */
  #remember(from: number, to: number, text: string): void {
    const typed = this.#groups === 0 && from === to && text.length <= 2 && from === this.#point;
    const joins = typed && this.#runLength > 0 && this.#runLength < UNDO_RUN && this.#undo.length > 0;
    if (this.#groups === 0 && !joins) this.#undo.push({ text: this.#text, point: this.#point });
    if (typed) this.#runLength = joins ? this.#runLength + 1 : 1;
  }

  /** The next change begins an undo step of its own: another command came between. */
  endRun(): void {
    this.#runLength = 0;
  }

  /** All changes that `change` makes are one undo step. */
  group(change: () => void): void {
    this.beginGroup();
    try {
      change();
    } finally {
      this.endGroup();
    }
  }

  beginGroup(): void {
    if (this.#groups++ === 0) this.#undo.push({ text: this.#text, point: this.#point });
    this.#runLength = 0;
  }

  endGroup(): void {
    // Another line may have been shown meanwhile.
    if (this.#groups === 0 || --this.#groups > 0) return;
    if (this.#undo.at(-1)?.text === this.#text) this.#undo.pop();
  }

  /** Takes the last step back; false where there is none. */
  undo(): boolean {
    const before = this.#undo.pop();
    if (!before) return false;
    this.#text = before.text;
    this.point = before.point;
    this.#runLength = 0;
    return true;
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }
}

export interface SavedBuffer {
  readonly text: string;
  readonly undo: Snapshot[];
}
