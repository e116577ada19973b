import { decode } from "../base/bytes.ts";
import { defineCommand } from "../process/command/define-command.ts";

/** envsubst(1) of GNU gettext. */
export const envsubst = defineCommand({
  name: "envsubst",
  summary: "substitute environment variables in shell format strings",
  operands: "[OPTION] [SHELL-FORMAT]",
  completes: "none",
  flags: {
    variables: { short: "v", help: "output the variables occurring in SHELL-FORMAT" },
    help: { short: "h", help: "display this help and exit" },
    version: { short: "V", help: "output version information and exit" },
  },
  helpText: (name) => `Usage: ${name} [OPTION] [SHELL-FORMAT]

Substitutes the values of environment variables.

Operation mode:
  -v, --variables             output the variables occurring in SHELL-FORMAT

Informative output:
  -h, --help                  display this help and exit
  -V, --version               output version information and exit

In normal operation mode, standard input is copied to standard output,
with references to environment variables of the form $VARIABLE or \${VARIABLE}
being replaced with the corresponding values.  If a SHELL-FORMAT is given,
only those environment variables that are referenced in SHELL-FORMAT are
substituted; otherwise all environment variables references occurring in
standard input are substituted.

When --variables is used, standard input is ignored, and the output consists
of the environment variables that are referenced in SHELL-FORMAT, one per line.

Report bugs in the bug tracker at <https://savannah.gnu.org/projects/gettext>
or by email to <bug-gettext@gnu.org>.
`,
  versionText: () => "envsubst (GNU gettext-runtime) 0.21\n",
  examples: [
    { run: "echo 'Hello $NAME' | NAME=Ana envsubst", prints: "Hello Ana\n", shows: "fill in a template" },
    { run: "echo '$A $B' | A=1 B=2 envsubst '$A'", prints: "1 $B\n", shows: "fill in only what is named" },
  ],
  seeAlso: ["env(1)", "bash(1)"],

  async run(call) {
    const { flags, operands } = call;
    if (operands.length > 1) return call.fail("too many arguments");
    const [format] = operands;
    if (flags.variables) {
      if (format === undefined) return call.fail("missing arguments");
      for (const name of namesIn(format)) call.print(`${name}\n`);
      return 0;
    }
    const wanted = format === undefined ? undefined : new Set(namesIn(format));
    const lines = call.stdin.lines();
    for (let line = await lines.next(); line !== undefined; line = await lines.next()) {
      const filled = decode(line).replace(REFERENCE, (whole, plain?: string, braced?: string) => {
        const name = plain ?? braced ?? "";
        return wanted && !wanted.has(name) ? whole : (call.env(name) ?? "");
      });
      await call.print(lines.terminated ? `${filled}\n` : filled);
      await call.spend(line.length >> 3);
    }
    return call.status;
  },
});

const REFERENCE = /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/g;

/** In their order, as often as they occur. */
function namesIn(format: string): readonly string[] {
  return [...format.matchAll(REFERENCE)].map(([, plain, braced]) => plain ?? braced ?? "");
}
