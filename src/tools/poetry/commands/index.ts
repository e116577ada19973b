import type { PoetryCommand } from "../console/command.ts";
import { add } from "./add.ts";
import { build } from "./build.ts";
import { cacheClear, cacheList } from "./cache.ts";
import { check } from "./check.ts";
import { config } from "./config.ts";
import { debugInfo, debugResolve } from "./debug.ts";
import { envInfo, envList, envRemove, envUse } from "./env.ts";
import { envActivate } from "./env-activate.ts";
import { exportCommand } from "./export.ts";
import { help, list } from "./help.ts";
import { init } from "./init.ts";
import { install, sync } from "./install.ts";
import { lock } from "./lock.ts";
import { newCommand } from "./new.ts";
import { publish } from "./publish.ts";
import { remove } from "./remove.ts";
import { run } from "./run.ts";
import {
  selfAdd,
  selfInstall,
  selfLock,
  selfRemove,
  selfShow,
  selfShowPlugins,
  selfSync,
  selfUpdate,
} from "./self.ts";
import { shell } from "./shell.ts";
import { show } from "./show.ts";
import { ABSENT, about, search } from "./small.ts";
import { sourceAdd, sourceRemove, sourceShow } from "./source.ts";
import { update } from "./update.ts";
import { version } from "./version.ts";

/** All commands, sorted by name. */
export const COMMANDS: readonly PoetryCommand[] = [
  about,
  add,
  build,
  cacheClear,
  cacheList,
  check,
  config,
  debugInfo,
  debugResolve,
  envActivate,
  envInfo,
  envList,
  envRemove,
  envUse,
  exportCommand,
  help,
  init,
  install,
  list,
  lock,
  newCommand,
  publish,
  remove,
  run,
  search,
  selfAdd,
  selfInstall,
  selfLock,
  selfRemove,
  selfShow,
  selfShowPlugins,
  selfSync,
  selfUpdate,
  shell,
  show,
  sourceAdd,
  sourceRemove,
  sourceShow,
  sync,
  update,
  version,
  ...ABSENT,
].sort((a, b) => (a.name < b.name ? -1 : 1));
