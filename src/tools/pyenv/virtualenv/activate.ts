import { isForeignShell } from "../commands/sh-shell.ts";
import { completeVersions } from "../complete.ts";
import { prefixesOf } from "../prefix.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { selectVersions } from "../resolve.ts";
import { complainOfVirtualenv, isVirtualenv } from "./virtualenv-prefix.ts";

/** `pyenv activate` and `pyenv deactivate` without the function of `pyenv init`. */
export async function withoutShellFunction(call: PyenvCall, name: string): Promise<number> {
  if (call.args[0] === "--complete") return completeVersions(call, ["--unset"]);
  await call.printError(`\x1b[31;1m
\`pyenv ${name}' requires Pyenv and Pyenv-Virtualenv to be loaded into your shell.
Check your shell configuration and Pyenv and Pyenv-Virtualenv installation instructions.

\x1b[0m`);
  return 1;
}

interface Wish {
  readonly force: boolean;
  readonly quiet: boolean;
  readonly unset: boolean;
  readonly versions: readonly string[];
}

function readWish(args: readonly string[]): Wish {
  const options = new Set<string>();
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (!/^(?:-f|--force|-q|--quiet|-v|--verbose|--unset)$/.test(arg)) break;
    options.add(arg.replace(/^-+(.).*/, "$1"));
  }
  return {
    force: options.has("f"),
    quiet: options.has("q") && !options.has("v"),
    unset: options.has("u"),
    versions: args.slice(at),
  };
}

/** `pyenv sh-activate`: the words that make a virtual environment the shell's. */
export async function shActivate(call: PyenvCall): Promise<number> {
  if (isForeignShell(call)) return call.notSimulated("pyenv activate in fish and pwsh");
  const wish = readWish(call.args);
  if (wish.unset) return shDeactivate(call.with([]));
  const active = call.variable("VIRTUAL_ENV");
  if (active !== undefined && call.variable("PYENV_VIRTUAL_ENV") !== active && !wish.force) {
    if (!wish.quiet) await complainOfVirtualenv(call, `virtualenv \`${active}' is already activated`);
    await call.print("true\n");
    return 0;
  }
  const environments = await environmentsToActivate(call, wish);
  if (environments === undefined) {
    await call.print("false\n");
    return 1;
  }
  const [environment = "", ...others] = environments;
  const prefixes = await prefixesOf(call, [environment]);
  if (typeof prefixes === "number") return prefixes;
  const given = prefixes[0] ?? "";
  const target = call.files.readlink(given);
  const prefix = typeof target === "string" ? target : given;
  if (active === prefix && !wish.force) {
    if (!wish.quiet) await complainOfVirtualenv(call, `version \`${environment}' is already activated`);
    await call.print("true\n");
    return 0;
  }
  await shDeactivate(call.with(["--force", "--quiet"]));
  const fromVersion = wish.versions.length === 0 && call.variable("PYENV_VIRTUALENV_INIT") !== undefined;
  await call.print(activation(call, prefix, environment, fromVersion ? undefined : [environment, ...others]));
  return 0;
}

/** Undefined after the message. The short name of an environment of the current version will do. */
async function environmentsToActivate(call: PyenvCall, wish: Wish): Promise<readonly string[] | undefined> {
  const current = (await selectVersions(call)).names;
  const [first = "", ...others] = wish.versions.length > 0 ? wish.versions : current;
  const inCurrent = `${(current[0] ?? "").replace(/\/envs\/.*/, "")}/envs/${first}`;
  const environment = [first, inCurrent].find((name) => isVirtualenv(call, name));
  if (environment === undefined) {
    if (!wish.quiet) await complainOfVirtualenv(call, `version \`${first}' is not a virtualenv`);
    return undefined;
  }
  if (others.some((other) => isVirtualenv(call, other))) {
    const all = [environment, ...others].join(" ");
    if (!wish.quiet) await complainOfVirtualenv(call, `cannot activate multiple versions at once: ${all}`);
    return undefined;
  }
  return [environment, ...others];
}

function activation(
  call: PyenvCall,
  prefix: string,
  environment: string,
  versions: readonly string[] | undefined,
): string {
  const selection =
    versions === undefined
      ? ""
      : `export PYENV_VERSION="${versions.join(":")}";\nexport PYENV_ACTIVATE_SHELL=1;\n`;
  const home = call.variable("PYTHONHOME");
  const saved = home === undefined ? "" : `export _OLD_VIRTUAL_PYTHONHOME="${home}";\nunset PYTHONHOME;\n`;
  const silent = [
    "PYENV_VIRTUALENV_DISABLE_PROMPT",
    "PYENV_VIRTUAL_ENV_DISABLE_PROMPT",
    "VIRTUAL_ENV_DISABLE_PROMPT",
  ];
  const wanted =
    call.variable("PYENV_VIRTUALENV_PROMPT")?.replace("{venv}", environment) ?? `(${environment})`;
  const prompt = silent.some((name) => call.variable(name) !== undefined)
    ? ""
    : `export _OLD_VIRTUAL_PS1="\${PS1:-}";\nexport PS1="${wanted} \${PS1:-}";\n`;
  return `${selection}export PYENV_VIRTUAL_ENV="${prefix}";\nexport VIRTUAL_ENV="${prefix}";\n${saved}${prompt}`;
}

/** `pyenv sh-deactivate` */
export async function shDeactivate(call: PyenvCall): Promise<number> {
  if (isForeignShell(call)) return call.notSimulated("pyenv deactivate in fish and pwsh");
  const wish = readWish(call.args);
  if (call.variable("VIRTUAL_ENV") === undefined && !wish.force) {
    if (!wish.quiet) await complainOfVirtualenv(call, "no virtualenv has been activated.");
    await call.print("false\n");
    return 1;
  }
  const selected = call.variable("PYENV_ACTIVATE_SHELL") !== undefined;
  const conda = call.variable("CONDA_DEFAULT_ENV") !== undefined;
  await call.print(
    `${selected ? "unset PYENV_VERSION;\nunset PYENV_ACTIVATE_SHELL;\n" : ""}` +
      "unset PYENV_VIRTUAL_ENV;\nunset VIRTUAL_ENV;\n" +
      `${conda ? "unset CONDA_DEFAULT_ENV;\n" : ""}${restore("PATH")}${restore("PYTHONHOME")}${restore("PS1")}` +
      "if declare -f deactivate 1>/dev/null 2>&1; then\n  unset -f deactivate;\nfi;\n",
  );
  return 0;
}

function restore(name: string): string {
  const old = `_OLD_VIRTUAL_${name}`;
  return `if [ -n "\${${old}:-}" ]; then\n  export ${name}="\${${old}}";\n  unset ${old};\nfi;\n`;
}
