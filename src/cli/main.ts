import { runCli } from "./cli.ts";
import { nodeHost } from "./host.ts";

const host = nodeHost();
process.exitCode = await runCli(process.argv.slice(2), host);
host.release();
