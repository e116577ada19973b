import { Death } from "./death.ts";
import { defineSubcommand, type Subcommand } from "./subcommand.ts";

interface PartsDefinition {
  readonly name: string;
  readonly usage: string;
  readonly parts: Readonly<Record<string, Subcommand>>;
  /** What runs where no part is named; without it, one must be. */
  readonly otherwise?: string;
  /** Options before the part, and what they set. */
  readonly simulated?: readonly string[];
  readonly before?: Parameters<typeof defineSubcommand>[0]["run"];
}

/** A subcommand whose first operand says which of its parts is to run (`git worktree add`). */
export function defineParts({ name, usage, parts, otherwise, simulated = [], before }: PartsDefinition) {
  return defineSubcommand({
    name,
    usage,
    simulated,
    rules: { stopsAtOperand: true },
    parts,
    async run(call, given) {
      await before?.(call, given);
      const [word = otherwise, ...words] = given.operands;
      if (word === undefined) throw given.usageDeath("error: need a subcommand\n");
      const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
      if (!part) throw new Death(`error: unknown subcommand: \`${word}'\n${usage}`, 129);
      return part.run(call, words);
    },
  });
}
