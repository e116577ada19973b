import type { WordHelp, WordPlace } from "../../process/command/spec.ts";
import { parseScript } from "./parse.ts";
import { type Action, type Address, type ScriptCommand, SedFault } from "./script.ts";

/** The simple commands (sed manual 3.2). */
const SIMPLE: Readonly<Record<string, string>> = {
  "=": "prints the number of the line",
  d: "deletes the line",
  p: "prints the line",
  n: "goes on with the next line",
  N: "adds the next line to this one",
  g: "takes back what was kept",
  G: "adds what was kept",
  h: "keeps the line for later",
  H: "adds the line to what is kept",
  x: "changes the line for what was kept",
};
const PLACED = {
  append: "adds text behind",
  insert: "adds text before",
  change: "puts text in the place of",
};

/** Of sed's script, which is its first operand unless an option gives it; undefined where it cannot be read. */
export function sedWordHelp(word: string, place?: WordPlace): WordHelp | undefined {
  if (!place || place.operand > 0 || place.options.has("expression") || place.options.has("file"))
    return undefined;
  const extended = place.options.has("regexpExtended");
  const options = { extended, posix: false, sandbox: false, nullData: false, debug: false };
  try {
    const { commands } = parseScript([{ text: word, origin: 1 }], options);
    const told = commands.flatMap((command) => describe(command) ?? []);
    return { help: told.length === 0 ? "the script" : told.join("; ") };
  } catch (thrown) {
    if (thrown instanceof SedFault) return undefined;
    throw thrown;
  }
}

function describe({ from, to, negated, action }: ScriptCommand): string | undefined {
  const does = describeAction(action);
  if (does === undefined) return undefined;
  const not = negated ? "all but " : "";
  if (!from) return `each line: ${does}`;
  return `${not}${to ? describeRange(from, to) : describeAddress(from)}: ${does}`;
}

function describeRange(from: Address, to: Address): string {
  if (from.kind === "line" && to.kind === "line") return `lines ${from.number} to ${to.number}`;
  if (to.kind === "plus") return `${describeAddress(from)} and ${to.count} more`;
  return `from ${describeAddress(from)} to ${describeAddress(to)}`;
}

function describeAddress(address: Address): string {
  switch (address.kind) {
    case "line":
      return `line ${address.number}`;
    case "step":
      return `every line number ${address.first} plus a multiple of ${address.step}`;
    case "last":
      return "the last line";
    case "regex":
      return `a line that matches ${address.shown.source}`;
    case "plus":
      return `${address.count} lines later`;
    case "multiple":
      return `the next multiple of ${address.of}`;
  }
}

function describeAction(action: Action): string | undefined {
  switch (action.kind) {
    case "substitute": {
      const which = action.global
        ? "every match"
        : action.first > 1
          ? `match ${action.first}`
          : "the first match";
      const prints = action.print === "no" ? "" : ", and prints the line";
      return `puts the new text in the place of ${which} of ${action.shown.source || "the last pattern"}${prints}`;
    }
    case "append":
    case "insert":
    case "change":
      return `${PLACED[action.kind]} the line`;
    case "quit":
      return "ends here";
    case "translate":
      return "puts one letter in the place of another";
    case "read-file":
    case "read-line":
      return `reads from ${action.path}`;
    case "write":
      return `writes into ${action.target.path}`;
    case "simple":
      return SIMPLE[action.letter];
    default:
      return undefined;
  }
}
