import { concat } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Process } from "../../../../process/process.ts";
import { inflate } from "../../archive/inflate.ts";
import { readTar, type TarEntry, writeTar } from "../../archive/tar.ts";
import type { BuildContext } from "./context.ts";

const NAME = "Dockerfile";

/** All of standard input. */
export async function readAllInput(process: Process): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const bytes = await process.read(0);
    if (bytes instanceof Errno || bytes.length === 0) return concat(parts);
    parts.push(bytes);
  }
}

/**
 * `docker build -`: an archive, compressed or not, or a Dockerfile that needs no other file (DetectArchiveReader).
 * undefined: `needsDockerfile`, and it is not in the archive.
 */
export async function contextOfInput(
  process: Process,
  file: string,
  needsDockerfile: boolean,
): Promise<BuildContext | undefined> {
  const input = await readAllInput(process);
  const archive = await process.kernel.scheduler.host(process, inflate(input));
  const dockerfile = file === "" ? NAME : file.replace(/^\.?\//, "");
  const entries = isArchive(archive) ? readTar(archive) : undefined;
  if (!entries)
    return { archive: writeTar([dockerfileEntry(NAME, input)]), dockerfile: NAME, sizes: sizes(input, 2) };
  const content = entries.find(({ name }) => name.replace(/^\.?\//, "") === dockerfile)?.content;
  if (!content && needsDockerfile) return undefined;
  return { archive, dockerfile, sizes: sizes(content ?? input, archive.length) };
}

function sizes(dockerfile: Uint8Array, files: number): BuildContext["sizes"] {
  return { dockerfile: dockerfile.length, ignore: undefined, files };
}

/** `ustar` at its place in the first header. */
function isArchive(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(257, 262)) === "ustar";
}

export function dockerfileEntry(name: string, content: Uint8Array): TarEntry {
  return { name, kind: "file", mode: 0o644, uid: 0, gid: 0, mtime: 0, content, target: "" };
}
