import type { CommandSyntax } from "../../../process/command/syntax.ts";
import { Death } from "../death.ts";
import { AskedCall } from "./asked-call.ts";
import { ARGUMENTS, kindOfOperand, OPTION_VALUES } from "./candidate-kinds.ts";
import { candidatesOf } from "./names.ts";

/** What fits at a place of a command's line, as the repository here tells it. */
export function gitCandidates(path: string): NonNullable<CommandSyntax["candidates"]> {
  return async (place) => {
    const { option, operands, word } = place;
    const kind = option === undefined ? kindOfOperand(path, place) : kindOfArgument(path, option);
    if (kind === undefined || typeof kind !== "string") return kind;
    const call = new AskedCall(place);
    try {
      if (kind === "config" || kind === "topic") return await candidatesOf(call, kind, operands);
      if (!call.maybeRepository) return undefined;
      const names = await candidatesOf(call, kind, operands);
      const [, range = ""] = kind === "ref" ? (/^(.*\.\.\.?)/.exec(word) ?? []) : [];
      const all = range === "" ? names : names.map((name) => `${range}${name}`);
      // Where a name of a commit may stand, most often a file may stand too.
      if (kind === "ref" && !all.some((name) => name.startsWith(word))) return undefined;
      return all.filter((name) => !operands.includes(name));
    } catch (error) {
      // A repository that cannot be read has nothing to offer, and a prompt is no place to say so.
      if (error instanceof Death) return [];
      throw error;
    }
  };
}

function kindOfArgument(path: string, option: string): ReturnType<typeof kindOfOperand> | readonly string[] {
  const own = `${path} --${option}`;
  return OPTION_VALUES[own] ?? OPTION_VALUES[`--${option}`] ?? ARGUMENTS[own] ?? ARGUMENTS[`--${option}`];
}
