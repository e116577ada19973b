/** The public API of the engine: one simulated computer. */
export type { Budgets } from "../process/budgets.ts";
export type { CommandEvent } from "../process/command-event.ts";
export type { HostPorts } from "../process/scheduler.ts";
export type { Computer, LineOutline } from "./computer.ts";
export { createHostedComputer } from "./create-computer.ts";
export type { DefinedProgram, ProgramContext, ProgramStream } from "./defined-program.ts";
export type { CommandMeaning } from "./inspect.ts";
export type { ComputerOptions, FileSpec, HostedComputerOptions } from "./options.ts";
export type { DryRun, ProbeOptions } from "./probe.ts";
export type { RunOptions, RunResult } from "./run.ts";
export type { ComputerSnapshot } from "./snapshot.ts";
export type { TerminalHooks, TerminalLine } from "./terminal-line.ts";
