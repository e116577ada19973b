import { defineCompose } from "../context.ts";
import { COMPOSE_VERSION } from "../engine/container-body.ts";

/** https://docs.docker.com/reference/cli/docker/compose/version/ */
export const version = defineCompose({
  summary: "Show the Docker Compose version information",
  usage: "[OPTIONS]",
  options: `
-f, --format string   Format the output. Values: [pretty | json]. (Default: pretty)
    --short   Shows only Compose's version number
`,

  async run(call) {
    const { flags } = call;
    const text = flags.is("short")
      ? COMPOSE_VERSION
      : flags.text("format") === "json"
        ? JSON.stringify({ version: `v${COMPOSE_VERSION}` })
        : `Docker Compose version v${COMPOSE_VERSION}`;
    await call.print(`${text}\n`);
    return 0;
  },
});
