import type { Make } from "./make.ts";
import type { Variable, VariableSet } from "./variables.ts";

/** Of these the environment has what make says, whatever was exported. */
const OWN: ReadonlySet<string> = new Set(["MAKELEVEL", "MAKEFLAGS", "SHELL"]);

/** What a recipe's programs find in their environment (variable.c, target_environment). */
export async function environmentFor(make: Make, scope: VariableSet): Promise<ReadonlyMap<string, string>> {
  const { env } = make.call.process;
  const all = new Map<string, string>();
  for (const [name, variable] of scope.visible()) {
    if (OWN.has(name) || !isExported(make, name, variable)) continue;
    all.set(name, await make.expander.valueOfVariable(variable, scope));
  }
  const shell = scope.get("SHELL");
  if (shell?.exported) all.set("SHELL", await make.expander.valueOf("SHELL", scope));
  else if (env.has("SHELL")) all.set("SHELL", env.get("SHELL") ?? "");
  all.set("MAKEFLAGS", await make.expander.valueOf("MAKEFLAGS", scope));
  all.set("MAKELEVEL", String(make.level + 1));
  return all;
}

function isExported(make: Make, name: string, { exported, origin }: Variable): boolean {
  if (exported !== undefined) return exported;
  if (origin === "automatic" || origin === "default") return false;
  if (origin === "command line" || origin.startsWith("environment")) return /^[A-Za-z_]\w*$/.test(name);
  return make.exportsAll && /^[A-Za-z_]\w*$/.test(name);
}
