import { joinPath, normalizePath } from "../../../base/paths.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import { markerEnvironment } from "../../python-packages/markers.ts";
import { chooseFile } from "../../python-packages/wheel-tags.ts";
import { displayPath, type PipCommand, PipError } from "../context.ts";
import { announceDownloads } from "../prepare.ts";
import { readAsked } from "../requirement-words.ts";
import { resolveAsked } from "../resolver/resolve-asked.ts";

/** https://pip.pypa.io/en/stable/cli/pip_download/ */
export const download: PipCommand = async (context) => {
  const { values, console, files, process } = context;
  const asked = readAsked(context, markerEnvironment(context.interpreter.version.text));
  if (asked.asked.length === 0)
    throw new PipError(`You must give at least one requirement to download (see "pip help download")`);
  const plan = await resolveAsked(context, asked, { ignoresInstalled: true });
  if (!plan) return 1;
  await announceDownloads(context, plan.toInstall);
  const directory = normalizePath(values.text("downloadDir") ?? ".", process.cwd);
  const failed = makeDirectories(files, directory);
  if (failed) throw new PipError(`[Errno ${failed.number}] ${failed.message}: '${directory}'`);
  for (const { source } of plan.toInstall) {
    if (source.kind !== "release") continue;
    const file = chooseFile(source.release, context.interpreter.version.text);
    if (!file) continue;
    const path = joinPath(directory, file.name);
    // What a wheel of the simulation holds: its name, and nothing that could be unpacked.
    files.writeFile(path, `rockpool: ${file.name} of the simulated package index\n`);
    await console.info(`Saved ${displayPath(context, path)}`);
  }
  const names = plan.toInstall.map(({ shownName }) => shownName);
  if (names.length > 0) await console.info(`Successfully downloaded ${names.join(" ")}`);
  return 0;
};
