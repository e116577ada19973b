import type { MaybePromise } from "../../base/maybe-promise.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import type { Interpreter } from "./interpreter.ts";
import { visibleDirectories } from "./user-site.ts";

/**
 * Python packages whose entry points are written in TypeScript. They run where the real ones would: when the package
 * stands in a directory of the interpreter's sys.path, `python -m NAME` and each script that does
 * `from MODULE import main` call `run`; where it does not, Python's own `No module named NAME` follows.
 *
 * To add one: its entry here, in alphabetical order, with a lazy import; what installs the package writes
 * `site-packages/NAME/__init__.py` and a console script (`consoleScript` of bundled-packages.ts).
 */
export interface NativeModule {
  /** The top-level package, `pip`, or one module alone: `http.server`. */
  readonly package: string;
  /** `anywhere`: needs no file on the disk, as a script that brings its code along. */
  readonly stands: "standard library" | "site-packages" | "anywhere";
  /** It stands in for Python's own module where that could not wait. */
  readonly isStandIn?: true;
  readonly load: () => Promise<NativeProgram>;
}

/**
 * `args` are the words after the module or the script. `invokedAs` is sys.argv[0]: the script's path, or for `-m` that of
 * the module's `__main__.py`, from which pip and others take the name for their usage lines.
 */
export type NativeProgram = (
  process: Process,
  interpreter: Interpreter,
  args: readonly string[],
  invokedAs: string,
) => MaybePromise<number>;

const NATIVE_MODULES: readonly NativeModule[] = [
  {
    package: "ensurepip",
    stands: "anywhere",
    load: () => import("../venv/ensurepip.ts").then(({ ensurepip }) => ensurepip),
  },
  {
    package: "http.server",
    stands: "anywhere",
    isStandIn: true,
    load: () => import("./http-server.ts").then(({ httpServer }) => httpServer),
  },
  {
    package: "pip",
    stands: "site-packages",
    load: () => import("../pip/pip.ts").then(({ pip }) => pip),
  },
  {
    package: "poetry",
    stands: "site-packages",
    load: () => import("../poetry/main.ts").then(({ poetry }) => poetry),
  },
  {
    package: "poetry_installer",
    stands: "anywhere",
    load: () => import("../poetry/installer.ts").then(({ poetryInstaller }) => poetryInstaller),
  },
  {
    package: "venv",
    stands: "standard library",
    load: () => import("../venv/venv.ts").then(({ venv }) => venv),
  },
];

/** The native module of a dotted name such as `pip._internal.cli.main`, whether it is installed or not. */
export function findNativeModule(dotted: string): NativeModule | undefined {
  const name = dotted.split(".")[0];
  return NATIVE_MODULES.find((one) => one.package === dotted || one.package === name);
}

/** Who looks for packages: the user's own are found by the environment. */
export type Seer = Pick<Process, "files" | "env">;

/** Where the package stands for this interpreter; undefined: it is not installed. */
export function locatePackage(
  { files, env }: Seer,
  interpreter: Interpreter,
  name: string,
): string | undefined {
  for (const directory of [...visibleDirectories(env, interpreter), interpreter.standardLibrary]) {
    const path = joinPath(directory, name);
    if (!(files.stat(`${path}/__init__.py`) instanceof Errno)) return path;
  }
  return undefined;
}

/** The native module that a script hands over to: `from pip._internal.cli.main import main` … `main()`. */
export function nativeModuleOfScript(text: string): NativeModule | undefined {
  for (const [, module = "", attribute = ""] of text.matchAll(IMPORTED)) {
    const found = findNativeModule(module);
    if (found && attribute === "main" && /\bmain\(/.test(text)) return found;
  }
  return undefined;
}

/** One line of a script; each is looked at once. */
const IMPORTED = /^from ([\w.]+) import (\w+)[ \t]*$/gm;
