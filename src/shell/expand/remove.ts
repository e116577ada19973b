import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Pattern } from "../../base/pattern/index.ts";
import type { Word } from "../syntax/nodes.ts";
import type { ExpansionHost } from "./host.ts";
import type { Change, WordCompiler } from "./part.ts";

/** `${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`. */
export function compileRemoval(
  operation: { readonly from: "start" | "end"; readonly longest: boolean; readonly pattern: Word },
  compiler: WordCompiler,
): (host: ExpansionHost) => MaybePromise<Change> {
  const pattern = compiler.pattern(operation.pattern, "remove");
  const { from, longest } = operation;
  const remove = from === "start" ? removeStart : removeEnd;
  return (host) => andThen(pattern(host), (known) => (text) => remove(text, known, longest));
}

function removeStart(text: string, pattern: Pattern, longest: boolean): string {
  const end = pattern.prefixEnd(text, longest);
  return end <= 0 ? text : text.slice(end);
}

function removeEnd(text: string, pattern: Pattern, longest: boolean): string {
  const start = pattern.suffixStart(text, longest);
  return start < 0 ? text : text.slice(0, start);
}
