import { Errno } from "../../../disk/errno.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { ALL_GROUPS, selectGroups } from "../install/needed-packages.ts";
import { isFresh, readLock } from "../lock/lock-file.ts";
import { SECOND } from "../profile.ts";
import { MAIN } from "../project/pyproject.ts";
import { exportMarkers } from "./export-markers.ts";
import { GROUP_OPTIONS } from "./options.ts";
import { selectionOf } from "./selection.ts";

export const exportCommand: PoetryCommand = {
  name: "export",
  // From 2.0 on it is there with its plugin.
  since: 4,
  until: SECOND,
  summary: "Exports the lock file to alternative formats.",
  options: [
    {
      long: "format",
      short: "f",
      value: "one",
      help: "Format to export to. Currently, only constraints.txt and requirements.txt are supported.",
      fallback: "requirements.txt",
    },
    { long: "output", short: "o", value: "one", help: "The name of the output file." },
    { long: "without-hashes", help: "Exclude hashes from the exported file." },
    { long: "without-urls", help: "Exclude source repository urls from the exported file." },
    { long: "dev", help: "Include development dependencies. (<warning>Deprecated</warning>)" },
    ...GROUP_OPTIONS,
    { long: "extras", short: "E", value: "many", help: "Extra sets of dependencies to include." },
    { long: "all-extras", help: "Include all sets of extra dependencies." },
  ],
  run: runExport,
};

async function runExport(call: PoetryCall): Promise<number> {
  const { console, files, project, profile } = call;
  if (!profile.isSecond && call.settings.flag("warnings.export"))
    await console.errorLine(
      "<warning>Warning: poetry-plugin-export will not be installed by default in a future version of Poetry.\nIn order to avoid a breaking change and make your automation forward-compatible, please install poetry-plugin-export explicitly. See https://python-poetry.org/docs/plugins/#using-plugins for details on how to install a plugin.\nTo disable this warning run 'poetry config warnings.export false'.</warning>",
    );
  const format = call.option("format") ?? "requirements.txt";
  if (format !== "requirements.txt" && format !== "constraints.txt")
    throw new PoetryError(`Invalid export format: ${format}`);
  const lock = readLock(files, project);
  if (!lock) throw new PoetryError("No lock file found. Run `poetry lock` to create it.");
  if (!isFresh(lock, project)) throw new PoetryError(profile.staleLockText);
  const chosen = await selectionOf(call);
  const isPlain = chosen.only.length === 0 && chosen.with.length === 0 && !call.flag("dev");
  const selection = isPlain
    ? { ...chosen, only: [MAIN] }
    : {
        ...chosen,
        only:
          chosen.only.length > 0 ? chosen.only : [MAIN, ...chosen.with, ...(call.flag("dev") ? ["dev"] : [])],
      };
  const groups = new Set(selectGroups(project, { ...ALL_GROUPS, ...selection }));
  const asked = new Set(selection.extras.flatMap((extra) => project.extras.get(extra) ?? []));
  const roots = project.groups
    .filter(({ name }) => groups.has(name))
    .flatMap(({ dependencies }) => dependencies)
    .filter(({ isOptional, key }) => !isOptional || asked.has(key));
  const markers = exportMarkers(roots, lock.packages, project.python);
  const lines = lock.packages
    .filter(({ name }) => markers.has(name))
    .map(({ name, version, files: hashes }) => {
      const marker = markers.get(name);
      const head = `${name}==${version.text}${marker ? ` ; ${marker}` : ""}`;
      const all = call.flag("without-hashes") ? [] : hashes.map(({ hash }) => `--hash=${hash}`).sort();
      return `${[head, ...all].join(" \\\n    ")}\n`;
    });
  const output = call.option("output");
  if (output === undefined) await console.write(lines.join(""));
  else {
    const failed = files.writeFile(`${call.directory}/${output}`, lines.join(""));
    if (failed instanceof Errno)
      throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${output}'`);
  }
  return 0;
}
