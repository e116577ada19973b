import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { type Json, type JsonRecord, listAt, textAt } from "../engine/json.ts";

type Kind = "Secret" | "Config";

interface Grant {
  readonly source: string;
  readonly file: JsonRecord;
}

const READABLE = 0o444;

/** `name`, or `source=…,target=…,uid=…,gid=…,mode=…` (docker/cli, `opts.SecretOpt`). */
export function parseGrant(kind: Kind, spec: string): Grant {
  if (spec === "") throw new Failure("EOF");
  if (!spec.includes(",") && !spec.includes("=")) return { source: spec, file: fileOf(spec, {}) };
  const told: Record<string, string> = {};
  for (const field of spec.split(",")) {
    const [key = "", value = ""] = field.split(/=(.*)/s, 2);
    const name = key.toLowerCase();
    if (!field.includes("=") || key === "")
      throw new Failure(`invalid field '${field}' must be a key=value pair`);
    if (!["source", "src", "target", "uid", "gid", "mode"].includes(name))
      throw new Failure(`invalid field in ${kind.toLowerCase()} request: ${name}`);
    if (name === "mode" && !/^[0-7]+$/.test(value))
      throw new Failure(
        `invalid mode specified: strconv.ParseUint: parsing ${JSON.stringify(value)}: invalid syntax`,
      );
    told[name === "src" ? "source" : name] = value;
  }
  if (!told.source) throw new Failure("source is required");
  return { source: told.source, file: fileOf(told.target ?? told.source, told) };
}

function fileOf(Name: string, told: Readonly<Record<string, string>>): JsonRecord {
  const Mode = told.mode === undefined ? READABLE : Number.parseInt(told.mode, 8);
  return { Name, UID: told.uid ?? "0", GID: told.gid ?? "0", Mode };
}

/** The wished ones with the ids that the swarm knows them by. */
export async function grantsOf(call: Call, kind: Kind, specs: readonly string[]): Promise<Json[]> {
  if (specs.length === 0) return [];
  const known = listAt(await call.engine.get(`/${kind.toLowerCase()}s`));
  return specs.map((spec) => {
    const { source, file } = parseGrant(kind, spec);
    const found = known.find((one) => textAt(one, "Spec", "Name") === source);
    if (!found) throw new Failure(`${kind.toLowerCase()} not found: ${source}`);
    return { File: file, [`${kind}ID`]: textAt(found, "ID"), [`${kind}Name`]: source };
  });
}

/** Those that were there, without those that leave or come anew, and the new ones. */
export async function changedGrants(call: Call, kind: Kind, before: readonly Json[]): Promise<Json[]> {
  const name = kind.toLowerCase();
  const added = await grantsOf(call, kind, call.flags.list(`${name}-add`));
  const gone = new Set([
    ...call.flags.list(`${name}-rm`),
    ...added.map((grant) => textAt(grant, `${kind}Name`)),
  ]);
  return [...before.filter((grant) => !gone.has(textAt(grant, `${kind}Name`))), ...added];
}
