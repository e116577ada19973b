import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { parseJson } from "../engine/json.ts";
import { goType } from "../go-types/index.ts";
import { evaluateTemplate } from "../template/evaluate.ts";
import { parseTemplate } from "../template/parse.ts";
import { TemplateError } from "../template/template-error.ts";
import { RAW } from "../template/types.ts";
import { indentJson } from "./go-json.ts";

/** What the engine said of a thing, and Go's type of it. */
export interface Inspected {
  readonly text: string;
  readonly type: string;
  /** There is nothing in it that the type does not know. */
  readonly isAll?: boolean;
}

/** `inspect` of any kind: what was found as one JSON list, or a template for each; then what was not found. */
export async function inspectAll(call: Call, read: (name: string) => Promise<Inspected>): Promise<number> {
  const format = call.flags.text("format");
  const template = format === "" || format === "json" ? undefined : templateOf(format);
  const found: string[] = [];
  const failures: string[] = [];
  for (const name of call.operands) {
    const failure = await call.engine.failureOf(async () => {
      const thing = await read(name);
      found.push(template ? template(thing) : thing.text.trim());
    });
    if (failure !== undefined) failures.push(failure);
  }
  if (template)
    await call.print(found.map((text) => `${text}\n`).join("") || (failures.length > 0 ? "\n" : ""));
  else await call.print(format === "json" ? `[${found.join(",")}]\n` : indentedList(found));
  if (failures.length > 0) throw new Failure(failures.join("\n"));
  return 0;
}

function indentedList(found: readonly string[]): string {
  if (found.length === 0) return "[]\n";
  return `${indentJson(`[${found.join(",")}]`, "    ")}\n`;
}

function templateOf(format: string): (thing: Inspected) => string {
  const template = failing(() => parseTemplate(format), SYNTAX);
  return ({ text, type, isAll }) => {
    const data = parseJson(text);
    try {
      return evaluateTemplate(template, { type: goType(type), data });
    } catch (error) {
      if (!(error instanceof TemplateError) || isAll) return failing(() => rethrow(error), 1);
      // What its own types do not have, the client looks for in what the engine sent.
      return failing(() => evaluateTemplate(template, { type: RAW, data }, { isStrict: true }), 1);
    }
  };
}

/** The status of a template that cannot be read. */
const SYNTAX = 64;

function rethrow(error: unknown): never {
  throw error;
}

function failing<T>(act: () => T, status: number): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof TemplateError) throw new Failure(`template parsing error: ${error.message}`, status);
    throw error;
  }
}
