import { defineDocker } from "../../cli/command.ts";
import { DOCKER_HUB, readConfig, writeConfig } from "../../context-store.ts";
import { recordAt } from "../../engine/json.ts";

/** https://docs.docker.com/reference/cli/docker/logout/ */
export const logout = defineDocker({
  summary: `Log out from a registry.
If no server is specified, the default is defined by the daemon.`,
  usage: "[SERVER]",
  operands: [0, 1],

  async run(call) {
    const { files } = call.process;
    const server = call.operands[0] ?? DOCKER_HUB;
    const config = readConfig(files, call.configFolder);
    const { [server]: known, ...others } = recordAt(config, "auths");
    await call.print(`Removing login credentials for ${server}
`);
    if (known !== undefined) writeConfig(files, call.configFolder, { ...config, auths: others });
    return 0;
  },
});
