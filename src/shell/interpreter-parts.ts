/** What `interpreter.ts` loads as one: the parts of the shell that run commands and edit lines, as others call them. */
export { BUILTINS } from "./builtins/index.ts";
export { asSubscript, evaluateText as evaluateExpression } from "./expand/index.ts";
export { CommandReader } from "./interactive/command-reader.ts";
export { createEditor } from "./interactive/create-editor.ts";
export { expandText } from "./interactive/expand-text.ts";
export { leaveSession } from "./interactive/leave-session.ts";
export { runStartFiles } from "./interactive/start-files.ts";
export { currentCommandText } from "./interp/before-command.ts";
export { substituteBroken } from "./interp/broken-substitution.ts";
export { callFunction } from "./interp/call-function.ts";
export { substituteCommand } from "./interp/command-substitution.ts";
export { evaluateText } from "./interp/evaluate-text.ts";
export { runExitTrap } from "./interp/exit-trap.ts";
export { startProcessSubstitution } from "./interp/process-substitution.ts";
export { importFunction, printFunction, restoreFunction } from "./interp/restore-function.ts";
export { runLine, runScript } from "./interp/script.ts";
export { setTrap } from "./interp/signals.ts";
export { bashProgram } from "./program.ts";
