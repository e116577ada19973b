import type { PipCommand } from "../context.ts";
import { saveFiles } from "../save-files.ts";

/** https://pip.pypa.io/en/stable/cli/pip_download/ */
export const download: PipCommand = async (context) => {
  const saved = await saveFiles(context, {
    command: "download",
    directory: context.values.text("downloadDir"),
  });
  if (!saved) return 1;
  const names = saved.map(({ shownName }) => shownName);
  if (names.length > 0) await context.console.info(`Successfully downloaded ${names.join(" ")}`);
  return 0;
};
