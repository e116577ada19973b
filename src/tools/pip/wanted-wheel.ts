import { baseName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { parseWheelName, readWheel, savedWheel, type WheelArchive } from "../python-packages/read-wheel.ts";
import { isSupported } from "../python-packages/wheel-tags.ts";
import { displayPath, type PipContext, PipError } from "./context.ts";
import { download } from "./download.ts";
import type { Wanted } from "./resolver/candidate.ts";
import { exactWanted } from "./resolver/exact-wanted.ts";

type FileOrigin = { readonly file: string } | undefined;

/** A wheel on this disk. */
export async function wantedWheelFile(
  context: PipContext,
  path: string,
  extras: readonly string[],
  origin: FileOrigin,
): Promise<readonly Wanted[]> {
  const name = checkedName(context, baseName(path));
  await context.console.info(
    `Processing ${displayPath(context, path)}${origin ? ` (from ${origin.file})` : ""}`,
  );
  const content = context.files.readFile(path);
  if (content instanceof Errno)
    throw new PipError(
      `Could not install packages due to an OSError: [Errno ${content.number}] ${content.message}: '${path}'\n`,
    );
  const wheel = await readWheel(context.process, context.index, name, content);
  if (!wheel) throw new PipError(`Wheel '${name.split("-")[0]}' located at ${path} is invalid.`);
  return wantedArchive(wheel, `file://${path}`, extras, origin);
}

/** A wheel of the index by its URL. */
export async function wantedWheelUrl(
  context: PipContext,
  url: string,
  extras: readonly string[],
  origin: FileOrigin,
): Promise<readonly Wanted[]> {
  const [, hostname, path = ""] = /^https?:\/\/([^/:?#]+)([^?#]*)/.exec(url) ?? [];
  const name = checkedName(context, baseName(path));
  if (hostname !== "files.pythonhosted.org")
    throw new PipError(`rockpool: not simulated here: packages from ${url}`);
  const { project = "", version = "" } = parseWheelName(name) ?? {};
  const bare = url.replace(/#.*$/, "");
  await context.console.info(`Collecting ${project}==${version}${origin ? ` (from ${origin.file})` : ""}`);
  const wheel = await savedWheel(context.index, name);
  if (!wheel) {
    await context.console.note(`  ERROR: HTTP error 404 while getting ${bare}\n`);
    throw new PipError(
      `Could not install requirement ${project}==${version} from ${bare} because of HTTP error 404 Client Error: Not Found for url: ${bare} for URL ${bare}`,
    );
  }
  await download(context, { name, size: wheel.release.files[0]?.size ?? 0, indent: "  " });
  return wantedArchive(wheel, bare, extras, origin);
}

/** Throws where it is no name of a wheel, or that of one for another platform. */
function checkedName({ target }: PipContext, name: string): string {
  const parsed = parseWheelName(name);
  if (!parsed) throw new PipError(`${name} is not a valid wheel filename.`);
  if (!isSupported(parsed.tag, target))
    throw new PipError(`${name} is not a supported wheel on this platform.`);
  return name;
}

function wantedArchive(
  { project, release, code, sha256 }: WheelArchive,
  url: string,
  extras: readonly string[],
  origin: FileOrigin,
): readonly Wanted[] {
  const source = { kind: "release" as const, project, release, archive: { url, sha256, code } };
  return exactWanted({ name: project.name, version: release.version, source, extras }, origin);
}
