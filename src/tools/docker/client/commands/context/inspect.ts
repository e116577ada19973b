import { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { contextOf, listContexts, noContext, storageOf } from "../../context-store.ts";
import { goJson } from "../../format/go-json.ts";
import { inspectAll } from "../../format/inspect.ts";

/** https://docs.docker.com/reference/cli/docker/context/inspect/ */
export const inspect = defineDocker({
  summary: "Display detailed information on one or more contexts",
  usage: "[OPTIONS] [CONTEXT] [CONTEXT...]",
  operands: [0, Number.POSITIVE_INFINITY],
  options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,

  async run(call) {
    const { process, configFolder } = call;
    const current = contextOf(process, configFolder, { host: undefined, context: undefined }).name;
    const names = call.operands.length > 0 ? call.operands : [current];
    const whole = new Call(process, call.path, call.flags, names, call.engine, configFolder);
    return inspectAll(whole, async (name) => {
      const context = listContexts(process, configFolder).find((one) => one.name === name);
      if (!context) throw noContext(configFolder, name);
      const text = goJson({
        Name: name,
        Metadata:
          name === "default" || context.description === "" ? {} : { Description: context.description },
        Endpoints: { docker: { Host: context.host, SkipTLSVerify: false } },
        TLSMaterial: {},
        Storage: storageOf(configFolder, name),
      });
      return { type: "context.contextWithTLSListing", text, isAll: true };
    });
  },
});
