import type { PipCommand } from "../context.ts";
import { saveFiles } from "../save-files.ts";

/** https://pip.pypa.io/en/stable/cli/pip_wheel/: what the index has as wheels is saved as it is. */
export const wheel: PipCommand = async (context) => {
  const plan = await saveFiles(context, { command: "wheel", directory: context.values.text("wheelDir") });
  return plan ? 0 : 1;
};
