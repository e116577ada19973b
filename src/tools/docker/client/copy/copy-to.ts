import { Errno } from "../../../../disk/errno.ts";
import { writeTar } from "../../archive/tar.ts";
import { archiveTree } from "../../archive/tree-archive.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { EngineFailure } from "../engine/engine.ts";
import { numberAt, parseJson } from "../engine/json.ts";
import { readInput } from "../engine/read-input.ts";
import { decodeBase64 } from "../format/base64.ts";
import { canonicalPath } from "../format/path.ts";
import { baseOf, type Landing, meansContents, parentOf, tellCopied } from "./place.ts";

/** os.ModeDir */
const DIRECTORY_BIT = 2 ** 31;

/** From our disk, or from an archive on our input (`-`), into a container. */
export async function copyTo(call: Call, word: string, container: string, path: string): Promise<number> {
  const target = path.startsWith("/") ? path : `/${path}`;
  const there = await kindOf(call, container, target);
  if (word === "-") {
    if (there !== "directory") throw new Failure(`destination "${container}:${path}" must be a directory`);
    await put(call, container, target, readInput(call, ""));
    await tellCopied(call, 0, `${container}:${path}`);
    return 0;
  }
  const named = canonicalPath(call.process.cwd, word);
  const real = call.flags.is("follow-link") ? call.process.files.realpath(named) : named;
  const source = real instanceof Errno ? named : real;
  const status = call.process.files.lstat(source);
  if (status instanceof Errno) throw new Failure(`lstat ${source}: ${status.message.toLowerCase()}`);
  const isDirectory = status.kind === "directory";
  const landing = landingOf(target, there, isDirectory, meansContents(word) ? "." : baseOf(named));
  const archive = writeTar(archiveTree(call.process.files, source, landing.name));
  try {
    await put(call, container, landing.folder, archive);
  } finally {
    // The real client says so, too, when the engine would have nothing of it.
    await tellCopied(call, archive.length, `${container}:${path}`);
  }
  return 0;
}

function landingOf(
  target: string,
  there: "directory" | "file" | undefined,
  isDirectory: boolean,
  name: string,
): Landing {
  if (there === "directory") return { folder: target, name };
  if (there === "file" && isDirectory) throw new Failure("cannot copy directory");
  if (!there && target.endsWith("/") && !isDirectory) throw new Failure("no such directory");
  return { folder: parentOf(target), name: baseOf(target) };
}

async function kindOf(
  call: Call,
  container: string,
  path: string,
): Promise<"directory" | "file" | undefined> {
  try {
    const headers = await call.engine.head(`/containers/${container}/archive`, { path });
    const stat = parseJson(decodeBase64(headers.get("x-docker-container-path-stat") ?? ""));
    return numberAt(stat, "mode") >= DIRECTORY_BIT ? "directory" : "file";
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    return undefined;
  }
}

async function put(
  call: Call,
  container: string,
  path: string,
  body: Uint8Array | ReturnType<typeof readInput>,
): Promise<void> {
  await call.engine.put(`/containers/${container}/archive`, {
    query: { noOverwriteDirNonDir: "true", path },
    body,
    headers: { "Content-Type": "application/x-tar" },
  });
}
