import type { WordHelp, WordPlace } from "../../process/command/spec.ts";

const CLAUSE = /^([ugoa]*)([-+=])([rwxXst]*)$/;
const WHO: Readonly<Record<string, string>> = {
  u: "the owner",
  g: "the group",
  o: "the others",
  a: "everybody",
};
const VERBS: Readonly<Record<string, string>> = { "+": "may now", "-": "may no longer", "=": "may only" };
const RIGHTS: Readonly<Record<string, string>> = {
  r: "read it",
  w: "change it",
  x: "run or enter it",
  X: "enter it, if it is a directory",
  s: "lend its owner's rights to who runs it",
  t: "delete what is theirs alone",
};

/** Of a mode, which is the first operand unless an option gives it (chmod(1)). */
export function chmodWordHelp(word: string, place?: WordPlace): WordHelp | undefined {
  if (!place || place.operand > 0 || place.options.has("reference")) return undefined;
  const digits = /^[0-7]?([0-7])([0-7])([0-7])$/.exec(word);
  if (digits) {
    const [, ...threes] = digits;
    const rights = threes.map((digit) => lettersOf(Number(digit))).join("");
    return { help: `the rights ${rights}: three each for the owner, the group and the others` };
  }
  const told = word.split(",").map(describeClause);
  return told.includes(undefined) ? undefined : { help: told.join("; ") };
}

function lettersOf(digit: number): string {
  return (digit & 4 ? "r" : "-") + (digit & 2 ? "w" : "-") + (digit & 1 ? "x" : "-");
}

function describeClause(clause: string): string | undefined {
  const [, who = "", sign = "", letters = ""] = CLAUSE.exec(clause) ?? [];
  if (sign === "") return undefined;
  const people = [...(who || "a")].map((letter) => WHO[letter]).join(" and ");
  const rights = [...letters].map((letter) => RIGHTS[letter]).join(", ");
  return `${people} ${VERBS[sign]} ${rights || "do nothing with it"}`;
}
