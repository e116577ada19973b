import type { Subcommand } from "./subcommand.ts";

/** Subcommands by name, each loaded when it is asked for. */
export const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  add: () => import("./commands/add.ts").then(({ add }) => add),
  branch: () => import("./commands/branch.ts").then(({ branch }) => branch),
  "cat-file": () => import("./commands/cat-file.ts").then(({ catFile }) => catFile),
  checkout: () => import("./commands/checkout.ts").then(({ checkout }) => checkout),
  commit: () => import("./commands/commit.ts").then(({ commit }) => commit),
  config: () => import("./commands/config.ts").then(({ config }) => config),
  diff: () => import("./commands/diff.ts").then(({ diff }) => diff),
  init: () => import("./commands/init.ts").then(({ init }) => init),
  log: () => import("./commands/log.ts").then(({ log }) => log),
  "ls-files": () => import("./commands/ls-files.ts").then(({ lsFiles }) => lsFiles),
  merge: () => import("./commands/merge.ts").then(({ merge }) => merge),
  reflog: () => import("./commands/reflog.ts").then(({ reflog }) => reflog),
  reset: () => import("./commands/reset.ts").then(({ reset }) => reset),
  restore: () => import("./commands/restore.ts").then(({ restore }) => restore),
  "rev-parse": () => import("./commands/rev-parse.ts").then(({ revParse }) => revParse),
  rm: () => import("./commands/rm.ts").then(({ rm }) => rm),
  show: () => import("./commands/show.ts").then(({ show }) => show),
  status: () => import("./commands/status.ts").then(({ status }) => status),
  switch: () => import("./commands/switch.ts").then(({ switchBranch }) => switchBranch),
  tag: () => import("./commands/tag.ts").then(({ tag }) => tag),
};
