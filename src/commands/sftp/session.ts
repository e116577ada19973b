import type { Files } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Process } from "../../process/process.ts";
import type { Meter } from "../scp/meter.ts";
import type { Globbed } from "./glob-paths.ts";
import type { Remote } from "./remote.ts";

/** One conversation with the other machine, and what its commands can do. */
export interface Session {
  readonly call: Call;
  readonly process: Process;
  readonly files: Files;
  readonly remote: Remote;
  /** Shown for each file, where a person looks on. */
  meter: Meter | undefined;
  readonly makeMeter: () => Meter | undefined;
  /** Unless it was asked to be quiet. */
  say(text: string): void;
  /** A line on standard error; the command has failed. */
  fail(text: string): false;
}

/** The files here, for patterns. */
export function localTree({ files }: Session): Globbed {
  const kindOf = (path: string) => {
    const status = files.stat(path);
    return "kind" in status ? status.kind : undefined;
  };
  return {
    names: (directory) => {
      const entries = files.readdir(directory);
      return Array.isArray(entries) ? entries.map(({ name }: { name: string }) => name) : [];
    },
    exists: (path) => "kind" in files.lstat(path),
    isDirectory: (path) => kindOf(path) === "directory",
  };
}
