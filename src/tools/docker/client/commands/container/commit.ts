import { defineDocker } from "../../cli/command.ts";
import { textAt } from "../../engine/json.ts";
import { parseReference } from "../../format/reference.ts";

/** https://docs.docker.com/reference/cli/docker/container/commit/ */
export const commit = defineDocker({
  summary: "Create a new image from a container's changes",
  usage: "[OPTIONS] CONTAINER [REPOSITORY[:TAG]]",
  operands: [1, 2],
  aliases: ["docker container commit", "docker commit"],
  options: `
-a, --author string   Author (e.g., "John Hannibal Smith <hannibal@a-team.com>")
-c, --change list   Apply Dockerfile instruction to the created image
-m, --message string   Commit message
-p, --pause   Pause container during commit (default true)
`,

  async run(call) {
    const { flags } = call;
    const [container, target = ""] = call.operands;
    const { name, tag } = target === "" ? { name: undefined, tag: undefined } : parseReference(target);
    const answer = await call.engine.post("/commit", {
      query: {
        author: flags.text("author") || undefined,
        changes: flags.list("change"),
        comment: flags.text("message") || undefined,
        container,
        pause: flags.is("pause") ? undefined : 0,
        repo: name,
        tag,
      },
      json: {},
    });
    await call.print(`${textAt(answer, "Id")}\n`);
    return 0;
  },
});
