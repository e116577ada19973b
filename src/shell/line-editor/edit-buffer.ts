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
  /** What was typed last: where it ends, and how long it is. */
  #run: { readonly end: number; readonly length: number } | undefined;
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
    this.#run = undefined;
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
    // Where readline leaves the cursor when it takes the change back: behind what it puts in again.
    const point = from === to ? from : to;
    if (this.#groups === 0) this.#undo.push({ text: this.#text, point });
    else this.#noteInGroup(point);
    this.#change(from, to, text);
    this.#run = undefined;
  }

  #change(from: number, to: number, text: string): void {
    this.#text = this.#text.slice(0, from) + text + this.#text.slice(to);
    this.#point = this.#align(from + text.length);
    if (this.mark > to) this.mark += text.length - (to - from);
    else if (this.mark > from) this.mark = from;
  }

  #noteInGroup(point: number): void {
    const before = this.#undo.at(-1);
    if (before?.text === this.#text) this.#undo[this.#undo.length - 1] = { text: before.text, point };
  }

  /** Inserts characters as they are typed: those that follow each other are taken back together, twenty at a time. */
  type(text: string): void {
    if (this.#groups > 0) return this.replace(this.#point, this.#point, text);
    for (let at = 0; at < text.length; ) {
      const { end } = clusterAt(text, at);
      const before = this.#run?.end === this.#point ? this.#run.length : UNDO_RUN;
      // readline joins single bytes only, and so do we.
      const joins = before < UNDO_RUN && this.#undo.length > 0 && text.charCodeAt(at) < 0x80;
      if (!joins) this.#undo.push({ text: this.#text, point: this.#point });
      this.#change(this.#point, this.#point, text.slice(at, end));
      this.#run = { end: this.#point, length: (joins ? before : 0) + end - at };
      at = end;
    }
  }

  insert(text: string): void {
    this.replace(this.#point, this.#point, text);
  }

  delete(from: number, to: number): string {
    const removed = this.#text.slice(from, to);
    this.replace(from, to, "");
    return removed;
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
    this.#run = undefined;
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
    this.#run = undefined;
    return true;
  }

  /** From here on nothing before can be taken back. */
  forgetUndo(): void {
    this.#undo = [];
    this.#run = undefined;
  }

  /** The characters that were typed last, in one go. */
  get lastTyped(): string {
    return this.#run ? this.#text.slice(this.#run.end - this.#run.length, this.#run.end) : "";
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }
}

export interface SavedBuffer {
  readonly text: string;
  readonly undo: Snapshot[];
}
