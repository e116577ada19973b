import type { NpmCall } from "../call.ts";

/** Gives the exit status; nothing means 0. */
export type NpmCommand = (call: NpmCall) => Promise<number | undefined | void>;

type LoadCommand = () => Promise<NpmCommand>;

/** What is simulated, by the command's own name. */
export const COMMAND_PROGRAMS: Readonly<Record<string, LoadCommand | undefined>> = {
  cache: async () => (await import("./cache.ts")).cache,
  ci: async () => (await import("./ci.ts")).ci,
  config: async () => (await import("./config.ts")).config,
  exec: async () => (await import("./exec.ts")).exec,
  explain: async () => (await import("./explain.ts")).explain,
  fund: async () => (await import("./fund.ts")).fund,
  get: async () => (await import("./config.ts")).get,
  help: async () => (await import("./help.ts")).help,
  init: async () => (await import("./init.ts")).init,
  install: async () => (await import("./install.ts")).install,
  "install-test": async () => (await import("./install.ts")).installTest,
  ll: async () => (await import("./ls.ts")).ll,
  ls: async () => (await import("./ls.ts")).ls,
  outdated: async () => (await import("./outdated.ts")).outdated,
  pkg: async () => (await import("./pkg.ts")).pkg,
  ping: async () => (await import("./small.ts")).ping,
  prefix: async () => (await import("./small.ts")).prefix,
  prune: async () => (await import("./install.ts")).prune,
  restart: async () => (await import("./run.ts")).lifecycle,
  root: async () => (await import("./small.ts")).root,
  run: async () => (await import("./run.ts")).run,
  search: async () => (await import("./search.ts")).search,
  set: async () => (await import("./config.ts")).set,
  start: async () => (await import("./run.ts")).lifecycle,
  stop: async () => (await import("./run.ts")).lifecycle,
  test: async () => (await import("./run.ts")).lifecycle,
  uninstall: async () => (await import("./uninstall.ts")).uninstall,
  update: async () => (await import("./update.ts")).update,
  version: async () => (await import("./version.ts")).version,
  view: async () => (await import("./view.ts")).view,
};
