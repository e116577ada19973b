import { type InstalledDistribution, installedDistributions } from "../python-packages/installed.ts";
import { normalizeName } from "../python-packages/normalize-name.ts";
import { allInstalled, type PipContext } from "./context.ts";

/** What `pip list` and `pip freeze` choose from: `--path`, `--local`, `--user`, `--exclude`. */
export function shownPackages(context: PipContext): readonly InstalledDistribution[] {
  const { values, interpreter } = context;
  const paths = values.list("path");
  const all =
    paths.length > 0
      ? installedDistributions(context.files, paths, context.process.cwd)
      : allInstalled(context);
  const excluded = new Set(values.list("excludes").map(normalizeName));
  return all.filter(
    (one) =>
      !excluded.has(one.normalizedName) &&
      (!values.flag("local") || one.location.startsWith(interpreter.prefix)) &&
      (!values.flag("user") || one.location.includes("/.local/")),
  );
}
