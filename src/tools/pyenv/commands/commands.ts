import type { PyenvCall } from "../pyenv-call.ts";

/** `pyenv commands [--sh|--no-sh]`: the files of PATH that are called `pyenv-…`. */
export async function commands(call: PyenvCall): Promise<number> {
  const [option] = call.args;
  if (option === "--complete") {
    await call.print("--sh\n--no-sh\n");
    return 0;
  }
  const kind = option === "--sh" ? "for-shell" : option === "--no-sh" ? "plain" : "all";
  await call.print(
    commandNames(call, kind)
      .map((name) => `${name}\n`)
      .join(""),
  );
  return 0;
}

const PREFIX = "pyenv-";
const FOR_SHELL = "sh-";

/** `for-shell`: those that the function `pyenv` evaluates in the shell itself. */
export function commandNames(call: PyenvCall, kind: "all" | "for-shell" | "plain"): readonly string[] {
  const names = new Set<string>();
  for (const directory of (call.env.get("PATH") ?? "").split(":"))
    for (const file of call.list(directory)) {
      if (!file.startsWith(PREFIX)) continue;
      const name = file.slice(PREFIX.length);
      const isForShell = name.startsWith(FOR_SHELL);
      if ((kind === "for-shell" && !isForShell) || (kind === "plain" && isForShell)) continue;
      names.add(isForShell ? name.slice(FOR_SHELL.length) : name);
    }
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}
