import type { Call } from "../cli/call.ts";
import { isAt, type Json, listAt, numberAt, textAt } from "../engine/json.ts";
import { alignTabs } from "../format/table.ts";
import { humanDuration, humanSize } from "../format/units.ts";
import { checkBuilder } from "./builder.ts";
import type { BuildxCommand } from "./buildx-command.ts";

/** https://docs.docker.com/reference/cli/docker/buildx/du/ */
export const diskUsage: BuildxCommand = {
  summary: "Disk usage",
  usage: "",
  operands: [0, 0],
  options: `
    --builder string   Override the configured builder instance
    --filter filter   Provide filter values
    --verbose   Provide a more verbose output
`,

  async run(call) {
    checkBuilder(call, "");
    const records = await cacheRecords(call);
    if (records.length > 0) await call.print(alignTabs(cacheTable(call, records)));
    const sum = (all: typeof records) =>
      humanSize(all.reduce((total: number, one) => total + numberAt(one, "Size"), 0));
    const shared = records.filter((record) => isAt(record, "Shared"));
    const lines = [
      ...(shared.length > 0
        ? [`Shared:\t${sum(shared)}`, `Private:\t${sum(records.filter((record) => !isAt(record, "Shared")))}`]
        : []),
      `Reclaimable:\t${sum(records.filter((record) => !isAt(record, "InUse")))}`,
      `Total:\t${sum(records)}`,
    ];
    await call.print(alignTabs(`${lines.join("\n")}\n`));
    return 0;
  },
};

/** Rows of the cache, below their headings, with tabs between. */
export function cacheTable(call: Call, records: readonly Json[]): string {
  const rows = records.map((record) =>
    [
      textAt(record, "ID"),
      String(!isAt(record, "InUse")),
      humanSize(numberAt(record, "Size")),
      `${humanDuration(call.now() - Date.parse(textAt(record, "LastUsedAt")))} ago`,
    ].join("\t"),
  );
  return `ID\tRECLAIMABLE\tSIZE\tLAST ACCESSED\n${rows.join("\n")}\n`;
}

export async function cacheRecords(call: Call): Promise<readonly Json[]> {
  return listAt(await call.engine.get("/system/df", { type: "build-cache" }), "BuildCache");
}
