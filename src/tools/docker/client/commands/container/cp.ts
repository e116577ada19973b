import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { copyFrom } from "../../copy/copy-from.ts";
import { copyTo } from "../../copy/copy-to.ts";

/** https://docs.docker.com/reference/cli/docker/container/cp/ */
export const cp = defineDocker({
  summary: `Copy files/folders between a container and the local filesystem

Use '-' as the source to read a tar archive from stdin
and extract it to a directory destination in a container.
Use '-' as the destination to stream a tar archive of a
container source to stdout.`,
  usage: "[OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\n\tdocker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH",
  operands: [2, 2],
  aliases: ["docker container cp", "docker cp"],
  options: `
-a, --archive   Archive mode (copy all uid/gid information)
-L, --follow-link   Always follow symbol link in SRC_PATH
-q, --quiet   Suppress progress output during copy. Progress output is automatically suppressed if no terminal is attached
`,

  async run(call) {
    const [source, target] = call.operands.map(splitPlace);
    if (!source || !target) return 1;
    if (source.path === "") throw new Failure("source can not be empty");
    if (target.path === "") throw new Failure("destination can not be empty");
    if (source.container && target.container)
      throw new Failure("copying between containers is not supported");
    if (source.container) return copyFrom(call, source.container, source.path, target.path);
    if (target.container) return copyTo(call, source.path, target.container, target.path);
    throw new Failure("must specify at least one container source");
  },
});

/** `web:/etc/hosts`; a path of ours may have a colon, too, where it begins with `/` or `.`. */
function splitPlace(word: string): { container: string; path: string } {
  const colon = word.indexOf(":");
  if (colon < 0 || /^[/.]/.test(word)) return { container: "", path: word };
  return { container: word.slice(0, colon), path: word.slice(colon + 1) };
}
