import { completeShims } from "../complete.ts";
import { findExecutable, versionsWith } from "../find-executable.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { printUsage } from "../usage.ts";

/** `pyenv which COMMAND`: the file that a shim would run. */
export async function which(call: PyenvCall): Promise<number> {
  const [command = ""] = call.args;
  if (command === "--complete") return completeShims(call);
  if (command === "") return printUsage(call, "which");
  const found = await findExecutable(call, command, {
    noSystem: call.args.includes("--nosystem"),
    skipAdvice: call.args.includes("--skip-advice"),
  });
  if (typeof found === "number") return found;
  await call.print(`${found}\n`);
  return 0;
}

/** `pyenv whence [--path] COMMAND`: the versions that have it. */
export async function whence(call: PyenvCall): Promise<number> {
  const withPath = call.args[0] === "--path";
  const command = call.args[withPath ? 1 : 0] ?? "";
  if (command === "--complete") return completeShims(call, ["--path"]);
  if (command === "") return printUsage(call, "whence");
  const found = versionsWith(call, command);
  await call.print(found.map(({ name, path }) => `${withPath ? path : name}\n`).join(""));
  return found.length > 0 ? 0 : 1;
}
