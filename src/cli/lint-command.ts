import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { lintLessons } from "../tutor/lint/lint-lessons.ts";
import { formatLintReport } from "../tutor/lint/lint-report.ts";
import { createComputer } from "./engine.ts";
import type { CliHost } from "./host.ts";
import { parseAllOptions, readCount } from "./parse-own-options.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = { seeds: { type: "string" }, only: { type: "string" } } as const;

/** `rockpool lint`: the report on standard output; status 1 where something is wrong. */
export async function lintCommand(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseAllOptions(args, OPTIONS);
  const [path = "lessons", ...more] = positionals;
  if (more.length > 0) throw new UsageError(`expected one folder or file, not also '${more[0]}'`);
  const count = readCount("--seeds", values.seeds, 3, 1);
  const report = await lintLessons({
    ...readLessons(path),
    seeds: Array.from({ length: count }, (_, at) => at + 1),
    only: values.only,
    createComputer: (seed) => createComputer({ seed }),
    onLesson: (lesson) => {
      if (host.isErrorSeen) host.writeError(`\r\x1b[K${lesson}`);
    },
  });
  if (host.isErrorSeen) host.writeError("\r\x1b[K");
  host.writeOut(formatLintReport(report));
  return report.faults.length > 0 ? 1 : 0;
}

/** A folder with all that is in it, or one lesson by itself. */
function readLessons(path: string): {
  folder: string;
  texts: ReadonlyMap<string, string>;
  paths: readonly string[];
} {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new UsageError(`${path}: there is no such file or folder`);
  if (!status.isDirectory()) {
    const paths = readdirSync(dirname(path));
    return { folder: dirname(path), texts: new Map([[basename(path), readFileSync(path, "utf8")]]), paths };
  }
  const paths = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const isText = (file: string) =>
    file.endsWith(".md") || /^(?:course|skills)(?:\.[a-z-]+)?\.yaml$/i.test(file);
  const texts = paths.filter(isText).map((file) => [file, readFileSync(join(path, file), "utf8")] as const);
  return { folder: path.replace(/[/\\]+$/, ""), texts: new Map(texts), paths };
}
