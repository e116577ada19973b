export { createSession, type Session } from "./interactive/session.ts";
export { loadDialects, loadInterpreter } from "./interpreter.ts";
export { Shell } from "./shell.ts";
export { needsInterpreter, type ShellSnapshot } from "./state/snapshot.ts";
