import type { Process } from "../../process/process.ts";
import type { Interpreter } from "../python/interpreter.ts";
import type { NativeProgram } from "../python/native-modules.ts";
import { temporaryLetters } from "../python/temporary-letters.ts";
import { installedDistributions } from "../python-packages/installed.ts";
import { bundledPackages, installPip } from "./create-environment.ts";

const USAGE = `usage: python -m ensurepip [-h] [--version] [-v] [-U] [--user] [--root ROOT]
                           [--altinstall] [--default-pip]
`;

const HELP = `${USAGE}
options:
  -h, --help     show this help message and exit
  --version      Show the version of pip that is bundled with this Python.
  -v, --verbose  Give more output. Option is additive, and can be used up to 3
                 times.
  -U, --upgrade  Upgrade pip and dependencies, even if already installed.
  --user         Install using the user scheme.
  --root ROOT    Install everything relative to this alternate root directory.
  --altinstall   Make an alternate install, installing only the X.Y versioned
                 scripts (Default: pipX, pipX.Y, easy_install-X.Y).
  --default-pip  Make a default pip install, installing the unqualified pip
                 and easy_install in addition to the versioned scripts.
`;

/** Debian's own words: its Python's packages are dpkg's affair. */
const DISABLED = `ensurepip is disabled in Debian/Ubuntu for the system python.

Python modules for the system python are usually handled by dpkg and apt-get.

    apt install python3-<module name>

Install the python3-pip package to use pip itself.  Using pip together
with the system python might have unexpected results for any system installed
module, so use it on your own risk, or make sure to only use it in virtual
environments.

`;

const KNOWN = ["-v", "--verbose", "-U", "--upgrade", "--default-pip"];
const ELSEWHERE = ["--user", "--root", "--altinstall"];

/** `python -m ensurepip` (https://docs.python.org/3/library/ensurepip.html). */
export const ensurepip: NativeProgram = async (process, interpreter, args) => {
  const wrong = args.filter(
    (word) => ![...KNOWN, ...ELSEWHERE, "-h", "--help", "--version"].includes(word.split("=")[0] ?? ""),
  );
  const bundled = bundledPackages(interpreter);
  if (args.includes("-h") || args.includes("--help")) return say(process, HELP, 0);
  if (args.includes("--version")) return say(process, `pip ${bundled.pip}\n`, 0);
  const elsewhere = args.find((word) => ELSEWHERE.includes(word.split("=")[0] ?? ""));
  if (elsewhere !== undefined)
    return complain(process, `rockpool: not simulated here: ensurepip ${elsewhere}\n`, 1);
  if (wrong.length > 0)
    return complain(
      process,
      `${USAGE}python -m ensurepip: error: unrecognized arguments: ${wrong.join(" ")}\n`,
      2,
    );
  if (interpreter.isDebian && !interpreter.isVirtual) return say(process, DISABLED, 1);
  return install(process, interpreter, args.includes("--default-pip"));
};

async function install(process: Process, interpreter: Interpreter, isDefault: boolean): Promise<number> {
  const bundled = bundledPackages(interpreter);
  const wanted = [
    ...(bundled.setuptools === undefined ? [] : [["setuptools", bundled.setuptools] as const]),
    ["pip", bundled.pip] as const,
  ];
  const place = `/tmp/tmp${temporaryLetters(process)}`;
  const there = installedDistributions(process.files, [interpreter.sitePackages]);
  const missing = wanted.filter(([name]) => !there.some((one) => one.normalizedName === name));
  let text = `Looking in links: ${place}\n`;
  const shownSite = interpreter.sitePackages.startsWith(`${process.cwd}/`)
    ? `.${interpreter.sitePackages.slice(process.cwd.length)}`
    : interpreter.sitePackages;
  for (const [name, version] of wanted) {
    const found = there.find((one) => one.normalizedName === name);
    text += found
      ? `Requirement already satisfied: ${name} in ${shownSite} (${found.version.text})\n`
      : `Processing ${place}/${name}-${version}-py3-none-any.whl\n`;
  }
  await process.stdout.write(text);
  if (missing.length === 0) return 0;
  const failed = installPip(process.files, interpreter, {
    directory: interpreter.prefix,
    sitePackages: interpreter.sitePackages,
    isDefault,
  });
  if (failed) return complain(process, `ERROR: [Errno ${failed.number}] ${failed.message}\n`, 1);
  const names = missing.map(([name]) => name).join(", ");
  const done = missing
    .map(([name, version]) => `${name}-${version}`)
    .sort()
    .join(" ");
  return say(process, `Installing collected packages: ${names}\nSuccessfully installed ${done}\n`, 0);
}

async function say(process: Process, text: string, status: number): Promise<number> {
  await process.stdout.write(text);
  return status;
}

async function complain(process: Process, text: string, status: number): Promise<number> {
  await process.stderr.write(text);
  return status;
}
