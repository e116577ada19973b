import { decode } from "../../base/bytes.ts";
import type { Process } from "../../process/process.ts";
import { distInfoName } from "../python/distribution.ts";
import { pythonHostOf } from "../python/python-host.ts";
import { SIMULATED_MARK } from "../python/simulated-package.ts";
import type { Planted } from "../python/write-tree.ts";
import { normalizeName } from "./normalize-name.ts";
import { poetryCode } from "./poetry-code.ts";
import { compareVersions, parseVersion, type Version } from "./versions.ts";

/**
 * pytest and Flask run here: the wheels of them and of what they need come with the site (vendor/python), and are fetched
 * when an installer unpacks them. Of other packages there is no code (`simulatedPackage`).
 */
interface Carried {
  /** The wheel whose code it is. */
  readonly wheel: string;
  readonly version: string;
  /** Releases from this one on get that code too, with their own number in it: what pytest or Flask uses of it is the same. */
  readonly since: string;
}

const CARRIED: Readonly<Record<string, Carried>> = {
  blinker: { wheel: "blinker-1.9.0-py3-none-any.whl", version: "1.9.0", since: "1.6.2" },
  click: { wheel: "click-8.5.0-py3-none-any.whl", version: "8.5.0", since: "8.1.3" },
  flask: { wheel: "flask-3.1.3-py3-none-any.whl", version: "3.1.3", since: "3.0.0" },
  iniconfig: { wheel: "iniconfig-2.3.0-py3-none-any.whl", version: "2.3.0", since: "2.0.0" },
  itsdangerous: { wheel: "itsdangerous-2.2.0-py3-none-any.whl", version: "2.2.0", since: "2.1.2" },
  jinja2: { wheel: "jinja2-3.1.6-py3-none-any.whl", version: "3.1.6", since: "3.1.2" },
  markupsafe: { wheel: "markupsafe-3.0.3-py3-none-any.whl", version: "3.0.3", since: "2.1.1" },
  packaging: { wheel: "packaging-26.3-py3-none-any.whl", version: "26.3", since: "22.0" },
  pluggy: { wheel: "pluggy-1.6.0-py3-none-any.whl", version: "1.6.0", since: "1.5.0" },
  pygments: { wheel: "pygments-2.21.0-py3-none-any.whl", version: "2.21.0", since: "2.13.0" },
  pytest: { wheel: "pytest-8.4.2-py3-none-any.whl", version: "8.4.2", since: "8.4.2" },
  werkzeug: { wheel: "werkzeug-3.1.9-py3-none-any.whl", version: "3.1.9", since: "3.0.0" },
};

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
  if (name === "poetry") return poetryCode(version.text);
  if (Object.hasOwn(BUILT_IN, name)) return BUILT_IN[name];
  const carried = Object.hasOwn(CARRIED, name) ? CARRIED[name] : undefined;
  const host = pythonHostOf(process.kernel);
  if (!carried || !host || isBefore(version, carried.since)) return undefined;
  return await process.kernel.scheduler.host(
    process,
    unpack(carried, { name: project, version }, host.readWheel(carried.wheel)),
  );
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
  { version: own }: Carried,
  { name, version }: Release,
  wheel: Promise<Uint8Array>,
): Promise<Readonly<Record<string, Planted>>> {
  const { unzipSync } = await import("fflate");
  const tree: Record<string, Planted> = {};
  for (const [path, bytes] of Object.entries(unzipSync(await wheel))) {
    // The rest of `.dist-info` tells of the release that was asked for.
    const [, licence] = /\.dist-info\/(licenses\/.*)$/.exec(path) ?? [];
    if (licence !== undefined) tree[`${distInfoName(name, version.text)}/${licence}`] = bytes;
    else if (!path.includes(".dist-info/") && !path.endsWith("/"))
      tree[path] = numbered(path, bytes, own, version.text);
  }
  return tree;
}

function numbered(path: string, bytes: Uint8Array, own: string, version: string): Planted {
  if (own === version || !/^\w+\/(?:__init__|_version)\.py$/.test(path)) return bytes;
  return decode(bytes).replaceAll(`"${own}"`, `"${version}"`).replaceAll(`'${own}'`, `'${version}'`);
}
