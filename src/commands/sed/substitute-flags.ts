import type { Substitution } from "./script.ts";
import { isDigit, type ScriptReader } from "./script-reader.ts";

export interface SubstituteFlags extends Pick<Substitution, "global" | "first" | "print" | "run" | "target"> {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
}

/** What stands behind the last delimiter of an `s`, to the end of the command. */
export function readSubstituteFlags(reader: ScriptReader, readFileName: () => string): SubstituteFlags {
  const seen = { ignoreCase: false, multiline: false, global: false, run: false };
  let first = 0;
  let print: Substitution["print"] = "no";
  let target: Substitution["target"];
  for (;;) {
    const flag = reader.nextNonblank();
    if (flag === "w") target = { path: readFileName() };
    if (target || isEnd(flag, reader)) return { ...seen, first: Math.max(first, 1), print, target };
    if (isDigit(flag)) {
      if (first > 0) throw reader.fault("multiple number options to `s' command");
      reader.back(flag);
      first = reader.integer();
      if (first === 0) throw reader.fault("number option to `s' command may not be zero");
      continue;
    }
    switch (flag) {
      case "i":
      case "I":
        seen.ignoreCase = true;
        break;
      case "m":
      case "M":
        seen.multiline = true;
        break;
      case "e":
        seen.run = true;
        break;
      case "p":
        if (print !== "no") throw reader.fault("multiple `p' options to `s' command");
        print = seen.run ? "yes" : "before-running";
        break;
      case "g":
        if (seen.global) throw reader.fault("multiple `g' options to `s' command");
        seen.global = true;
        break;
      default:
        throw reader.fault("unknown option to `s'");
    }
  }
}

function isEnd(flag: string, reader: ScriptReader): boolean {
  if (flag === "}" || flag === "#") reader.back(flag);
  if (flag === "\r" && reader.peek() === "\n") reader.next();
  else if (flag === "\r") return false;
  return flag === "" || "\n;}#\r".includes(flag);
}
