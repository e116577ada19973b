import type { FlagSpecs } from "../../../process/command/spec.ts";

/** The options before the subcommand (git(1), "OPTIONS"). */
export const GLOBAL_FLAGS: FlagSpecs = {
  version: { short: "v", help: "print the version of git" },
  help: { short: "h", help: "print the usage and the most common commands" },
  C: {
    short: "C",
    long: false,
    argument: { name: "path", completes: "directory" },
    help: "run as if git was started in this folder",
  },
  c: {
    short: "c",
    long: false,
    argument: { name: "name=value" },
    help: "set a configuration parameter for this command",
  },
  paginate: { short: "p", help: "let the output be read in a pager" },
  "no-pager": { short: "P", help: "do not start a pager" },
  "git-dir": { argument: { name: "path", completes: "directory" }, help: "where the repository (.git) is" },
  "no-replace-objects": { help: "take objects as they are, without replacements" },
  "no-optional-locks": { help: "do nothing that needs a lock and can be left out" },
  "literal-pathspecs": { help: "take paths as they are, not as patterns" },
  bare: { help: "treat the repository as one without working tree", hidden: true },
  "work-tree": { argument: { name: "path" }, help: "where the working tree is", hidden: true },
  namespace: { argument: { name: "name" }, help: "the namespace of refs", hidden: true },
  "exec-path": { argument: { name: "path", optional: true }, help: "where git's programs are", hidden: true },
};
