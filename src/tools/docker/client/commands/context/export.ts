import { decode, encode } from "../../../../../base/bytes.ts";
import { Errno } from "../../../../../disk/errno.ts";
import { writeTar } from "../../../archive/tar.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { contextMeta, listContexts, noContext } from "../../context-store.ts";

const ENTRY = { mode: 0o644, uid: 0, gid: 0, mtime: 0, target: "" };

/** https://docs.docker.com/reference/cli/docker/context/export/ */
export const exportContext = defineDocker({
  summary: "Export a context to a tar archive FILE or a tar stream on STDOUT.",
  usage: "[OPTIONS] CONTEXT [FILE|-]",
  operands: [1, 2],

  async run(call) {
    const { process, configFolder } = call;
    const [name = "", given] = call.operands;
    const context = listContexts(process, configFolder).find((one) => one.name === name);
    if (!context) throw noContext(configFolder, name);
    const content = encode(contextMeta(name === "default" ? { ...context, description: "" } : context));
    const archive = writeTar([
      { ...ENTRY, name: "meta.json", kind: "file", content },
      { ...ENTRY, name: "tls", kind: "directory", mode: 0o700, content: new Uint8Array(0) },
    ]);
    if (given === "-") {
      if (process.stdout.isTerminal)
        throw new Failure("cowardly refusing to export to a terminal, specify a file path");
      await call.write(1, archive);
      return 0;
    }
    const path = given ?? `${name}.dockercontext`;
    if (!(process.files.lstat(path) instanceof Errno)) throw new Failure(`open ${path}: file exists`);
    const failed = process.files.writeFile(path, decode(archive));
    if (failed) throw new Failure(`open ${path}: ${failed.message.toLowerCase()}`);
    await call.warn(`Written file ${JSON.stringify(path)}\n`);
    return 0;
  },
});
