import { concat, NO_BYTES } from "../../../../../base/bytes.ts";
import type { Call } from "../../cli/call.ts";
import { type DockerCommand, defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { checkLabel } from "../../cli/value-checks.ts";
import { textAt } from "../../engine/json.ts";
import { readInput } from "../../engine/read-input.ts";
import { encodeBase64 } from "../../format/base64.ts";
import { readLabels } from "../../run/environment.ts";

/** https://docs.docker.com/reference/cli/docker/secret/create/ */
export const createSecret = defineDocker({
  summary: "Create a secret from a file or STDIN as content",
  usage: "[OPTIONS] SECRET [file|-]",
  operands: [1, 2],
  options: `
-d, --driver string   Secret driver
-l, --label list   Secret labels
    --template-driver string   Template driver
`,
  checks: { label: checkLabel },

  async run(call) {
    const { flags, operands } = call;
    if (flags.given("driver")) {
      if (operands.length > 1) throw new Failure("when using secret driver secret data must be empty");
      throw new Failure(`rockpool: not simulated here: ${call.path} --driver`);
    }
    if (operands.length < 2) throw new Failure("secret file is required");
    return create(call, "secrets", await contentOf(call));
  },
});

/** https://docs.docker.com/reference/cli/docker/config/create/ */
export const createConfig: DockerCommand = defineDocker({
  summary: "Create a config from a file or STDIN",
  usage: "[OPTIONS] CONFIG file|-",
  operands: [2, 2],
  options: `
-l, --label list   Config labels
    --template-driver string   Template driver
`,
  checks: { label: checkLabel },

  async run(call) {
    try {
      return await create(call, "configs", await contentOf(call));
    } catch (error) {
      if (!(error instanceof Failure) || !error.message.startsWith("error reading")) throw error;
      throw new Failure(`Error reading content from ${JSON.stringify(call.operands[1])}: ${error.message}`);
    }
  },
});

async function create(call: Call, path: string, content: Uint8Array): Promise<number> {
  const { flags } = call;
  if (flags.given("template-driver"))
    throw new Failure(`rockpool: not simulated here: ${call.path} --template-driver`);
  const answer = await call.engine.post(`/${path}/create`, {
    json: {
      Name: call.operands[0] ?? "",
      Labels: readLabels(call.process, [], flags.list("label")),
      Data: encodeBase64(content),
    },
  });
  await call.print(`${textAt(answer, "ID")}\n`);
  return 0;
}

async function contentOf(call: Call): Promise<Uint8Array> {
  const name = call.operands[1] ?? "";
  try {
    const read = readInput(call, name === "-" ? "" : name);
    const parts: Uint8Array[] = [NO_BYTES];
    for (let bytes = await read(); bytes.length > 0; bytes = await read()) parts.push(bytes);
    if (parts.length === 1) throw new Failure("data is empty");
    return concat(parts);
  } catch (error) {
    if (error instanceof Failure)
      throw new Failure(`error reading from ${name === "-" ? "STDIN" : name}: ${error.message}`);
    throw error;
  }
}
