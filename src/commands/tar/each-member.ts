import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { ArchiveReader } from "./archive-reader.ts";
import type { Member } from "./member.ts";
import type { Report } from "./report.ts";

/**
 * Goes through an archive and tells of its faults. `visit` says whether to go on. Gives the block at which the end
 * was marked, if it was.
 */
export async function eachMember(
  reader: ArchiveReader,
  report: Report,
  visit: (member: Member, block: number) => MaybePromise<boolean>,
): Promise<number | undefined> {
  let skipping = false;
  for (;;) {
    const next = await reader.next();
    switch (next.kind) {
      case "member": {
        skipping = false;
        const visited = visit(next.member, next.block);
        if (!(visited instanceof Promise ? await visited : visited)) return undefined;
        break;
      }
      case "end":
        if (next.loneZero && next.block < reader.block)
          report.warning("alone-zero-block", `A lone zero block at ${next.block + 1}`);
        await reader.drain();
        return next.block < reader.block ? next.block : undefined;
      case "eof":
        report.note("Unexpected EOF in archive");
        return report.fatal();
      case "bad-header":
        if (next.isFirst && !skipping) report.error("This does not look like a tar archive");
        if (next.isEmpty) return undefined;
        if (!skipping) report.error("Skipping to next header");
        skipping = true;
    }
  }
}
