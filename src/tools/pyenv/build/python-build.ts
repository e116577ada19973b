import { VERSION } from "../commands/install.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { buildPython } from "./build-python.ts";
import { DEFINITIONS } from "./definitions.ts";

const USAGE = `Usage: python-build [-kpv] <definition> <prefix>
       python-build --definitions
       python-build --version

  -k/--keep        Do not remove source tree after installation
  -p/--patch       Apply a patch from stdin before building
  -v/--verbose     Verbose mode: print compilation status to stdout
  -4/--ipv4        Resolve names to IPv4 addresses only
  -6/--ipv6        Resolve names to IPv6 addresses only
  --definitions    List all built-in definitions
  --version        Show version of python-build
  -g/--debug       Build a debug version

`;

/** python-build, the plugin's own program: what `pyenv install` calls. */
export async function pythonBuild(call: PyenvCall): Promise<number> {
  const { args } = call;
  if (args.includes("--version")) await call.print(`python-build ${VERSION}\n`);
  else if (args.includes("--definitions")) await call.print(`${DEFINITIONS.join("\n")}\n`);
  else if (args.includes("--help") || args.includes("-h")) await call.print(USAGE);
  else {
    const [definition, prefix] = args.filter((arg) => !arg.startsWith("-"));
    if (definition === undefined || prefix === undefined) {
      await call.printError(USAGE);
      return 1;
    }
    const options = { keep: args.includes("-k"), verbose: args.includes("-v") };
    return buildPython(call, definition, prefix, options);
  }
  return 0;
}
