import { applyPatch, type Operation } from "rfc6902";
import * as v from "valibot";
import { badRequest } from "./api-error.ts";

const OPERATIONS = v.array(
  v.variant("op", [
    v.object({ op: v.picklist(["add", "replace", "test"]), path: v.string(), value: v.any() }),
    v.object({ op: v.literal("remove"), path: v.string() }),
    v.object({ op: v.picklist(["copy", "move"]), path: v.string(), from: v.string() }),
  ]),
);

/** RFC 6902: operations one after the other, all or none. */
export function jsonPatch(target: unknown, patch: unknown): unknown {
  const operations = v.safeParse(OPERATIONS, patch);
  if (!operations.success) throw badRequest("the body of the request is no JSON Patch");
  const result: unknown = structuredClone(target);
  const wanted: Operation[] = operations.output;
  const at = applyPatch(result, wanted).findIndex((error) => error !== null);
  const failed = wanted[at];
  if (!failed) return result;
  if (failed.op === "test") throw badRequest(`testing value ${failed.path} failed: test failed`);
  throw badRequest(
    `${failed.op} operation does not apply: doc is missing path: ${JSON.stringify(failed.path)}: missing value`,
  );
}
