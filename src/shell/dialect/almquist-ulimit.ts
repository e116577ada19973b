import { andThen, forEachInTurn } from "../../base/maybe-promise.ts";
import type { Builtin } from "../builtins/define.ts";
import { adapted, ofBash } from "./adapt.ts";

/** A resource by the shell's own letter; `bash` where that is another one there. */
export interface LimitName {
  readonly letter: string;
  readonly bash?: string;
  /** What stands before the value where several are shown. */
  readonly label: string;
}

interface UlimitRules {
  readonly limits: readonly LimitName[];
  /** Of several letters only the last one counts. */
  readonly takesLast: boolean;
}

/** `ulimit`: bash's with other letters and a list of its own. */
export function almquistUlimit({ limits, takesLast }: UlimitRules): Builtin {
  const letters = limits.map(({ letter }) => letter).join("");
  return adapted(ofBash("ulimit"), (_shell, args, io, run) => {
    const parsed = io.options(args, `HSa${letters}`);
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    if (takesLast && operands.length > 1) return io.fault("too many arguments", 2);
    const sides = ["H", "S"].filter((side) => flags.has(side)).map((side) => `-${side}`);
    const named = [...flags.keys()].flatMap((flag) => limits.find(({ letter }) => letter === flag) ?? []);
    const chosen = takesLast ? named.slice(-1) : named;
    const wanted = flags.has("a") ? limits : chosen.length > 0 ? chosen : limits.filter(isFileSize);
    const value = flags.has("a") ? [] : operands.slice(0, 1);
    let status = 0;
    const each = forEachInTurn(wanted, ({ letter, bash = letter, label }) => {
      if (wanted.length > 1) io.print(label);
      return andThen(run([...sides, `-${bash}`, ...value]), (result) => {
        if (typeof result === "number") status = result || status;
        return undefined;
      });
    });
    return andThen(each, () => status);
  });
}

function isFileSize({ letter }: LimitName): boolean {
  return letter === "f";
}
