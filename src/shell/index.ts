export { createSession, type Session } from "./interactive/session.ts";
export { runStartFiles } from "./interactive/start-files.ts";
export { bashProgram } from "./program.ts";
export { Shell, type ShellSetup } from "./shell.ts";
export type { ShellSnapshot } from "./state/snapshot.ts";
