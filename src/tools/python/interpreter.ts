import { decode } from "../../base/bytes.ts";
import { baseName, dirName, joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { programFile } from "../../process/executable.ts";
import { type PythonVersion, parsePythonVersion } from "./version.ts";

/**
 * Which Python a process is. Nothing is registered anywhere: as in reality all of it follows from the path of the file
 * that was run, the links it goes through, and a `pyvenv.cfg` near it (PEP 405, CPython's Modules/getpath.py).
 *
 *     const interpreter = identify(process.files, process.path);   // for a program that is python itself
 *     identify(files, "/home/learner/.pyenv/versions/3.9.18/bin/python")
 *     installInterpreter(files, { prefix, version: "3.9.18" })     // install-interpreter.ts: what `make install` leaves
 *
 * An interpreter's file is an ELF file of the program `python` that carries its version (`interpreterFile`); a copy of
 * it, as `venv --copies` makes, is the same interpreter. What runs when `python -m pip` or a console script asks for a
 * module that is written in TypeScript stands in native-modules.ts.
 */
export interface Interpreter {
  readonly version: PythonVersion;
  /** sys.executable: the path as it was run, links and all. */
  readonly executable: string;
  /** sys._base_executable: the interpreter that a virtual environment was made with; `executable` itself elsewhere. */
  readonly baseExecutable: string;
  /** sys.prefix */
  readonly prefix: string;
  /** sys.base_prefix; differs from `prefix` in a virtual environment. */
  readonly basePrefix: string;
  readonly isVirtual: boolean;
  /** Whether a virtual environment sees the packages of its base too. */
  readonly hasSystemSite: boolean;
  /** `PREFIX/lib/python3.9` of the base. */
  readonly standardLibrary: string;
  /** Where pip installs: `site-packages`, of Debian's own Python `/usr/local/lib/python3.11/dist-packages`. */
  readonly sitePackages: string;
  /** Where installed packages are looked for, in the order of sys.path, whether they exist or not. */
  readonly packageDirectories: readonly string[];
  /** Where pip puts console scripts. */
  readonly scripts: string;
  /** Debian's own at /usr: no pip, `dist-packages`, EXTERNALLY-MANAGED (PEP 668). */
  readonly isDebian: boolean;
  /** The file that forbids pip to install here (PEP 668); undefined where there is none. */
  readonly externallyManaged: string | undefined;
}

const NOTE = "\0python-version:";
/** The interpreter of Debian 12, whose file carries no version. */
export const DEBIAN_VERSION = "3.11.2";

/** The content of `PREFIX/bin/python3.9`. */
export function interpreterFile(version: string): Uint8Array {
  const program = programFile("python");
  const note = Uint8Array.from(`${NOTE}${version}\0`, (unit) => unit.charCodeAt(0));
  const bytes = new Uint8Array(program.length + note.length);
  bytes.set(program);
  bytes.set(note, program.length);
  return bytes;
}

/** The interpreter that `executable`, an absolute path, is; undefined where no Python stands there. */
export function identify(files: Files, executable: string): Interpreter | undefined {
  const real = files.realpath(executable);
  if (real instanceof Errno) return undefined;
  const version = versionOf(files, real);
  if (!version) return undefined;
  const config = readEnvironment(files, dirName(executable));
  const base = config ? baseOf(files, config, executable, version) : real;
  const basePrefix = dirName(dirName(base));
  const prefix = config?.prefix ?? basePrefix;
  const isDebian = basePrefix === "/usr";
  const standardLibrary = `${basePrefix}/lib/python${version.short}`;
  const managed = `${standardLibrary}/EXTERNALLY-MANAGED`;
  const directories = packageDirectories(prefix, version, { isDebian, isVirtual: config !== undefined });
  const ofSystem = config?.systemSite
    ? packageDirectories(basePrefix, version, { isDebian, isVirtual: false })
    : [];
  return {
    version,
    executable,
    baseExecutable: config ? base : executable,
    prefix,
    basePrefix,
    isVirtual: config !== undefined,
    hasSystemSite: config?.systemSite === true,
    standardLibrary,
    sitePackages: directories[0] ?? standardLibrary,
    packageDirectories: [...directories, ...ofSystem],
    scripts: isDebian && !config ? "/usr/local/bin" : `${prefix}/bin`,
    isDebian,
    externallyManaged: config || files.stat(managed) instanceof Errno ? undefined : managed,
  };
}

function packageDirectories(
  prefix: string,
  version: PythonVersion,
  { isDebian, isVirtual }: { readonly isDebian: boolean; readonly isVirtual: boolean },
): readonly string[] {
  if (isDebian && !isVirtual)
    return [`/usr/local/lib/python${version.short}/dist-packages`, "/usr/lib/python3/dist-packages"];
  return [`${prefix}/lib/python${version.short}/site-packages`];
}

const HEAD_LENGTH = 512;

/** The version that the interpreter's own file carries. */
function versionOf(files: Files, path: string): PythonVersion | undefined {
  const handle = files.open(path, { read: true });
  if (handle instanceof Errno) return undefined;
  const head = decode(handle.readAt(0, HEAD_LENGTH));
  handle.close();
  if (!/\0rockpool:python\0/.test(head)) return undefined;
  return parsePythonVersion(/\0python-version:([^\0]+)\0/.exec(head)?.[1] ?? DEBIAN_VERSION);
}

interface Environment {
  readonly prefix: string;
  /** The directory of the base interpreter. */
  readonly home: string;
  readonly systemSite: boolean;
}

/** `pyvenv.cfg` beside the executable or one directory up; a file without `home` is none (getpath.py). */
function readEnvironment(files: Files, directory: string): Environment | undefined {
  for (const place of [directory, dirName(directory)]) {
    const content = files.readFile(joinPath(place, "pyvenv.cfg"));
    if (content instanceof Errno) continue;
    const values = parseConfig(decode(content));
    const home = values.get("home");
    if (home === undefined) continue;
    const systemSite = values.get("include-system-site-packages")?.toLowerCase() === "true";
    return { prefix: dirName(directory), home: normalizePath(home), systemSite };
  }
  return undefined;
}

function parseConfig(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split("\n")) {
    const equals = line.indexOf("=");
    if (equals >= 0) values.set(line.slice(0, equals).trim().toLowerCase(), line.slice(equals + 1).trim());
  }
  return values;
}

/** The file of the base interpreter: of the same name in `home`, or by its version. */
function baseOf(files: Files, { home }: Environment, executable: string, version: PythonVersion): string {
  for (const name of [baseName(executable), `python${version.short}`, "python3", "python"]) {
    const real = files.realpath(joinPath(home, name));
    if (!(real instanceof Errno)) return real;
  }
  return joinPath(home, `python${version.short}`);
}
