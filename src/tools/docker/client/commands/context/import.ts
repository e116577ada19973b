import { concat, decode, NO_BYTES } from "../../../../../base/bytes.ts";
import { readTar } from "../../../archive/tar.ts";
import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { checkName, parseContext, readContext, writeContext } from "../../context-store.ts";
import { parseJson } from "../../engine/json.ts";
import { readInput } from "../../engine/read-input.ts";

/** Of a tar: less is none. */
const BLOCK = 512;

/** https://docs.docker.com/reference/cli/docker/context/import/ */
export const importContext = defineDocker({
  summary: "Import a context from a tar or zip file",
  usage: "CONTEXT FILE|-",
  operands: [2, 2],

  async run(call) {
    const { process, configFolder } = call;
    const [name = "", path = ""] = call.operands;
    checkName(name);
    if (readContext(process.files, configFolder, name))
      throw new Failure(`context ${JSON.stringify(name)} already exists`);
    const content = await contentOf(call, path);
    if (content.length < BLOCK) throw new Failure("unexpected EOF");
    const entries = readTar(content);
    const meta = entries?.find((entry) => entry.name.replace(/^\.\//, "") === "meta.json");
    const context = meta && parseContext(parseJson(decode(meta.content)));
    if (!context) throw new Failure("invalid context: no metadata found");
    writeContext(process.files, configFolder, { ...context, name });
    await call.print(`${name}\n`);
    await call.warn(`Successfully imported context ${JSON.stringify(name)}\n`);
    return 0;
  },
});

async function contentOf(call: Call, path: string): Promise<Uint8Array> {
  const read = readInput(call, path === "-" ? "" : path);
  const parts: Uint8Array[] = [NO_BYTES];
  for (let bytes = await read(); bytes.length > 0; bytes = await read()) parts.push(bytes);
  return concat(parts);
}
