import { compareVersions } from "../../../base/version-order.ts";
import { Errno } from "../../../disk/errno.ts";
import { captureOutput } from "../../../process/command/capture-output.ts";
import { findProgram } from "../../../process/command/run-program.ts";
import type { Process } from "../../../process/process.ts";
import { type Interpreter, identify } from "../../python/interpreter.ts";

/** What poetry runs to see which version a program is. */
export const ASK_VERSION = "import sys; print('.'.join([str(s) for s in sys.version_info[:3]]))";

export const ASK_EXECUTABLE = "import sys; print(sys.executable)";

/** The interpreter behind a name such as `python3.9`: of this PATH, through a shim of pyenv where it is one. */
export async function findPython(process: Process, name: string): Promise<Interpreter | undefined> {
  const path = findProgram(process.files, name, process.env.get("PATH"));
  if (path instanceof Errno) return undefined;
  const direct = identify(process.files, path);
  if (direct) return direct;
  // A shim: pyenv knows which file it would run.
  const which = await captureOutput(process, ["pyenv", "which", name]);
  if (which instanceof Errno || which.status !== 0) return undefined;
  return identify(process.files, which.text.trim());
}

/** Poetry 2 looks among the versions of pyenv too, the newest first, selected or not. */
export function findInPyenv({ files, env }: Process, name: string): Interpreter | undefined {
  const root = env.get("PYENV_ROOT") ?? `${env.get("HOME") ?? ""}/.pyenv`;
  const entries = files.readdir(`${root}/versions`);
  if (entries instanceof Errno) return undefined;
  const newestFirst = entries.map((one) => one.name).sort((a, b) => compareVersions(b, a));
  for (const version of newestFirst) {
    const found = identify(files, `${root}/versions/${version}/bin/${name}`);
    if (found) return found;
  }
  return undefined;
}

/** All interpreters that PATH offers as `python3`, `python3.13`, …, the newest last version first. */
export async function* pythonsInPath(
  process: Process,
): AsyncIterable<{ readonly name: string; readonly interpreter: Interpreter }> {
  for (const name of ["python3", ...MINORS.map((minor) => `python3.${minor}`)]) {
    const interpreter = await findPython(process, name);
    if (interpreter) yield { name, interpreter };
  }
}

export const MINORS = [14, 13, 12, 11, 10, 9, 8, 7];
