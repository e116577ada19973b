import type { Pattern } from "../../base/pattern/index.ts";
import type { BlockSize } from "../../process/command/block-size.ts";
import type { Colors } from "./colors.ts";
import type { Quoting } from "./quoting.ts";
import type { TimeStyle } from "./time-style.ts";

export type Format = "long" | "one-per-line" | "vertical" | "horizontal" | "commas";
export type SortKey = "none" | "time" | "size" | "extension" | "version" | "width" | "name";
export type TimeKind = "mtime" | "atime" | "ctime" | "btime";
/** Which symbolic links are followed: none, all, those on the line, those on the line to directories. */
export type Dereference = "never" | "always" | "operands" | "directory-operands";
export type IndicatorStyle = "none" | "slash" | "file-type" | "classify";

export interface LsOptions {
  readonly format: Format;
  readonly sort: SortKey;
  readonly reverse: boolean;
  readonly directoriesFirst: boolean;
  readonly time: TimeKind;
  readonly timeStyle: TimeStyle;
  /** Entries beginning with a dot: hidden; without `.` and `..`; all. */
  readonly dots: "hide" | "almost" | "all";
  readonly ignored: readonly Pattern[];
  readonly hidden: readonly Pattern[];
  readonly directories: "list" | "as-files" | "recursive";
  readonly dereference: Dereference;
  readonly indicator: IndicatorStyle;
  readonly quoting: Quoting;
  readonly colors: Colors | undefined;
  readonly hyperlinks: boolean;
  /** For Emacs; nothing but with the long format. */
  readonly dired: boolean;
  readonly inode: boolean;
  readonly blocks: boolean;
  readonly context: boolean;
  readonly owner: boolean;
  readonly group: boolean;
  readonly author: boolean;
  readonly numericIds: boolean;
  readonly blockSize: BlockSize;
  readonly fileSize: BlockSize;
  readonly lineLength: number;
  readonly tabSize: number;
  readonly end: string;
}
