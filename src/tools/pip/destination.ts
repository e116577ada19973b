import { decode } from "../../base/bytes.ts";
import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { type PipContext, PipError, userBase, userSite } from "./context.ts";

/** Where packages and scripts go. */
export interface Destination {
  readonly directory: string;
  readonly scripts: string;
  /** `--target`: what is installed elsewhere does not count. */
  readonly isTarget: boolean;
  /** What is there is neither looked at nor taken away: `--prefix`, `--root`. */
  readonly isApart?: boolean;
}

/** The directory for packages by options and rights; undefined where the environment forbids it, which was told. */
export async function chooseDestination(context: PipContext): Promise<Destination | undefined> {
  const { values, process } = context;
  const target = values.text("targetDir");
  const prefix = values.text("prefixPath");
  if (target !== undefined) {
    if (values.flag("useUserSite")) throw new PipError("Can not combine '--user' and '--target'");
    const directory = normalizePath(target, process.cwd);
    return { directory, scripts: joinPath(directory, "bin"), isTarget: true };
  }
  if (values.flag("useUserSite") && prefix !== undefined)
    throw new PipError(
      "Can not combine '--user' and '--prefix' as they imply different installation locations",
    );
  if (prefix === undefined && values.text("rootPath") === undefined && !(await isAllowed(context)))
    return undefined;
  return underRoot(context, await chooseBelowRoot(context));
}

/** `--root`: everything goes below that directory. */
function underRoot({ values, process }: PipContext, destination: Destination): Destination {
  const root = values.text("rootPath");
  if (root === undefined) return destination;
  const absolute = normalizePath(root, process.cwd);
  return {
    directory: joinPath(absolute, destination.directory.slice(1)),
    scripts: joinPath(absolute, destination.scripts.slice(1)),
    isTarget: false,
    isApart: true,
  };
}

async function chooseBelowRoot(context: PipContext): Promise<Destination> {
  const { interpreter, values, process, console, files } = context;
  const prefix = values.text("prefixPath");
  if (prefix !== undefined) {
    const directory = normalizePath(prefix, process.cwd);
    return {
      directory: joinPath(directory, `lib/python${interpreter.version.short}/site-packages`),
      scripts: joinPath(directory, "bin"),
      isTarget: false,
      isApart: true,
    };
  }
  const ofUser: Destination = {
    directory: userSite(context),
    scripts: joinPath(userBase(context), "bin"),
    isTarget: false,
  };
  if (values.flag("useUserSite")) {
    if (interpreter.isVirtual)
      throw new PipError(
        "Can not perform a '--user' install. User site-packages are not visible in this virtualenv.",
      );
    return ofUser;
  }
  const own = { directory: interpreter.sitePackages, scripts: interpreter.scripts, isTarget: false };
  const root = values.text("rootPath");
  // pip looks for the first directory that is there from the given path up: of a relative one it finds none.
  const isRootWritable =
    root === undefined ||
    root.startsWith("/") ||
    !(files.stat(normalizePath(root, process.cwd)) instanceof Errno);
  if (interpreter.isVirtual || (isRootWritable && isWritable(context, own.directory))) return own;
  if (
    isRootWritable &&
    files.access(own.directory, "f") &&
    files.access(interpreter.prefix, "w") === undefined
  )
    return own;
  await console.info("Defaulting to user installation because normal site-packages is not writeable");
  return ofUser;
}

function isWritable({ files }: PipContext, directory: string): boolean {
  return files.access(directory, "w") === undefined;
}

/** PEP 668. */
export async function isAllowed(context: PipContext): Promise<boolean> {
  const { interpreter, values, console, files, version } = context;
  // pip knows of the mark since 23.0.
  if (interpreter.externallyManaged === undefined || values.flag("overrideExternallyManaged")) return true;
  if (version < 2300) return true;
  const content = files.readFile(interpreter.externallyManaged);
  const text = content instanceof Errno ? "" : decode(content);
  const message = /^Error=((?:.*\n)(?:[ \t].*\n|\n)*)/m.exec(text)?.[1] ?? "";
  const lines = message.trimEnd().split("\n");
  const shown = lines
    .map((line, index) => `${index === 0 ? "╰─> " : "    "}${line.replace(/^ /, "")}`)
    .join("\n");
  await console.note(`error: externally-managed-environment

× This environment is externally managed
${shown}

note: If you believe this is a mistake, please contact your Python installation or OS distribution provider. You can override this, at the risk of breaking your Python installation or OS, by passing --break-system-packages.
hint: See PEP 668 for the detailed specification.
`);
  return false;
}
