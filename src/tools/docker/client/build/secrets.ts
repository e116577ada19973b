import { Errno } from "../../../../disk/errno.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { encodeBase64 } from "../format/base64.ts";
import { readFields } from "./kit-fields.ts";

/** `--secret id=NAME[,src=FILE|,env=VARIABLE]` (buildx, `util/buildflags`): contents as base64, by their ids. */
export function readSecrets(call: Call): Readonly<Record<string, string>> {
  return Object.fromEntries(call.flags.list("secret").map((word) => readSecret(call, word)));
}

function readSecret({ process }: Call, word: string): readonly [string, string] {
  const fields = readFields(word);
  for (const [key, value] of fields)
    if (!["type", "id", "source", "src", "env"].includes(key))
      throw new Failure(`ERROR: unexpected key '${key}' in '${key}=${value}'`);
  const type = fields.get("type");
  if (type !== undefined && type !== "file" && type !== "env")
    throw new Failure(`ERROR: unsupported secret type ${JSON.stringify(type)}`);
  const id = fields.get("id") ?? "";
  const source = fields.get("source") ?? fields.get("src");
  const variable = fields.get("env") ?? (type === "env" ? (source ?? id) : undefined);
  const inVariable = process.env.get(variable ?? id);
  if (variable !== undefined || (source === undefined && type !== "file" && inVariable !== undefined))
    return [id, encodeBase64(inVariable ?? "")];
  const path = source ?? id;
  const content = process.files.readFile(path);
  if (content instanceof Errno)
    throw new Failure(`ERROR: failed to stat ${path}: stat ${path}: ${content.message.toLowerCase()}`);
  return [id, encodeBase64(content)];
}
