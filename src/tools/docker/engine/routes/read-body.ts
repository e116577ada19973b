import * as v from "valibot";
import { badRequest } from "../engine-error.ts";
import type { ApiCall } from "../router.ts";

/** The body of a request as the schema has it; what does not fit is the client's fault. */
export async function readBody<T extends v.GenericSchema>(
  call: ApiCall,
  schema: T,
): Promise<v.InferOutput<T>> {
  const result = v.safeParse(schema, (await call.json()) ?? {});
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = issue?.path?.map(({ key }) => String(key)).join(".") ?? "";
  throw badRequest(`invalid JSON: ${place === "" ? "" : `${place}: `}${issue?.message ?? ""}`);
}
