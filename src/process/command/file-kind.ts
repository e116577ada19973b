import type { FileStatus } from "../../disk/files.ts";

/** What a file is, in the words of GNU's prompts and of `stat` (gnulib file-type.c). */
export function describeKind({ kind, size }: FileStatus): string {
  switch (kind) {
    case "file":
      return size === 0 ? "regular empty file" : "regular file";
    case "directory":
      return "directory";
    case "symlink":
      return "symbolic link";
    case "fifo":
      return "fifo";
    case "socket":
      return "socket";
    case "character-device":
      return "character special file";
    case "block-device":
      return "block special file";
  }
}
