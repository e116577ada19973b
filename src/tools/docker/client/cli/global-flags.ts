import { type DockerOption, optionTable } from "./option-table.ts";
import { FlagParser } from "./parse-flags.ts";

const OPTIONS = `
    --config string   Location of client config files (default "HOME/.docker")
-c, --context string   Name of the context to use to connect to the daemon (overrides DOCKER_HOST env var and default context set with "docker context use")
-D, --debug   Enable debug mode
-H, --host list   Daemon socket to connect to
-l, --log-level string   Set the logging level ("debug", "info", "warn", "error", "fatal") (default "info")
    --tls   Use TLS; implied by --tlsverify
    --tlscacert string   Trust certs signed only by this CA (default "HOME/.docker/ca.pem")
    --tlscert string   Path to TLS certificate file (default "HOME/.docker/cert.pem")
    --tlskey string   Path to TLS key file (default "HOME/.docker/key.pem")
    --tlsverify   Use TLS and verify the remote
-v, --version   Print version information and quit
`;

/** The options that stand before the command. */
export function globalOptions(home: string): readonly DockerOption[] {
  return optionTable(OPTIONS.replaceAll("HOME", home));
}

export interface GlobalWords {
  readonly host: string | undefined;
  readonly context: string | undefined;
  readonly config: string | undefined;
  readonly version: boolean;
  readonly help: boolean;
  readonly debug: boolean;
  readonly logLevel: string;
  /** The certificate of the authority, where TLS is asked for. */
  readonly authority: string | undefined;
  /** The command and its words. */
  readonly rest: readonly string[];
}

export function parseGlobalFlags(words: readonly string[], home: string): GlobalWords {
  const { flags, operands, wantsHelp } = new FlagParser(globalOptions(home), true, words).parse();
  const text = (name: string) => (flags.given(name) ? flags.text(name) : undefined);
  return {
    host: text("host"),
    context: text("context"),
    config: text("config"),
    version: flags.is("version"),
    help: wantsHelp,
    debug: flags.is("debug"),
    logLevel: flags.text("log-level"),
    authority: flags.is("tls") || flags.is("tlsverify") ? flags.text("tlscacert") : undefined,
    rest: operands,
  };
}
