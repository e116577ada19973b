import { Errno } from "../../disk/errno.ts";
import { OPTION_NAMES } from "./options.ts";
import type { Vi } from "./vi.ts";

const TAKES_FILE =
  /^([^a-zA-Z]*)(e|edit|r|read|w|write|wq|sav|saveas|f|file|n|next|up|update|x|xit|so|source)!? +(\S*)$/;

/** Tab on the command line: file names behind the commands that take one, options behind :set. */
export function completeCommand(vi: Vi, text: string): string {
  const file = TAKES_FILE.exec(text);
  if (file) return text.slice(0, text.length - (file[3] ?? "").length) + completeFile(vi, file[3] ?? "");
  const option = /^(set? +(?:\S+ +)*(?:no|inv)?)([a-z]*)$/.exec(text);
  if (option) return (option[1] ?? "") + common(Object.keys(OPTION_NAMES), option[2] ?? "");
  return text;
}

function completeFile({ call }: Vi, typed: string): string {
  const slash = typed.lastIndexOf("/") + 1;
  const entries = call.files.readdir(slash === 0 ? "." : typed.slice(0, slash));
  if (entries instanceof Errno) return typed;
  const names = entries.map(({ name, kind }) => (kind === "directory" ? `${name}/` : name));
  return typed.slice(0, slash) + common(names, typed.slice(slash));
}

/** As far as all names that begin so agree. */
function common(names: readonly string[], begun: string): string {
  const fitting = names.filter((name) => name.startsWith(begun));
  const [first] = fitting;
  if (first === undefined) return begun;
  let length = first.length;
  for (const name of fitting) while (!name.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
