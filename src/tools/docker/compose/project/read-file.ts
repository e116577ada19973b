import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { Failure } from "../../client/cli/failure.ts";

/** A file that is not there ends so (compose.FileNotFoundFailure). */
export const NOT_FOUND_STATUS = 14;

export function readText(files: Files, path: string): string {
  const content = files.readFile(path);
  if (content instanceof Errno)
    throw new Failure(`open ${path}: ${content.message.toLowerCase()}`, NOT_FOUND_STATUS);
  return decode(content);
}
