import { Errno } from "../../../disk/errno.ts";
import { defineSubcommand } from "../subcommand.ts";
import { countObjectsUsage } from "../usage/count-objects.ts";

/** How many objects lie each in a file of its own, and what room they take. */
export const countObjects = defineSubcommand({
  name: "count-objects",
  usage: countObjectsUsage,
  simulated: ["verbose", "human-readable"],
  async run(call, given) {
    const { objects } = call.repository;
    let blocks = 0;
    const ids = objects.ids();
    for (const id of ids) {
      const status = call.files.stat(`${objects.directory}/${id.slice(0, 2)}/${id.slice(2)}`);
      if (!(status instanceof Errno)) blocks += status.blocks;
      const pause = call.work(4);
      if (pause) await pause;
    }
    const isHuman = given.has("human-readable");
    const kibibytes = Math.floor(blocks / 2);
    if (given.has("verbose")) {
      const size = isHuman ? human(kibibytes) : String(kibibytes);
      const none = isHuman ? "0 bytes" : "0";
      call.print(
        `count: ${ids.length}\nsize: ${size}\nin-pack: 0\npacks: 0\nsize-pack: ${none}\nprune-packable: 0\ngarbage: 0\nsize-garbage: ${none}\n`,
      );
    } else call.print(`${ids.length} objects, ${isHuman ? human(kibibytes) : `${kibibytes} kilobytes`}\n`);
    return 0;
  },
});

function human(kibibytes: number): string {
  if (kibibytes === 0) return "0 bytes";
  return kibibytes < 1024 ? `${kibibytes}.00 KiB` : `${(kibibytes / 1024).toFixed(2)} MiB`;
}
