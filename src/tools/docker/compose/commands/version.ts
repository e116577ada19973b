import { defineCompose } from "../context.ts";
import { PACKAGE_VERSION } from "../engine/container-body.ts";

/** https://docs.docker.com/reference/cli/docker/compose/version/ */
export const version = defineCompose({
  summary: "Show the Docker Compose version information",
  usage: "[OPTIONS]",
  options: `
    --dry-run   Execute command in dry run mode
-f, --format string   Format the output. Values: [pretty | json]. (Default: pretty)
    --short   Shows only Compose's version number
`,
  operands: [0, 0],

  async run(call) {
    const { flags } = call;
    const text = flags.is("short")
      ? PACKAGE_VERSION
      : flags.text("format") === "json"
        ? JSON.stringify({ version: PACKAGE_VERSION })
        : `Docker Compose version ${PACKAGE_VERSION}`;
    await call.print(`${text}\n`);
    return 0;
  },
});
