import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";

/** The name as far as all files that begin so agree; a slash follows a directory's. */
export function completeName({ files }: Call, typed: string): string {
  const slash = typed.lastIndexOf("/") + 1;
  const folder = typed.slice(0, slash);
  const begun = typed.slice(slash);
  const entries = files.readdir(folder === "" ? "." : folder);
  if (entries instanceof Errno) return typed;
  const names = entries.map(({ name }) => name).filter((name) => name.startsWith(begun));
  const [first = ""] = names;
  if (names.length === 0) return typed;
  let length = first.length;
  for (const name of names) while (!name.startsWith(first.slice(0, length))) length--;
  const completed = folder + first.slice(0, length);
  if (names.length > 1) return completed;
  const status = files.stat(completed);
  return !(status instanceof Errno) && status.kind === "directory" ? `${completed}/` : completed;
}
