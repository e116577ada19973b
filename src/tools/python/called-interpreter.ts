import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { findProgram } from "../../process/command/run-program.ts";
import type { Asker } from "../../process/command/syntax.ts";
import { readExecutable } from "../../process/executable.ts";
import { chosenExecutable } from "../pyenv/silent-call.ts";
import { type Interpreter, identify } from "./interpreter.ts";

/** The Python that a program's name means: itself, that of a script's first line, or what a shim of pyenv stands for. */
export async function calledInterpreter(
  { process, env }: Asker,
  name: string,
): Promise<Interpreter | undefined> {
  const { files, cwd } = process;
  const found = findProgram(files, name, env.get("PATH"));
  if (found instanceof Errno) return undefined;
  const path = normalizePath(found, cwd);
  const shimmed = await chosenExecutable(process, env, path);
  const target = shimmed ?? path;
  const script = readExecutable(files, target);
  if (script instanceof Errno) return undefined;
  if (script.kind === "program") return identify(files, target);
  // `#!/usr/bin/env python3`
  const interpreter = script.interpreter.endsWith("/env")
    ? findProgram(files, script.argument ?? "", env.get("PATH"))
    : joinPath("/", script.interpreter);
  return interpreter instanceof Errno ? undefined : identify(files, interpreter);
}
