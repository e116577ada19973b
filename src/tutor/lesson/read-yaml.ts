import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import type { FaultList } from "./fault.ts";

/** Reads YAML and tells the faults of its form and its content by line; undefined where there are some. */
export function readYaml<const S extends v.GenericSchema>(
  text: string,
  firstLine: number,
  schema: S,
  faults: FaultList,
): v.InferOutput<S> | undefined {
  const lineCounter = new LineCounter();
  // YAML's failsafe schema: every scalar is a string, so that the version 3.10 does not become 3.1, nor `no` false.
  const document = parseDocument(text, { schema: "failsafe", lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  for (const error of document.errors)
    faults.add(lineAt(error.pos[0]), `this is not YAML: ${firstSentence(error.message)}`);
  if (document.errors.length > 0) return undefined;
  const result = v.safeParse(schema, document.toJS() ?? {}, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key);
    faults.add(lineOf(path), issueMessage(issue, path));
  }
  return undefined;

  /** The nearest node that there is. */
  function lineOf(path: readonly unknown[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
      if (Array.isArray(range) && typeof range[0] === "number") return lineAt(range[0]);
    }
    return firstLine;
  }
}

function firstSentence(message: string): string {
  return message.split("\n")[0] ?? message;
}

function issueMessage(issue: v.BaseIssue<unknown>, path: readonly unknown[]): string {
  const name = path.join(".") || "the front matter";
  if (issue.type === "strict_object" && issue.expected === "never")
    return `unknown key ${name}: expected one of those that docs/lessons.md lists`;
  if (issue.type === "strict_object" && issue.input === undefined)
    return `${name} is missing: expected a line \`${name}: …\``;
  if (typeof issue.input === "string") return `${name} is \`${issue.input}\`: ${issue.message}`;
  return `${name}: ${issue.message}`;
}
