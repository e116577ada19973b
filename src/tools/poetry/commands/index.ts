import type { PoetryCommand } from "../console/command.ts";
import { add } from "./add.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { config } from "./config.ts";
import { envInfo, envList, envRemove, envUse } from "./env.ts";
import { envActivate } from "./env-activate.ts";
import { help, list } from "./help.ts";
import { init } from "./init.ts";
import { install, sync } from "./install.ts";
import { lock } from "./lock.ts";
import { newCommand } from "./new.ts";
import { publish } from "./publish.ts";
import { remove } from "./remove.ts";
import { run } from "./run.ts";
import { shell } from "./shell.ts";
import { show } from "./show.ts";
import {
  ABSENT,
  about,
  cacheClear,
  cacheList,
  exportCommand,
  search,
  selfShow,
  sourceShow,
} from "./small.ts";
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
  selfShow,
  shell,
  show,
  sourceShow,
  sync,
  update,
  version,
  ...ABSENT,
].sort((a, b) => (a.name < b.name ? -1 : 1));
