import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { makeDirectories } from "../python/write-tree.ts";
import { markerEnvironment } from "../python-packages/markers.ts";
import { simulatedArchive } from "../python-packages/simulated-archive.ts";
import { publishedFile } from "../python-packages/uploads.ts";
import { chooseFile } from "../python-packages/wheel-tags.ts";
import { displayPath, type PipContext, PipError, unexpected } from "./context.ts";
import { announceDownloads } from "./prepare.ts";
import { readAsked, tellRemarks } from "./requirement-words.ts";
import type { Candidate } from "./resolver/candidate.ts";
import { resolveAsked } from "./resolver/resolve-asked.ts";

export interface SaveWishes {
  readonly command: "download" | "wheel";
  /** The working directory unless given. */
  readonly directory: string | undefined;
}

/** Resolves what is asked for and saves its files; undefined: there is no solution, which was told. */
export async function saveFiles(
  context: PipContext,
  { command, directory = "." }: SaveWishes,
): Promise<readonly Candidate[] | undefined> {
  const { console, files, process, target, values } = context;
  const asked = readAsked(context, markerEnvironment(target.version));
  if (asked.asked.length === 0) {
    if (values.list("requirements").length > 0) return [];
    throw new PipError(`You must give at least one requirement to ${command} (see "pip help ${command}")`);
  }
  await tellRemarks(context, asked);
  const plan = await resolveAsked(context, asked, { ignoresInstalled: true });
  if (!plan) return undefined;
  const local = plan.toInstall.find(({ source }) => source.kind === "local");
  if (local) throw new PipError(`rockpool: not simulated here: pip ${command} of a project`);
  await announceDownloads(context, plan);
  const place = normalizePath(directory, process.cwd);
  const failed = makeDirectories(files, place);
  if (failed) throw unexpected(failed, place);
  for (const { source } of plan.toInstall) {
    if (source.kind !== "release") continue;
    const file = chooseFile(source.release, target);
    if (!file) continue;
    const path = joinPath(place, file.name);
    const url = source.archive?.url ?? "";
    const from = url.startsWith("file://")
      ? files.readFile(url.slice("file://".length))
      : publishedFile(process, file.name);
    files.writeFile(path, from === undefined || from instanceof Errno ? simulatedArchive(file.name) : from);
    await console.info(`Saved ${displayPath(context, path)}`);
  }
  return plan.toInstall;
}
