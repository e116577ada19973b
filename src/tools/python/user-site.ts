import { joinPath } from "../../base/paths.ts";
import type { Interpreter } from "./interpreter.ts";

type Variables = ReadonlyMap<string, string>;

/** `~/.local`: where `pip install --user` puts things (PEP 370). */
export function userBase(env: Variables): string {
  return env.get("PYTHONUSERBASE") ?? joinPath(env.get("HOME") ?? "/", ".local");
}

export function userSite(env: Variables, { version }: Interpreter): string {
  return joinPath(userBase(env), `lib/python${version.short}/site-packages`);
}

/** Where packages are looked for, in the order of sys.path: the user's own count where the interpreter stands not apart. */
export function visibleDirectories(env: Variables, interpreter: Interpreter): readonly string[] {
  const { isVirtual, hasSystemSite, packageDirectories } = interpreter;
  return isVirtual && !hasSystemSite
    ? packageDirectories
    : [userSite(env, interpreter), ...packageDirectories];
}
