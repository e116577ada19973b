import { Failure } from "../../client/cli/failure.ts";
import { cp as dockerCp } from "../../client/commands/container/cp.ts";
import { defineCompose } from "../context.ts";
import { oneOfService } from "../engine/one-of-service.ts";
import { runDocker } from "../engine/run-docker.ts";

/** https://docs.docker.com/reference/cli/docker/compose/cp/ */
export const cp = defineCompose({
  summary: "Copy files/folders between a service container and the local filesystem",
  usage: "[OPTIONS] SERVICE:SRC_PATH DEST_PATH|-\n\tdocker compose cp [OPTIONS] SRC_PATH|- SERVICE:DEST_PATH",
  options: `
-a, --archive   Archive mode (copy all uid/gid information)
-L, --follow-link   Always follow symbol link in SRC_PATH
    --index int   Index of the container if service has multiple replicas
`,
  operands: [2, 2],

  async run(call) {
    const { flags } = call;
    const index = flags.given("index") ? flags.number("index") : 0;
    const words: string[] = [];
    for (const word of call.operands) {
      const [, service, path] = /^([\w.-]+):(.*)$/.exec(word) ?? [];
      if (service === undefined || /^[./]/.test(word)) words.push(word);
      else words.push(`${(await oneOfService(call, service, index)).id}:${path}`);
    }
    if (words.every((word, at) => word === call.operands[at])) throw new Failure("unknown copy direction");
    return runDocker(call, dockerCp, "docker cp", [
      ...(flags.is("archive") ? ["-a"] : []),
      ...(flags.is("follow-link") ? ["-L"] : []),
      ...words,
    ]);
  },
});
