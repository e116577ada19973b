import { decode } from "../../base/bytes.ts";
import type { Process } from "../../process/process.ts";
import { distInfoName } from "../python/distribution.ts";
import { type PythonHost, pythonHostOf } from "../python/python-host.ts";
import { SIMULATED_MARK } from "../python/simulated-package.ts";
import type { Planted } from "../python/write-tree.ts";
import { CARRIED, type Carried } from "./carried-wheels.ts";
import { publishedCode } from "./index/published-index.ts";
import { normalizeName } from "./normalize-name.ts";
import { poetryCode } from "./poetry-code.ts";
import { compareVersions, parseVersion, type Version } from "./versions.ts";

/** What pytest needs before Python 3.11, and this CPython, which is newer whatever it is called, has by itself. */
const BUILT_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  exceptiongroup: {
    "exceptiongroup/__init__.py": `${SIMULATED_MARK}
from builtins import BaseExceptionGroup, ExceptionGroup
from contextlib import suppress
from traceback import format_exception, format_exception_only, print_exc, print_exception
`,
  },
  tomli: { "tomli/__init__.py": `${SIMULATED_MARK}\nfrom tomllib import TOMLDecodeError, load, loads\n` },
};

/** Files from site-packages on; undefined: its code is not here. Rejects where it cannot be fetched. */
export async function carriedCode(
  process: Process,
  project: string,
  version: Version,
): Promise<Readonly<Record<string, Planted>> | undefined> {
  const name = normalizeName(project);
  const published = await publishedCode(process, name, version);
  if (published) return published;
  if (name === "poetry") return poetryCode(version.text);
  if (Object.hasOwn(BUILT_IN, name)) return BUILT_IN[name];
  const carried = carriedOf(name, version);
  const host = pythonHostOf(process.kernel);
  if (!carried || !host) return undefined;
  return await process.kernel.scheduler.host(process, unpack(carried, { name: project, version }, host));
}

/** The code that a release has here; undefined: none. `name` is normalized. */
export function carriedOf(name: string, version: Version): Carried | undefined {
  const carried = Object.hasOwn(CARRIED, name) ? CARRIED[name] : undefined;
  return carried && !isBefore(version, carried.since) ? carried : undefined;
}

function isBefore(version: Version, since: string): boolean {
  const first = parseVersion(since);
  return first !== undefined && compareVersions(version, first) < 0;
}

interface Release {
  readonly name: string;
  readonly version: Version;
}

async function unpack(
  { wheel, with: others = [] }: Carried,
  { name, version }: Release,
  host: PythonHost,
): Promise<Readonly<Record<string, Planted>>> {
  const { unzipSync } = await import("fflate");
  const [, own = ""] = wheel.split("-");
  const tree: Record<string, Planted> = {};
  const wheels = await Promise.all(
    [wheel, ...others].map((stem) => host.readWheel(`${stem}-py3-none-any.whl`)),
  );
  for (const [path, bytes] of wheels.flatMap((one) => Object.entries(unzipSync(one)))) {
    // The rest of `.dist-info` tells of the release that was asked for.
    const [, licence] = /\.dist-info\/(licenses\/.*)$/.exec(path) ?? [];
    if (licence !== undefined) tree[`${distInfoName(name, version.text)}/${licence}`] = bytes;
    else if (!path.includes(".dist-info/") && !path.endsWith("/"))
      tree[path] = numbered(path, bytes, own, version.text);
  }
  return tree;
}

/** Where packages keep their number: `NAME/__init__.py`, `NAME/version.py`, `six.py`. */
const NUMBERED = /^(?:\w+\/)?\w+\.py$/;

function numbered(path: string, bytes: Uint8Array, own: string, version: string): Planted {
  if (own === version || !NUMBERED.test(path)) return bytes;
  return decode(bytes).replaceAll(`"${own}"`, `"${version}"`).replaceAll(`'${own}'`, `'${version}'`);
}
