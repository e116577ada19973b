import { encode } from "../../../base/bytes.ts";
import type { Resource } from "../api/resources.ts";
import { tableOf } from "../printers/tables.ts";
import type { ApiCall } from "./api-call.ts";
import type { Target } from "./api-path.ts";
import type { Change } from "./object-store.ts";
import { chooser } from "./resource-calls.ts";

/** Tells of each change after a version as it comes, a line of JSON each; without one first of all that there is. */
export async function watch(call: ApiCall, { resource, namespace }: Target): Promise<void> {
  const { registry } = call;
  const chooses = chooser(call);
  const queue: Change[] = [];
  let wake = () => {};
  let isGone = false;
  const begin = Number(call.query("resourceVersion") ?? "0");
  const isOurs = (change: Change, of: Resource) =>
    of.plural === resource.plural &&
    chooses(change.object) &&
    (namespace === undefined || change.object.metadata.namespace === namespace);
  if (begin > 0) {
    for (const { change, resource: of } of registry.changes.since(begin))
      if (isOurs(change, of)) queue.push(change);
  } else
    for (const object of registry.of(resource).list(namespace).filter(chooses))
      queue.push({ type: "ADDED", object });
  const ignore = registry.changes.listen((change, of) => {
    if (!isOurs(change, of)) return;
    queue.push(change);
    wake();
  });
  call.reply.onGone(() => {
    isGone = true;
    wake();
  });
  const write = await call.reply.stream(200, { "Content-Type": "application/json" });
  let isFirst = true;
  while (!isGone) {
    const change = queue.shift();
    if (!change) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    const { type, object } = change;
    const { revision } = registry.changes;
    const shown = call.wantsTable
      ? tableOf(resource.kind, [object], registry.milliseconds(), revision, isFirst)
      : object;
    isFirst = false;
    if (!(await write(encode(`${JSON.stringify({ type, object: shown })}\n`)))) break;
  }
  ignore();
}
