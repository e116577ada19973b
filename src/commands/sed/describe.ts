import { encode } from "../../base/bytes.ts";
import type { Piece, Replacement } from "./replacement.ts";
import type { Action, Address, RegexText, ScriptCommand, Substitution } from "./script.ts";

/** A command as `sed --debug` shows it (GNU sed debug.c). */
export function describeCommand({ from, to, negated, action }: ScriptCommand): string {
  const addresses = [from, to].flatMap((address) => (address ? [describeAddress(address)] : [])).join(",");
  return `${addresses}${negated ? "!" : ""}${from ? " " : ""}${describeAction(action)}`;
}

function describeAddress(address: Address): string {
  switch (address.kind) {
    case "line":
      return String(address.number);
    case "step":
      return `${address.first}~${address.step}`;
    case "last":
      return "$";
    case "regex":
      return describeRegex(address.shown) + flagsOf(address.shown, "I", "M");
    case "plus":
      return `+${address.count}`;
    case "multiple":
      return `~${address.of}`;
  }
}

function describeRegex({ source }: RegexText): string {
  let text = "";
  for (const byte of encode(source)) text += byte === SLASH ? "\\/" : showByte(byte);
  return `/${text}/`;
}

function flagsOf(regex: RegexText, ignoreCase: string, multiline: string): string {
  return (regex.ignoreCase ? ignoreCase : "") + (regex.multiline ? multiline : "");
}

const SLASH = 0x2f;
const NAMED: Readonly<Record<number, string>> = {
  7: "\\a",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
  92: "\\\\",
};

/** A byte beyond ASCII is a negative `char`, which printf widens. */
function showByte(byte: number): string {
  if (NAMED[byte] !== undefined) return NAMED[byte];
  if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
  return `\\o${(byte < 0x80 ? byte : byte + 0xffffff00).toString(8).padStart(3, "0")}`;
}

/** A space, with all that is not printed as an escape. */
export function describeSpace(text: string): string {
  return Array.from(encode(text), showByte).join("");
}

const TEXT_LETTERS = { append: "a", insert: "i", change: "c" } as const;
const BRANCH_LETTERS = { always: "b", replaced: "t", "not-replaced": "T" } as const;

function describeAction(action: Action): string {
  switch (action.kind) {
    case "open":
      return "{";
    case "mark":
      return action.letter + action.label;
    case "append":
    case "insert":
    case "change":
      return `${TEXT_LETTERS[action.kind]}\\${action.text}`;
    case "branch":
      return BRANCH_LETTERS[action.when] + (action.label && ` ${action.label}`);
    case "quit":
      return (action.silent ? "Q" : "q") + (action.status === undefined ? "" : ` ${action.status}`);
    case "list":
      return action.width === undefined ? "l" : `l ${action.width}`;
    case "read-file":
    case "read-line":
      return `${action.kind === "read-file" ? "r" : "R"} ${action.path}`;
    case "write":
      return (action.firstLine ? "W" : "w") + action.target.path;
    case "translate":
      return `y/${[...action.map.keys()].join("")}/${[...action.map.values()].join("")}/`;
    case "run":
      return action.command === undefined ? "e " : `e ${action.command}\n`;
    case "simple":
      return action.letter;
    case "substitute":
      return describeSubstitution(action);
  }
}

function describeSubstitution(action: Substitution): string {
  const { shown, replacement, global, run, print, first, target } = action;
  const flags = [
    flagsOf(shown, "i", "m"),
    global ? "g" : "",
    run ? "e" : "",
    print === "no" ? "" : "p",
    first > 1 ? first : "",
    target ? `w${target.path}` : "",
  ];
  return `s${describeRegex(shown)}${describeReplacement(replacement)}/${flags.join("")}`;
}

/** Where the case changes, its letter comes first; a text and the group right behind it change it together. */
function describeReplacement({ pieces }: Replacement): string {
  let text = "";
  let last = "";
  let before: Piece | undefined;
  for (const piece of pieces) {
    const joins =
      typeof before?.content === "string" && typeof piece.content === "number" && before.span === piece.span;
    const kind = joins && !piece.once ? last : `${piece.once ?? ""}:${piece.span ?? ""}`;
    if (kind !== (last || ":")) text += `\\${letterOf(piece)}`;
    last = kind;
    before = piece;
    text +=
      typeof piece.content === "string" ? piece.content : piece.content === 0 ? "&" : `\\${piece.content}`;
  }
  return text;
}

function letterOf({ span, once }: Piece): string {
  if (once) return once === "upper" ? "u" : "l";
  return span === undefined ? "E" : span === "upper" ? "U" : "L";
}
