import { decode } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import type { Json } from "./json.ts";
import type { JqOptions } from "./options.ts";
import { JsonFault, JsonParser, withoutSurrogates } from "./parse-json.ts";

/** The variables that a program begins with; undefined where a file of one cannot be read, which was told. */
export async function loadVariables(
  call: Call,
  options: JqOptions,
): Promise<ReadonlyMap<string, Json> | undefined> {
  const variables = new Map(options.variables);
  for (const { option, name, file } of options.variableFiles) {
    const problem = (reason: string) => `Bad JSON in --${option} ${name} ${file}: ${reason}`;
    const input = await call.open(file, {
      dashIsFile: true,
      openProblem: (path, errno) => problem(`Could not open ${path}: ${errno.message}`),
    });
    if (!input) return undefined;
    const text = withoutSurrogates(decode(await input.bytes()));
    call.close(input);
    if (input.failed) return undefined;
    if (option === "rawfile") {
      variables.set(name, text);
      continue;
    }
    const values = parseAll(text);
    if (values instanceof JsonFault) {
      call.note(problem(values.message));
      return undefined;
    }
    const only = values[0];
    variables.set(name, option === "argfile" && values.length === 1 && only !== undefined ? only : values);
  }
  const named = new Map(variables);
  const args = new Map<string, Json>([
    ["positional", options.positional],
    ["named", named],
  ]);
  return variables.set("ARGS", args);
}

function parseAll(text: string): readonly Json[] | JsonFault {
  const parser = new JsonParser();
  parser.feed(text);
  const values: Json[] = [];
  for (;;) {
    const value = parser.next();
    if (value instanceof JsonFault) return value;
    if (value === undefined) break;
    values.push(value);
  }
  const last = parser.finish();
  if (last instanceof JsonFault) return last;
  return last === undefined ? values : [...values, last];
}
