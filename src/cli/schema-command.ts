import { toJsonSchema } from "@valibot/to-json-schema";
import { FRONT_MATTER } from "../tutor/lesson/front-matter.ts";
import type { CliHost } from "./host.ts";
import { UsageError } from "./usage-error.ts";

/** `rockpool schema`: the front matter of lessons as a JSON Schema (draft 7), for editors that complete and check YAML. */
export async function schemaCommand(args: readonly string[], host: CliHost): Promise<number> {
  if (args.length > 0) throw new UsageError(`expected nothing more, not '${args[0]}'`);
  // What a schema cannot say (the ranges of numbers in texts, equal keys) is left to `rockpool lint`.
  const schema = toJsonSchema(FRONT_MATTER, { typeMode: "input", errorMode: "ignore" });
  const text = JSON.stringify({ ...schema, title: "Front matter of a Rockpool lesson" }, scalarsAsWritten, 2);
  host.writeOut(`${text}\n`);
  return 0;
}

/** To us each scalar of the YAML is a text; to an editor `minutes: 6` is a number and `unit: yes` a truth value. */
function scalarsAsWritten(key: string, value: unknown): unknown {
  return key === "type" && value === "string" ? ["string", "number", "boolean"] : value;
}
