import type { Process } from "../../../process/process.ts";

/** What a line's meaning depends on: those of a process, or those that a program would have that is not started yet. */
export interface Surroundings extends Pick<Process, "files" | "cwd"> {
  readonly env: ReadonlyMap<string, string>;
}
