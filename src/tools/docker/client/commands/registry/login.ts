import { decode } from "../../../../../base/bytes.ts";
import { Errno } from "../../../../../disk/errno.ts";
import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { DOCKER_HUB, readConfig, writeConfig } from "../../context-store.ts";
import { recordAt, textAt } from "../../engine/json.ts";
import { encodeBase64 } from "../../format/base64.ts";

/** https://docs.docker.com/reference/cli/docker/login/ */
export const login = defineDocker({
  summary: `Authenticate to a registry.
Defaults to Docker Hub if no server is specified.`,
  usage: "[OPTIONS] [SERVER]",
  operands: [0, 1],
  options: `
-p, --password string   Password or Personal Access Token (PAT)
    --password-stdin   Take the Password or Personal Access Token (PAT) from stdin
-u, --username string   Username
`,

  async run(call) {
    const { flags } = call;
    const server = call.operands[0] ?? DOCKER_HUB;
    if (flags.is("password-stdin") && flags.given("password"))
      throw new Failure("conflicting options: cannot specify both --password and --password-stdin");
    if (flags.is("password-stdin") && !flags.given("username"))
      throw new Failure("the --password-stdin option requires --username to be set");
    if (flags.given("password"))
      await call.warn("WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n");
    const isReady = flags.given("username") && (flags.given("password") || flags.is("password-stdin"));
    if (!isReady && !call.process.stdin.isTerminal)
      throw new Failure("Error: Cannot perform an interactive login from a non TTY device");
    const username = flags.text("username") || (await ask(call, "Username: ", false));
    const password = flags.is("password-stdin")
      ? (await call.process.stdin.text()).replace(/\r?\n$/, "")
      : flags.text("password") || (await ask(call, "Password: ", true));
    const answer = await call.engine.post("/auth", { json: { username, password, serveraddress: server } });
    keep(call, server, username, password);
    await call.warn(
      `\nWARNING! Your credentials are stored unencrypted in '${call.configFolder}/config.json'.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/go/credential-store/\n\n`,
    );
    await call.print(`${textAt(answer, "Status") || "Login Succeeded"}\n`);
    return 0;
  },
});

async function ask(call: Call, question: string, hides: boolean): Promise<string> {
  const terminal = call.process.fds.get(0)?.terminal;
  const modes = terminal?.modes;
  await call.print(question);
  if (hides && terminal && modes) terminal.modes = { ...modes, echo: false };
  let line = "";
  try {
    while (!line.includes("\n")) {
      const bytes = await call.process.read(0, 1);
      if (bytes instanceof Errno || bytes.length === 0) break;
      line += decode(bytes);
    }
  } finally {
    if (terminal && modes) terminal.modes = modes;
  }
  if (hides) await call.print("\n");
  return line.trim();
}

function keep(call: Call, server: string, username: string, password: string): void {
  const config = readConfig(call.process.files, call.configFolder);
  const auths = { ...recordAt(config, "auths"), [server]: { auth: encodeBase64(`${username}:${password}`) } };
  writeConfig(call.process.files, call.configFolder, { ...config, auths });
}
