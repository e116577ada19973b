import type { Subcommand } from "./subcommand.ts";

/** Subcommands by name, each loaded when it is asked for. */
export const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  add: () => import("./commands/add.ts").then(({ add }) => add),
  commit: () => import("./commands/commit.ts").then(({ commit }) => commit),
  config: () => import("./commands/config.ts").then(({ config }) => config),
  diff: () => import("./commands/diff.ts").then(({ diff }) => diff),
  init: () => import("./commands/init.ts").then(({ init }) => init),
  log: () => import("./commands/log.ts").then(({ log }) => log),
  show: () => import("./commands/show.ts").then(({ show }) => show),
  status: () => import("./commands/status.ts").then(({ status }) => status),
};
