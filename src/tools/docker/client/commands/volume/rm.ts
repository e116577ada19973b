import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/volume/rm/ */
export const rm = defineDocker({
  summary: "Remove one or more volumes. You cannot remove a volume that is in use by a container.",
  usage: "[OPTIONS] VOLUME [VOLUME...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker volume rm", "docker volume remove"],
  options: `
-f, --force   Force the removal of one or more volumes
`,

  run: (call) =>
    call.forEach(async (name) => {
      await call.engine.remove(`/volumes/${name}`, { force: call.flags.is("force") ? 1 : undefined });
      await call.print(`${name}\n`);
    }),
});
