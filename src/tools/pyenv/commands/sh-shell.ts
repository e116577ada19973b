import { baseName } from "../../../base/paths.ts";
import { completeVersions } from "../complete.ts";
import { prefixesOf } from "../prefix.ts";
import type { PyenvCall } from "../pyenv-call.ts";

/** What takes back the last `pyenv shell`. */
const SWAP = `if [ -n "\${PYENV_VERSION_OLD+x}" ]; then
  if [ -n "$PYENV_VERSION_OLD" ]; then
    PYENV_VERSION_OLD_="$PYENV_VERSION"
    export PYENV_VERSION="$PYENV_VERSION_OLD"
    PYENV_VERSION_OLD="$PYENV_VERSION_OLD_"
    unset PYENV_VERSION_OLD_
  else
    PYENV_VERSION_OLD="$PYENV_VERSION"
    unset PYENV_VERSION
  fi
else
  echo "pyenv: PYENV_VERSION_OLD is not set" >&2
  false
fi
`;
const KEEP_OLD = `PYENV_VERSION_OLD="\${PYENV_VERSION-}"\n`;

/** Shells whose words are others than those of the Bourne shell. */
export function isForeignShell(call: PyenvCall): boolean {
  const shell = baseName(call.variable("PYENV_SHELL") ?? call.env.get("SHELL") ?? "");
  return shell === "fish" || shell === "pwsh";
}

/** `pyenv sh-shell`: the words that the function `pyenv` evaluates for `pyenv shell`. */
export async function shShell(call: PyenvCall): Promise<number> {
  const [first = "", ...others] = call.args;
  if (first === "--complete") return completeVersions(call, ["--unset", "system"]);
  if (isForeignShell(call)) return call.notSimulated("pyenv shell in fish and pwsh");
  const current = call.variable("PYENV_VERSION");
  if (first === "") {
    if (current === undefined) return call.fail("no shell-specific version configured");
    await call.print('echo "$PYENV_VERSION"\n');
    return 0;
  }
  if (first === "--unset") {
    await call.print(`${KEEP_OLD}unset PYENV_VERSION\n`);
    return 0;
  }
  if (first === "-") {
    await call.print(SWAP);
    return 0;
  }
  const version = [first, ...others].join(":");
  if (typeof (await prefixesOf(call, version.split(":"))) === "number") {
    await call.print("false\n");
    return 1;
  }
  if (version !== current) await call.print(`${KEEP_OLD}export PYENV_VERSION="${version}"\n`);
  return 0;
}

/** `pyenv sh-rehash`: the shims, and the shell's memory of where commands are. */
export async function shRehash(call: PyenvCall): Promise<number> {
  if (call.args[0] === "--complete") return 0;
  if (isForeignShell(call)) return call.notSimulated("pyenv rehash in fish and pwsh");
  await call.print("command pyenv rehash\nhash -r 2>/dev/null || true\n");
  return 0;
}
