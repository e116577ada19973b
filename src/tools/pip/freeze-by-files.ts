import { decode } from "../../base/bytes.ts";
import { normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { InstalledDistribution } from "../python-packages/installed.ts";
import { normalizeName } from "../python-packages/normalize-name.ts";
import { parseRequirement } from "../python-packages/requirement.ts";
import { formatFrozen } from "./commands/freeze.ts";
import { type PipContext, unexpected } from "./context.ts";

/** Lines of a requirements file that `pip freeze -r` copies as they are. */
const COPIED =
  /^(?:\s*(?:#.*)?$|-r|--requirement|-f|--find-links|-i|--index-url|--pre|--trusted-host|--process-dependency-links|--extra-index-url|--use-feature)/;

/** `pip freeze -r`: the order and the comments of those files, then what they do not name. */
export async function freezeByFiles(
  context: PipContext,
  paths: readonly string[],
  installed: readonly InstalledDistribution[],
): Promise<number> {
  const { console, files, process } = context;
  const left = new Map(installed.map((one) => [one.normalizedName, one] as const));
  const written = new Set<string>();
  for (const path of paths) {
    const content = files.readFile(normalizePath(path, process.cwd));
    if (content instanceof Errno) throw unexpected(content, path);
    const lines = decode(content).split("\n");
    if (lines.at(-1) === "") lines.pop();
    for (const line of lines) await writeLine(context, { line, path, left, written });
  }
  await console.print("## The following requirements were added by pip freeze:\n");
  await console.print([...left.values()].map(formatFrozen).join(""));
  return 0;
}

interface FileLine {
  readonly line: string;
  readonly path: string;
  /** What was not named yet. */
  readonly left: Map<string, InstalledDistribution>;
  readonly written: Set<string>;
}

async function writeLine({ console }: PipContext, { line, path, left, written }: FileLine): Promise<void> {
  if (COPIED.test(line)) {
    const text = line.trimEnd();
    // An option stands once; comments and empty lines as often as they come.
    if (text.startsWith("-") && written.has(text)) return;
    written.add(text);
    return console.print(`${text}\n`);
  }
  const [, editable] = /^(?:-e\s*|--editable[\s=])(.*)$/.exec(line) ?? [];
  const bare = (editable ?? line).replace(/(^|\s+)#.*$/, "").trim();
  const requirement = parseRequirement(bare);
  if ("problem" in requirement) {
    await console.info(
      `Skipping line in requirement file [${path}] because it's not clear what it would install: ${bare}`,
    );
    return console.info("  (add #egg=PackageName to the URL to avoid this warning)");
  }
  const name = normalizeName(requirement.name);
  const found = left.get(name);
  if (found) {
    left.delete(name);
    return console.print(formatFrozen(found));
  }
  if (!written.has(name))
    await console.warn(
      `Requirement file [${path}] contains ${bare}, but package '${requirement.name}' is not installed`,
    );
}
