import { byName } from "../plan.ts";
import type { Session } from "../session.ts";

/** apt-mark: what was asked for, and what came by itself. */
export async function mark(session: Session): Promise<number> {
  const { call, database } = session;
  if (call.verb === "showauto" || call.verb === "showmanual") {
    const isAuto = call.verb === "showauto";
    const patterns = call.operands;
    for (const { name } of [...database.packages].sort(byName))
      if (database.automatic.has(name) === isAuto && (patterns.length === 0 || patterns.includes(name)))
        await session.print(`${name}\n`);
    return 0;
  }
  if (!session.isRoot)
    return session.fail(
      "Could not create temporary file for /var/lib/apt/extended_states - mkstemp (13: Permission denied)",
      "Failed to write temporary StateFile /var/lib/apt/extended_states",
    );
  for (const name of call.operands) {
    const one = session.find(name);
    if (!one || !database.has(name)) return session.fail(`Unable to locate package ${name}`);
    const isAuto = call.verb === "auto";
    if (database.automatic.has(name) === isAuto) {
      await session.print(`${name} was already set to ${isAuto ? "automatically" : "manually"} installed.\n`);
      continue;
    }
    if (isAuto) database.automatic.add(name);
    else database.automatic.delete(name);
    await session.print(`${name} set to ${isAuto ? "automatically" : "manually"} installed.\n`);
  }
  database.write();
  return 0;
}
