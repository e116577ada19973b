export { bashProgram } from "./program.ts";
export { Shell, type ShellSetup } from "./shell.ts";
export type { ShellSnapshot } from "./state/snapshot.ts";
