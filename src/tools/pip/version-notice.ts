import { baseName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { compareVersions, isPrerelease, parseVersion } from "../python-packages/versions.ts";
import type { PipContext } from "./context.ts";
import { allInstalled } from "./context.ts";
import { usableReleases } from "./resolver/pip-provider.ts";

/** `[notice] A new release of pip is available`, after commands that ask the index; only for a pip that pip installed. */
export async function noticeNewRelease(context: PipContext): Promise<void> {
  const { values, console, interpreter, process } = context;
  if (values.flag("disablePipVersionCheck") || values.flag("noIndex")) return;
  const own = allInstalled(context).find(({ normalizedName }) => normalizedName === "pip");
  const project = own?.installer === "pip" ? await context.index.find("pip") : undefined;
  const latest =
    project &&
    usableReleases(project, { version: interpreter.version.text }).find(
      ({ version }) => !isPrerelease(version),
    );
  if (!own || !latest || compareVersions(own.version, latest.version) >= 0) return;
  const update = `${invocation(context)} install --upgrade pip`;
  if (!(console.hasColor && process.stderr.isTerminal))
    return console.note(`
[notice] A new release of pip is available: ${own.version.text} -> ${latest.version.text}
[notice] To update, run: ${update}
`);
  const head = "\x1b[1m[\x1b[0m\x1b[34;49mnotice\x1b[0m\x1b[1;39;49m]\x1b[0m\x1b[39;49m";
  return console.note(`
${head} A new release of pip is available: \x1b[0m\x1b[31;49m${own.version.text}\x1b[0m\x1b[39;49m -> \x1b[0m\x1b[32;49m${latest.version.text}\x1b[0m
${head} To update, run: \x1b[0m\x1b[32;49m${update}\x1b[0m
`);
}

/** How to call this pip: by its name where PATH leads to it, else through its Python (pip's `entrypoints.py`). */
function invocation({ process, interpreter, files }: PipContext): string {
  const path = (process.env.get("PATH") ?? "").split(":");
  const first = (name: string) =>
    path.map((directory) => joinPath(directory, name)).find((each) => !(files.stat(each) instanceof Errno));
  const isSame = (a: string | undefined, b: string) =>
    a !== undefined && files.realpath(a) === files.realpath(b);
  const scripts = `${interpreter.prefix}/bin`;
  if (path.includes(scripts))
    for (const name of ["pip", `pip${interpreter.version.short}`])
      if (isSame(first(name), `${scripts}/${name}`)) return name;
  const name = baseName(interpreter.executable);
  return `${isSame(first(name), interpreter.executable) ? name : interpreter.executable} -m pip`;
}

/** 23.2.1 → 2302, to compare with. */
export function numberOf(version: string): number {
  const [major = 0, minor = 0] = parseVersion(version)?.release ?? [];
  return major * 100 + minor;
}
