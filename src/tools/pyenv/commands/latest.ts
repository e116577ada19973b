import { latestInstalled, latestKnown, splitFreeThreaded } from "../latest.ts";
import type { PyenvCall } from "../pyenv-call.ts";

/** `pyenv latest [-k] PREFIX` */
export async function latest(call: PyenvCall): Promise<number> {
  let known = false;
  let bypass = false;
  let force = false;
  let at = 0;
  for (; at < call.args.length; at++) {
    const arg = call.args[at];
    if (arg === "-k" || arg === "--known") known = true;
    else if (arg === "-b" || arg === "--bypass") bypass = true;
    else if (arg === "-f" || arg === "--force") bypass = force = true;
    else break;
  }
  const prefix = call.args[at] ?? "";
  const found = known ? latestKnown(prefix) : latestInstalled(call, prefix);
  if (found !== undefined) {
    await call.print(`${found}\n`);
    return 0;
  }
  const { start } = splitFreeThreaded(prefix);
  if (bypass) await call.print(`${start}\n`);
  else await call.complain(`no ${known ? "known" : "installed"} versions match the prefix \`${start}'`);
  return force ? 0 : 1;
}
