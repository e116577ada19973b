import type { CommandTable } from "./command.ts";
import { COMPLETION_COMMANDS } from "./completion-commands.ts";
import { EDITING_COMMANDS } from "./editing-commands.ts";
import { HISTORY_COMMANDS } from "./history-commands.ts";
import { KILLING_COMMANDS } from "./killing-commands.ts";
import { MOVEMENT_COMMANDS } from "./movement-commands.ts";
import { OTHER_COMMANDS } from "./other-commands.ts";
import { VI_COMMANDS } from "./vi-commands.ts";

/** Every command of the editor under the name that readline and bash have for it. */
export const COMMANDS: CommandTable = {
  ...MOVEMENT_COMMANDS,
  ...EDITING_COMMANDS,
  ...KILLING_COMMANDS,
  ...HISTORY_COMMANDS,
  ...COMPLETION_COMMANDS,
  ...OTHER_COMMANDS,
  ...VI_COMMANDS,
};
