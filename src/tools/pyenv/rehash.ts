import { Errno } from "../../disk/errno.ts";
import type { PyenvCall } from "./pyenv-call.ts";

const MODE = 0o755;
const DEFAULT_TIMEOUT = 60;
/** The line of libexec/pyenv-rehash that takes the lock, for bash's message. */
const LOCK_LINE = 22;

/** Scripts that are sourced: their shims source what they stand for. */
const SOURCED: ReadonlySet<string> = new Set([
  "activate",
  "activate.csh",
  "activate.fish",
  "activate.nu",
  "gettext.sh",
]);

/** A shim: it asks pyenv to run the command of its own name. */
function shimText(call: PyenvCall): string {
  return `#!/usr/bin/env bash
set -e
[ -n "$PYENV_DEBUG" ] && set -x

program="\${0##*/}"

export PYENV_ROOT="${call.root}"
SHIM_PATH=\${0%/*}
if [[ $SHIM_PATH != "${call.root}/shims" ]]; then
  export _PYENV_SHIM_PATH="$SHIM_PATH"
fi
exec "${call.installation}/libexec/pyenv" exec "$program" "$@"
`;
}

function sourcedShimText(call: PyenvCall): string {
  return `[ -n "$PYENV_DEBUG" ] && set -x
export PYENV_ROOT="${call.root}"
program="$("${call.installation}/libexec/pyenv" which "\${BASH_SOURCE##*/}")"
if [ -e "\${program}" ]; then
  . "\${program}" "$@"
fi
`;
}

/** Makes a shim for every program of every version, and takes away the others. Gives the status. */
export async function rehash(call: PyenvCall): Promise<number> {
  const { files, shimsDirectory } = call;
  makeDirectories(call, shimsDirectory);
  if (files.access(shimsDirectory, "w")) return call.fail(`cannot rehash: ${shimsDirectory} isn't writable`);
  const prototype = `${shimsDirectory}/.pyenv-shim`;
  if (!(await takeLock(call, prototype))) return 1;
  const shim = shimText(call);
  removeOutdated(call, shim);
  const wanted = executableNames(call);
  for (const name of call.list(shimsDirectory))
    if (SOURCED.has(name)) files.writeFile(`${shimsDirectory}/${name}`, sourcedShimText(call), MODE);
  for (const name of wanted) {
    const path = `${shimsDirectory}/${name}`;
    if (call.kindOf(path) === undefined) files.writeFile(path, shim, MODE);
  }
  for (const name of call.list(shimsDirectory))
    if (!wanted.has(name)) files.unlink(`${shimsDirectory}/${name}`);
  files.unlink(prototype);
  return 0;
}

/** One rehash at a time: who can create the file has the lock. */
async function takeLock(call: PyenvCall, path: string): Promise<boolean> {
  const seconds = Number(call.variable("PYENV_REHASH_TIMEOUT") ?? DEFAULT_TIMEOUT);
  const { kernel } = call.process;
  const end = kernel.now() + (seconds + 1) * 1000;
  while (kernel.now() < end) {
    const made = call.files.open(path, { write: true, create: true, exclusive: true }, MODE);
    if (!(made instanceof Errno)) {
      made.close();
      return true;
    }
    await call.process.sleep(100);
  }
  await call.complain(
    `cannot rehash: couldn't acquire lock ${path} for ${seconds} seconds. Last error message:`,
  );
  const script = `${call.installation}/libexec/pyenv-rehash`;
  await call.printError(`${script}: line ${LOCK_LINE}: ${path}: cannot overwrite existing file\n`);
  return false;
}

/** Shims of another pyenv go: the first one tells. */
function removeOutdated(call: PyenvCall, shim: string): void {
  const names = call.list(call.shimsDirectory);
  const [first] = names;
  if (first === undefined || call.readText(`${call.shimsDirectory}/${first}`) === shim) return;
  for (const name of names) call.files.unlink(`${call.shimsDirectory}/${name}`);
}

/** What stands in the `bin` of versions and of their environments. */
export function executableNames(call: PyenvCall): ReadonlySet<string> {
  const names = new Set<string>();
  for (const version of call.list(call.versionsDirectory, { hidden: true })) {
    const path = `${call.versionsDirectory}/${version}`;
    const environments = call.list(`${path}/envs`, { hidden: true }).map((name) => `${path}/envs/${name}`);
    for (const place of [path, ...environments])
      for (const name of call.list(`${place}/bin`, { hidden: true })) names.add(name);
  }
  return names;
}

/** As `mkdir -p`; what cannot be made is met by who uses it. */
export function makeDirectories(call: PyenvCall, path: string): void {
  let place = "";
  for (const part of path.split("/").slice(1)) {
    place += `/${part}`;
    call.files.mkdir(place, 0o777);
  }
}
