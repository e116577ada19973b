import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { isRecord, type Json, parseJson, recordAt } from "../engine/json.ts";
import { evaluateTemplate } from "../template/evaluate.ts";
import { parseTemplate } from "../template/parse.ts";
import { TemplateError } from "../template/template-error.ts";
import { indentJson } from "./go-json.ts";

/** `inspect` of any kind: what was found as one JSON list, or a template for each; then what was not found. */
export async function inspectAll(call: Call, read: (name: string) => Promise<string>): Promise<number> {
  const format = call.flags.text("format");
  const template = format === "" || format === "json" ? undefined : templateOf(format);
  const found: string[] = [];
  const failures: string[] = [];
  for (const name of call.operands) {
    const failure = await call.engine.failureOf(async () => {
      const text = (await read(name)).trim();
      found.push(template ? template(text) : text);
    });
    if (failure?.startsWith("template parsing error")) throw await failedTemplate(call, found, failure);
    if (failure !== undefined) failures.push(failure);
  }
  if (template)
    await call.print(found.map((text) => `${text}\n`).join("") || (failures.length > 0 ? "\n" : ""));
  else await call.print(format === "json" ? `[${found.join(",")}]\n` : indentedList(found));
  if (failures.length > 0) throw new Failure(failures.join("\n"));
  return 0;
}

async function failedTemplate(call: Call, found: readonly string[], failure: string): Promise<Failure> {
  await call.print(found.map((text) => `${text}\n`).join("") || "\n");
  return new Failure(failure);
}

function indentedList(found: readonly string[]): string {
  if (found.length === 0) return "[]\n";
  return `${indentJson(`[${found.join(",")}]`, "    ")}\n`;
}

function templateOf(format: string): (text: string) => string {
  const worded = format.replaceAll("\\t", "\t").replaceAll("\\n", "\n");
  const guard = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      if (error instanceof TemplateError) throw new Failure(`template parsing error: ${error.message}`, 64);
      throw error;
    }
  };
  const nodes = guard(() => parseTemplate(worded));
  return (text) => {
    const value = parseJson(text);
    const evaluate = (one: Json | undefined) => evaluateTemplate(worded, nodes, one, { type: "map" });
    return guard(() => {
      try {
        return evaluate(value);
      } catch (error) {
        // The client asks its own types first, which have the fields that the engine leaves out.
        if (!(error instanceof TemplateError) || !lacksHealth(value)) throw error;
        try {
          return evaluate({ ...recordAt(value), State: { ...recordAt(value, "State"), Health: null } });
        } catch {
          throw error;
        }
      }
    });
  };
}

/** Of a container without a health check, `.State.Health` is no error, but nothing. */
function lacksHealth(value: Json | undefined): boolean {
  return isRecord(value) && isRecord(value.State) && value.State.Health === undefined;
}
