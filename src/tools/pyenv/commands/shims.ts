import type { PyenvCall } from "../pyenv-call.ts";
import { rehash } from "../rehash.ts";

/** `pyenv shims [--short]` */
export async function shims(call: PyenvCall): Promise<number> {
  const names = call.list(call.shimsDirectory);
  const short = call.args[0] === "--short";
  if (call.args[0] === "--complete") await call.print("--short\n");
  else await call.print(names.map((name) => `${short ? name : `${call.shimsDirectory}/${name}`}\n`).join(""));
  return 0;
}

/** `pyenv rehash` */
export function rehashCommand(call: PyenvCall): Promise<number> {
  return rehash(call);
}

/** `pyenv root` */
export async function root(call: PyenvCall): Promise<number> {
  await call.print(`${call.root}\n`);
  return 0;
}

/** `pyenv hooks COMMAND`: the scripts that would run with a command. */
export async function hooks(call: PyenvCall): Promise<number> {
  const [command = ""] = call.args;
  if (command === "--complete") {
    await call.print("exec\nrehash\nversion-name\nversion-origin\nwhich\n");
    return 0;
  }
  if (command === "") {
    await call.printError("Usage: pyenv hooks <command>\n");
    return 1;
  }
  for (const place of (call.env.get("PYENV_HOOK_PATH") ?? "").split(":")) {
    if (place === "") continue;
    for (const name of call.list(`${place}/${command}`)) {
      if (!name.endsWith(".bash")) continue;
      const real = call.files.realpath(`${place}/${command}/${name}`);
      await call.print(`${typeof real === "string" ? real : `${place}/${command}/${name}`}\n`);
    }
  }
  return 0;
}
