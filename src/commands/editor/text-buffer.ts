/** A place in a text: a line from 0, and a unit of its text. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

/** Lines that were replaced by others. */
interface Change {
  readonly line: number;
  readonly removed: readonly string[];
  readonly inserted: readonly string[];
}

/** Changes that are taken back together, and where the cursor was. */
export interface Step {
  /** What it was, for messages and to add more of the same kind to it. */
  readonly kind: string;
  before: Place;
  after: Place;
  /** Counts the steps of a text, from 1: how its age is known. */
  number: number;
  /** The computer's time of its last change. */
  time: number;
  readonly changes: Change[];
}

/**
 * The text of an editor. Lines never change, they are replaced; each replacement is remembered, so that undoing is
 * replacing once more.
 */
export class TextBuffer {
  #lines: string[];
  readonly #done: Step[] = [];
  #undone: Step[] = [];
  #open: Step | undefined;
  #count = 0;
  /** The step after which the text was saved; undefined: before the first. */
  #saved: Step | undefined;
  /** What was saved can be reached no more by undoing. */
  #isSavedLost = false;

  constructor(lines: readonly string[] = [""]) {
    this.#lines = lines.length > 0 ? [...lines] : [""];
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  line(index: number): string {
    return this.#lines[index] ?? "";
  }

  get isModified(): boolean {
    return this.#isSavedLost || this.#done.at(-1) !== this.#saved;
  }

  markSaved(): void {
    this.#saved = this.#done.at(-1);
    this.#isSavedLost = false;
  }

  markModified(): void {
    this.#isSavedLost = true;
  }

  // Steps

  /** Begins a step; `joins`: what follows is added to the last step if that is of the same kind. */
  begin(kind: string, before: Place, { joins = false, time = 0 } = {}): void {
    if (this.#open) return;
    const last = this.#done.at(-1);
    if (joins && last?.kind === kind && this.#undone.length === 0 && last !== this.#saved) this.#open = last;
    else this.#open = { kind, before, after: before, number: 0, time, changes: [] };
    this.#open.time = time;
  }

  /** Where the cursor was when the first change of the step was made. */
  startAt(place: Place): void {
    if (this.#open?.changes.length === 0) this.#open.before = place;
  }

  /** Ends the step; without changes it is as if it had not been. */
  end(after: Place): void {
    const step = this.#open;
    this.#open = undefined;
    if (!step || step.changes.length === 0) return;
    step.after = after;
    if (this.#done.at(-1) === step) return;
    step.number = ++this.#count;
    this.#done.push(step);
    if (this.#undone.length > 0 && this.#undone.some((undone) => undone === this.#saved))
      this.#isSavedLost = true;
    this.#undone = [];
  }

  get lastStep(): Step | undefined {
    return this.#done.at(-1);
  }

  get nextStep(): Step | undefined {
    return this.#undone.at(-1);
  }

  undo(): Step | undefined {
    const step = this.#done.pop();
    if (!step) return undefined;
    for (const { line, removed, inserted } of [...step.changes].reverse())
      spliceLines(this.#lines, line, inserted.length, removed);
    this.#undone.push(step);
    return step;
  }

  redo(): Step | undefined {
    const step = this.#undone.pop();
    if (!step) return undefined;
    for (const { line, removed, inserted } of step.changes)
      spliceLines(this.#lines, line, removed.length, inserted);
    this.#done.push(step);
    return step;
  }

  // Changes, inside of a step

  /** Replaces whole lines. */
  replaceLines(line: number, count: number, inserted: readonly string[]): void {
    const removed = spliceLines(this.#lines, line, count, inserted);
    this.#open?.changes.push({ line, removed, inserted: [...inserted] });
  }

  setLine(line: number, text: string): void {
    this.replaceLines(line, 1, [text]);
  }

  /** Puts text at a place; gives the place behind it. */
  insert(at: Place, text: string): Place {
    const parts = text.split("\n");
    const line = this.line(at.line);
    const head = line.slice(0, at.column);
    const tail = line.slice(at.column);
    const last = parts.length - 1;
    const lines = parts.map((part, index) => (index === 0 ? head : "") + part + (index === last ? tail : ""));
    this.replaceLines(at.line, 1, lines);
    const end = parts[last] ?? "";
    return { line: at.line + last, column: (last === 0 ? at.column : 0) + end.length };
  }

  /** The text between two places. */
  textBetween(from: Place, to: Place): string {
    if (from.line === to.line) return this.line(from.line).slice(from.column, to.column);
    const middle = this.#lines.slice(from.line + 1, to.line);
    return [this.line(from.line).slice(from.column), ...middle, this.line(to.line).slice(0, to.column)].join(
      "\n",
    );
  }

  /** Takes away what is between two places; gives it. */
  remove(from: Place, to: Place): string {
    const text = this.textBetween(from, to);
    const joined = this.line(from.line).slice(0, from.column) + this.line(to.line).slice(to.column);
    this.replaceLines(from.line, to.line - from.line + 1, [joined]);
    return text;
  }
}

/** `splice` takes its items as arguments, of which there cannot be too many. */
const MOST_ARGUMENTS = 10_000;

function spliceLines(lines: string[], line: number, count: number, inserted: readonly string[]): string[] {
  if (inserted.length <= MOST_ARGUMENTS) return lines.splice(line, count, ...inserted);
  const removed = lines.splice(line, count);
  const tail = lines.splice(line);
  for (const text of inserted) lines.push(text);
  for (const text of tail) lines.push(text);
  return removed;
}
