import { formatTime } from "../../../base/format-time.ts";
import { findInPath } from "../find-executable.ts";
import type { PyenvCall } from "../pyenv-call.ts";

/** `pyenv doctor`: whether Python can be built here. */
export async function doctor(call: PyenvCall): Promise<number> {
  if (call.args.length > 0) return call.notSimulated(`pyenv doctor ${call.args.join(" ")}`);
  if (findInPath(call, "git", (call.env.get("PATH") ?? "").split(":")) === undefined)
    return call.fail("git is not installed.");
  const { process } = call;
  const seed = `${formatTime("%Y%m%d%H%M%S", process.kernel.now())}.${process.pid}`;
  const temporary = call.variable("TMPDIR")?.replace(/\/$/, "") ?? "/tmp";
  await call.printError(`Cloning ${call.root}/plugins/pyenv-doctor/bin/.....
Installing python-pyenv-doctor...
Installed python-pyenv-doctor to ${temporary}/pyenv-doctor.${seed}/prefix
`);
  await call.print("\x1b[0;32mCongratulations! You are ready to build pythons!\x1b[0m\n");
  return 0;
}
