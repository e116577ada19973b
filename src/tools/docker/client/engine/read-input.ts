import { NO_BYTES } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { BodyReader } from "../../api/http-message.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";

const BLOCK = 65_536;

/** A file, or our input where `path` is empty, as the body of a request. */
export function readInput(call: Call, path: string): BodyReader {
  if (path === "") {
    return async () => {
      const bytes = await call.process.read(0);
      return bytes instanceof Errno ? NO_BYTES : bytes;
    };
  }
  const file = call.process.files.open(path, { read: true });
  if (file instanceof Errno) throw new Failure(`open ${path}: ${file.message.toLowerCase()}`);
  let position = 0;
  return async () => {
    const bytes = file.readAt(position, BLOCK);
    position += bytes.length;
    if (bytes.length === 0) file.close();
    return bytes;
  };
}
