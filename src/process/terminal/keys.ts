import { clusterAt } from "../../base/text-width.ts";

/**
 * A key as key bindings name it: a printable character by itself, others as `C-a`, `M-f`, `M-C-h`, `RET`, `TAB`,
 * `DEL`, `ESC`, `up`, `C-left`, `S-TAB`, `f5`. A paste is one key.
 */
export interface Key {
  readonly name: string;
  /** What the terminal sent; for a paste its content. */
  readonly text: string;
}

export const PASTE_START = "\x1b[200~";
const PASTE_END = "\x1b[201~";

/** CSI and SS3 sequences of xterm (ctlseqs, "PC-Style Function Keys"): final character or number → name. */
const FINAL_NAMES: Readonly<Record<string, string>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  F: "end",
  H: "home",
  P: "f1",
  Q: "f2",
  R: "f3",
  S: "f4",
  Z: "S-TAB",
  M: "RET",
}; // prettier-ignore
const NUMBER_NAMES: Readonly<Record<string, string>> = {
  1: "home",
  2: "insert",
  3: "delete",
  4: "end",
  5: "pageup",
  6: "pagedown",
  7: "home",
  8: "end",
  11: "f1",
  12: "f2",
  13: "f3",
  14: "f4",
  15: "f5",
  17: "f6",
  18: "f7",
  19: "f8",
  20: "f9",
  21: "f10",
  23: "f11",
  24: "f12",
}; // prettier-ignore

const SEQUENCE = /\x1b(?:\[\[?[0-9;?<=>]*[ -/]*[@-~]|O[0-9;]*[@-~])/y;
const PARTIAL_SEQUENCE = /^\x1b(?:\[\[?[0-9;?<=>]*[ -/]*|O[0-9;]*)$/;

/** What stands for a control character: 1 → `C-a`. */
function controlName(code: number): string {
  if (code === 9) return "TAB";
  if (code === 13) return "RET";
  if (code === 27) return "ESC";
  if (code === 127) return "DEL";
  return `C-${String.fromCharCode(code + 64).toLowerCase()}`;
}

function isControl(code: number): boolean {
  return code < 0x20 || code === 0x7f;
}

/**
 * Cuts what a terminal sends into keys. Sequences may come in pieces; what is left of one waits for its rest. An
 * escape character that ends a chunk is the Escape key itself: terminals send sequences in one piece.
 */
export class KeyDecoder {
  #pending = "";

  feed(text: string): Key[] {
    const input = this.#pending + text;
    this.#pending = "";
    const keys: Key[] = [];
    let at = 0;
    while (at < input.length) {
      const key = this.#keyAt(input, at);
      if (!key) {
        this.#pending = input.slice(at);
        break;
      }
      keys.push(key.key);
      at = key.end;
    }
    return keys;
  }

  /** Whether the beginning of a sequence waits for its rest. */
  get isPending(): boolean {
    return this.#pending !== "";
  }

  #keyAt(input: string, at: number): { key: Key; end: number } | undefined {
    const code = input.charCodeAt(at);
    if (code === 0x1b) return this.#escapeAt(input, at);
    if (isControl(code)) return { key: { name: controlName(code), text: input[at] as string }, end: at + 1 };
    const { end } = clusterAt(input, at);
    const text = input.slice(at, end);
    return { key: { name: text, text }, end };
  }

  #escapeAt(input: string, at: number): { key: Key; end: number } | undefined {
    if (input.startsWith(PASTE_START, at)) return pasteAt(input, at);
    SEQUENCE.lastIndex = at;
    const sequence = SEQUENCE.exec(input)?.[0];
    if (sequence) {
      return { key: { name: sequenceName(sequence), text: sequence }, end: at + sequence.length };
    }
    if (at + 1 === input.length) return { key: { name: "ESC", text: "\x1b" }, end: at + 1 };
    if (PARTIAL_SEQUENCE.test(input.slice(at, at + 32))) return undefined;
    if (input[at + 1] === "\x1b") return { key: { name: "ESC", text: "\x1b" }, end: at + 1 };
    const next = this.#keyAt(input, at + 1);
    return next && { key: { name: `M-${next.key.name}`, text: `\x1b${next.key.text}` }, end: next.end };
  }
}

function pasteAt(input: string, at: number): { key: Key; end: number } | undefined {
  const from = at + PASTE_START.length;
  const end = input.indexOf(PASTE_END, from);
  if (end < 0) return undefined;
  return { key: { name: "paste", text: input.slice(from, end) }, end: end + PASTE_END.length };
}

/** `\e[1;5D` → `C-left`; an unknown sequence is named by itself. */
function sequenceName(sequence: string): string {
  const final = sequence.at(-1) as string;
  const [number = "", modifier = ""] = sequence.slice(2, -1).split(";");
  const base = final === "~" ? NUMBER_NAMES[number] : FINAL_NAMES[final];
  if (!base) return sequence;
  return modifierPrefix(Number(modifier || "1")) + base;
}

/** The bits of `modifier - 1`: Shift, Alt, Control. */
function modifierPrefix(modifier: number): string {
  const bits = Math.max(0, modifier - 1);
  return (bits & 2 ? "M-" : "") + (bits & 4 ? "C-" : "") + (bits & 1 ? "S-" : "");
}
