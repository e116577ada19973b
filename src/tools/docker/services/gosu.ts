import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { runAs } from "../../../process/command/run-program.ts";
import { setUser } from "../../../process/identity.ts";
import type { Process } from "../../../process/process.ts";

/** `gosu USER COMMAND…` (https://github.com/tianon/gosu): this process goes on as the command of that user. */
export async function gosu(process: Process): Promise<number> {
  const [, user = "", ...argv] = process.argv;
  if (argv.length === 0) {
    await process.write(
      1,
      "Usage: gosu user-spec command [args]\n   eg: gosu tianon bash\n       gosu nobody:root bash -c 'whoami && id'\n       gosu 1000:1 id\n\n",
    );
    return 1;
  }
  const content = process.files.readFile("/etc/passwd");
  const lines = content instanceof Errno ? [] : decode(content).split("\n");
  const fields = lines.map((line) => line.split(":")).find(([name, , uid]) => name === user || uid === user);
  if (!fields) {
    await process.write(
      2,
      `error: failed switching to "${user}": unable to find user ${user}: no matching entries in passwd file\n`,
    );
    return 1;
  }
  const [, , uid, gid, , home = "/"] = fields;
  setUser(process, { uid: Number(uid), gid: Number(gid), groups: [Number(gid)] });
  const env = new Map([...process.env, ["HOME", home]]);
  const status = await runAs(process, argv, env);
  if (!(status instanceof Errno)) return status;
  await process.write(2, `error: exec: "${argv[0]}": executable file not found in $PATH\n`);
  return 1;
}
