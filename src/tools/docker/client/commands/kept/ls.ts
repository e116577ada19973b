import { defineDocker } from "../../cli/command.ts";
import { FORMAT_OPTION } from "../../cli/shared-options.ts";
import { filtersOf } from "../../engine/filters.ts";
import { listAt, recordAt, textAt } from "../../engine/json.ts";
import { labelOf } from "../../format/container-rows.ts";
import { formatList, type ListShape } from "../../format/list.ts";
import { formatLabels, naturalLess, parseTime } from "../../format/text.ts";
import { humanAge } from "../../format/units.ts";

const HEADINGS = { ID: "ID", Name: "NAME", CreatedAt: "CREATED", UpdatedAt: "UPDATED", Labels: "LABELS" };

const LISTS: Readonly<Record<"secret" | "config", ListShape>> = {
  secret: {
    quiet: { table: "{{.ID}}" },
    type: "*secret.secretContext",
    headings: { ...HEADINGS, Driver: "DRIVER" },
    methods: { Label: labelOf },
    table: "{{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.CreatedAt}}\t{{.UpdatedAt}}",
  },
  config: {
    quiet: { table: "{{.ID}}" },
    type: "*config.configContext",
    headings: HEADINGS,
    methods: { Label: labelOf },
    table: "{{.ID}}\t{{.Name}}\t{{.CreatedAt}}\t{{.UpdatedAt}}",
  },
};

function defineList(kind: "secret" | "config") {
  return defineDocker({
    summary: `List ${kind}s`,
    usage: "[OPTIONS]",
    operands: [0, 0],
    aliases: [`docker ${kind} ls`, `docker ${kind} list`],
    options: `
-f, --filter filter   Filter output based on conditions provided
${FORMAT_OPTION}
-q, --quiet   Only display IDs
`,

    async run(call) {
      const { flags } = call;
      const objects = listAt(
        await call.engine.get(`/${kind}s`, { filters: filtersOf(flags.list("filter")) }),
      );
      const age = (text: string) => humanAge(parseTime(text), call.now());
      const rows = objects
        .map((object) => ({
          ID: textAt(object, "ID"),
          Name: textAt(object, "Spec", "Name"),
          CreatedAt: age(textAt(object, "CreatedAt")),
          UpdatedAt: age(textAt(object, "UpdatedAt")),
          Labels: formatLabels(recordAt(object, "Spec", "Labels")),
          ...(kind === "secret" && { Driver: textAt(object, "Spec", "Driver", "Name") }),
        }))
        .sort((a, b) => naturalLess(a.Name, b.Name));
      const format = flags.text("format");
      await call.print(formatList(LISTS[kind], format, rows, flags.is("quiet")));
      return 0;
    },
  });
}

/** https://docs.docker.com/reference/cli/docker/secret/ls/ */
export const listSecrets = defineList("secret");
/** https://docs.docker.com/reference/cli/docker/config/ls/ */
export const listConfigs = defineList("config");
