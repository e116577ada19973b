import type { OptionSpec } from "../console/command.ts";

/** Options that several commands have. */
export const GROUP_OPTIONS: readonly OptionSpec[] = [
  { long: "without", value: "many", help: "The dependency groups to ignore." },
  { long: "with", value: "many", help: "The optional dependency groups to include." },
  { long: "only", value: "many", help: "The only dependency groups to include." },
];

export const DRY_RUN: OptionSpec = {
  long: "dry-run",
  help: "Output the operations but do not execute anything (implicitly enables --verbose).",
};
