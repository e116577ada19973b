import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { parseSudoers } from "../sudo/parse-sudoers.ts";
import { filesIncludedFrom, formatFault } from "../sudo/read-sudoers.ts";
import { emptySudoers } from "../sudo/sudoers.ts";

/** What a sudoers file and those that it includes say: all files in their order, and the faults, as whole lines. */
export interface Checked {
  readonly paths: readonly string[];
  readonly faults: readonly string[];
}

const INCLUDES_AT_MOST = 128;

/** `shownAs`: the name for messages of a file that is edited elsewhere. */
export function checkSudoers(files: Files, path: string, shownAs = path): Checked | Errno {
  const content = files.readFile(path);
  if (content instanceof Errno) return content;
  const paths: string[] = [];
  const faults: string[] = [];
  const visit = (name: string, bytes: Uint8Array): void => {
    if (paths.length >= INCLUDES_AT_MOST) return;
    paths.push(name);
    const parsed = parseSudoers(decode(bytes), emptySudoers());
    for (const fault of parsed.faults) faults.push(formatFault(name, fault));
    for (const { path: included, isDirectory } of parsed.includes) {
      for (const one of isDirectory ? filesIncludedFrom(files, included) : [included]) {
        const inside = files.readFile(one);
        if (inside instanceof Errno) faults.push(`visudo: unable to open ${one}: ${inside.message}\n`);
        else visit(one, inside);
      }
    }
  };
  visit(shownAs, content);
  return { paths, faults };
}
