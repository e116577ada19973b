import { Errno } from "../../../../disk/errno.ts";
import type { BodyReader } from "../../api/http-message.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { canonicalPath } from "../format/path.ts";

/** An archive is not for eyes: it wants a file or a pipe. */
export function checkOutput(call: Call, path: string, act = "save image"): void {
  if (path === "" && call.process.stdout.isTerminal)
    throw new Failure("cowardly refusing to save to a terminal. Use the -o flag or redirect");
  if (path === "") return;
  const folder = canonicalPath(call.process.cwd, path).replace(/\/[^/]*$/, "") || "/";
  if (call.process.files.stat(folder) instanceof Errno)
    throw new Failure(`failed to ${act}: invalid output path: stat ${folder}: no such file or directory`);
}

/** To a file, or to our output. */
export async function saveStream(call: Call, read: BodyReader, path: string): Promise<void> {
  if (path === "") {
    for (let bytes = await read(); bytes.length > 0; bytes = await read()) await call.write(1, bytes);
    return;
  }
  const file = call.process.files.open(path, { write: true, create: true, truncate: true }, 0o600);
  if (file instanceof Errno) throw new Failure(`open ${path}: ${file.message.toLowerCase()}`);
  try {
    let position = 0;
    for (let bytes = await read(); bytes.length > 0; bytes = await read()) {
      const failed = file.writeAt(position, bytes);
      if (failed) throw new Failure(`write ${path}: ${failed.message.toLowerCase()}`);
      position += bytes.length;
    }
  } finally {
    file.close();
  }
}
