import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Compiler } from "./compile.ts";
import type { Scope } from "./compile-call.ts";
import { type Env, type Filter, made } from "./filter.ts";
import { formatText } from "./formats.ts";
import type { Json } from "./json.ts";
import type { Node } from "./nodes.ts";

/** A text with interpolations; the first varies slowest. */
export function compileString(
  compiler: Compiler,
  node: Node & { kind: "string" },
  scope: Scope | undefined,
): Filter {
  const parts = node.parts.map((part) => (typeof part === "string" ? part : compiler.compile(part, scope)));
  const format = node.format ?? "text";
  const addFrom = (
    at: number,
    text: string,
    env: Env | undefined,
    input: Json,
    emit: (text: string) => MaybePromise<void>,
  ): MaybePromise<void> => {
    const part = parts[at];
    if (part === undefined) return emit(text);
    if (typeof part === "string") return addFrom(at + 1, text + part, env, input, emit);
    return part(env, input, undefined, (value) =>
      addFrom(at + 1, text + formatText(format, value), env, input, emit),
    );
  };
  return (env, input, path, emit) => addFrom(0, "", env, input, (text) => emit(text, made(path)));
}
