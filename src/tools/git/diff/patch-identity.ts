import type { GitCall } from "../git-call.ts";
import { commitPairs } from "../repository/make-commit.ts";
import type { Commit } from "../repository/objects.ts";
import { formatPatch, PLAIN } from "./patch.ts";

/** A commit's change without places and ids, to know it again (git-patch-id(1)). */
export async function changeOf(call: GitCall, { id }: Commit): Promise<string> {
  let text = "";
  for (const pair of commitPairs(call, id))
    text += await formatPatch(pair, { paint: PLAIN, context: 3, work: (steps) => call.work(steps) });
  return text.replace(/^(index .*|@@ .*)\n/gm, "");
}
