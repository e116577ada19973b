import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { bundledSetuptools, pipDistribution } from "../python/bundled-packages.ts";
import { writeDistribution } from "../python/distribution.ts";
import { type Interpreter, interpreterFile } from "../python/interpreter.ts";
import { bundledWith, isAtLeast } from "../python/version.ts";
import { makeDirectories, type Planted, writeTree } from "../python/write-tree.ts";
import { activateCsh, activateFish, activatePowerShell, activateScript } from "./activation-scripts.ts";

export interface EnvironmentOptions {
  /** Absolute. */
  readonly directory: string;
  /** Stands in the shell's prompt; the directory's name unless given. */
  readonly prompt?: string;
  readonly systemSitePackages?: boolean;
  readonly copies?: boolean;
  readonly withPip?: boolean;
  /** The `command` line of pyvenv.cfg; 3.11 and newer write it. */
  readonly command?: string;
}

/** Makes a virtual environment as `python -m venv` does (PEP 405). */
export function createEnvironment(
  files: Files,
  interpreter: Interpreter,
  options: EnvironmentOptions,
): Errno | undefined {
  const { directory, withPip = true } = options;
  const { version } = interpreter;
  const prompt = options.prompt ?? baseName(directory);
  const sitePackages = joinPath(directory, `lib/python${version.short}/site-packages`);
  return (
    makeDirectories(files, directory) ??
    writeTree(files, directory, {
      [`include${isAtLeast(version, 3, 11) ? `/python${version.short}` : ""}`]: { directory: true },
      bin: { directory: true },
      [`lib/python${version.short}/site-packages`]: { directory: true },
      lib64: { link: "lib" },
      "pyvenv.cfg": configOf(interpreter, options),
      ...interpretersOf(files, interpreter, options.copies === true),
    }) ??
    (withPip ? installPip(files, interpreter, { directory, sitePackages, isDefault: true }) : undefined) ??
    writeTree(files, joinPath(directory, "bin"), {
      activate: activateScript(directory, prompt),
      "activate.csh": activateCsh(directory, prompt),
      "activate.fish": activateFish(directory, prompt),
      "Activate.ps1": activatePowerShell(directory, prompt),
    })
  );
}

function configOf(
  { version, baseExecutable, isVirtual }: Interpreter,
  { systemSitePackages, prompt, command }: EnvironmentOptions,
): string {
  const real = isVirtual ? baseExecutable : joinPath(dirName(baseExecutable), `python${version.short}`);
  const lines = [
    `home = ${dirName(baseExecutable)}`,
    `include-system-site-packages = ${systemSitePackages ? "true" : "false"}`,
    `version = ${version.text}`,
    ...(prompt === undefined ? [] : [`prompt = '${prompt}'`]),
    ...(isAtLeast(version, 3, 11)
      ? [`executable = ${real}`, ...(command === undefined ? [] : [`command = ${command}`])]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The name that was called is a link to the base interpreter, the others are links to it. */
function interpretersOf(files: Files, interpreter: Interpreter, copies: boolean): Record<string, Planted> {
  const { baseExecutable, version } = interpreter;
  const called = baseName(baseExecutable);
  const names = ["python", "python3", ...(isAtLeast(version, 3, 10) ? [`python${version.short}`] : [])];
  const own: Planted = copies
    ? { content: copyOf(files, baseExecutable, version.text), mode: 0o755 }
    : { link: baseExecutable };
  const tree: Record<string, Planted> = { [`bin/${called}`]: own };
  for (const name of names) if (name !== called) tree[`bin/${name}`] = copies ? own : { link: called };
  return tree;
}

function copyOf(files: Files, path: string, version: string): Uint8Array {
  const content = files.readFile(path);
  return content instanceof Errno ? interpreterFile(version) : content;
}

/** Debian's ensurepip takes the wheels of its own packages. */
const OF_DEBIAN = { pip: "23.0.1", setuptools: "66.1.1" };

/** What ensurepip puts in: pip and, before 3.12, setuptools. */
export function bundledPackages({ isDebian, version }: Interpreter): ReturnType<typeof bundledWith> {
  return isDebian ? OF_DEBIAN : bundledWith(version);
}

interface PipPlace {
  /** The environment's. */
  readonly directory: string;
  readonly sitePackages: string;
  /** Whether `pip` is among its scripts, beside `pip3`. */
  readonly isDefault: boolean;
}

export function installPip(
  files: Files,
  interpreter: Interpreter,
  { directory, sitePackages, isDefault }: PipPlace,
): Errno | undefined {
  const { version, baseExecutable } = interpreter;
  const bundled = bundledPackages(interpreter);
  const python = joinPath(directory, `bin/${baseName(baseExecutable)}`);
  const pip = pipDistribution(bundled.pip, python, {
    names: [...(isDefault ? ["pip"] : []), `pip${version.major}`, `pip${version.short}`],
    alias: undefined,
  });
  const setuptools =
    bundled.setuptools === undefined ? undefined : bundledSetuptools(bundled.setuptools, directory, version);
  return (
    (setuptools ? writeDistribution(files, sitePackages, setuptools) : undefined) ??
    writeDistribution(files, sitePackages, pip)
  );
}
