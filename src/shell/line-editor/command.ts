import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Key } from "../../process/terminal/keys.ts";
import type { LineEditor } from "./line-editor.ts";

/** How a command of the editor was called. */
export interface Call {
  /** The numeric argument, 1 without one. */
  readonly count: number;
  /** Whether there was one. */
  readonly explicit: boolean;
  readonly key: Key;
}

/** What a key does; the tables give each the name that readline has for it. */
export type EditorCommand = (editor: LineEditor, call: Call) => MaybePromise<void>;

export type CommandTable = Readonly<Record<string, EditorCommand>>;
