import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { PACKAGED } from "../index.ts";

/** A program that a package brings has its page once that is installed. */
export function hasPage(files: Files, name: string): boolean {
  return !PACKAGED.has(name) || !(files.stat(`/usr/bin/${name}`) instanceof Errno);
}
