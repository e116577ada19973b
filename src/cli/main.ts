import { runCli } from "./cli.ts";
import { nodeHost } from "./host.ts";

/** The `rockpool` command, from this process's arguments to its exit status. */
export async function main(): Promise<void> {
  const host = nodeHost();
  const status = await runCli(process.argv.slice(2), host);
  // 128 + SIGPIPE, as of a program that writes to a reader who has gone.
  process.exitCode = host.isOutputGone ? 141 : status;
  host.release();
}
