import type { FlagSpec } from "../../process/command/spec.ts";
import type { CommandSyntax } from "../../process/command/syntax.ts";
import { USAGE } from "./options.ts";

/** How hey reads its words: the options of one letter, from its own help. */
export function heySyntax(): CommandSyntax {
  const lines = USAGE.matchAll(/^ {2}-(\w) {2}(.+)$/gm);
  const flags = [...lines].map(([, letter = "", help = ""]): [string, FlagSpec] => [
    letter,
    { short: letter, long: false, argument: { name: "VALUE" }, help },
  ]);
  return {
    name: "hey",
    summary: "send many requests to an address, and measure how it answers",
    operands: "URL",
    noStandardOptions: true,
    stopAtFirstOperand: true,
    spacesArguments: true,
    flags: Object.fromEntries(flags),
  };
}
