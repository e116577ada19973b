import { bytesToHex } from "@noble/hashes/utils.js";
import { formatTime } from "../../../../base/format-time.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import { SIGINT, SIGTERM } from "../../../../process/signals.ts";
import { Killed } from "../../../../process/unwind.ts";
import { serveConnection } from "../../api/http-server.ts";
import { httpDate } from "../access-log.ts";
import { listenOn } from "../serve-http.ts";
import { BlobStore } from "./blob-store.ts";
import { DistributionApi, type RegistryRequest } from "./distribution-api.ts";

const VERSION = "2.8.3";
const DEFAULT_PORT = 5000;

const HELP = `\`registry\`

Usage: 
  registry [flags]
  registry [command]

Available Commands: 
  serve           \`serve\` stores and distributes Docker images
  garbage-collect \`garbage-collect\` deletes layers not referenced by any manifests
  help            Help about any command
`;

/** `registry serve CONFIG`: images, kept below /var/lib/registry, over the distribution API. */
export async function registry(process: Process): Promise<number> {
  const [, command = "", ...words] = process.argv;
  if (command === "--version" || command === "-v") {
    await process.write(1, `registry github.com/docker/distribution ${VERSION}\n`);
    return 0;
  }
  if (command === "serve" && words.length > 0) return new Registry(process).run();
  if (command === "serve") {
    await process.write(2, "configuration error: configuration path unspecified\n");
    return 1;
  }
  if (command === "garbage-collect") {
    await process.write(2, "rockpool: not simulated here: registry garbage-collect\n");
    return 1;
  }
  await process.write(1, HELP);
  return 0;
}

class Registry {
  readonly #instance: string;
  readonly #api: DistributionApi;

  constructor(private readonly process: Process) {
    this.#instance = this.#newId();
    this.#api = new DistributionApi(new BlobStore(process.files), () => this.#newId());
  }

  #newId(): string {
    const { random } = this.process.kernel;
    const hex = bytesToHex(Uint8Array.from({ length: 16 }, () => random.below(256)));
    return [0, 8, 12, 16, 20].map((at, nth, starts) => hex.slice(at, starts[nth + 1])).join("-");
  }

  #log(level: string, message: string): void {
    const now = this.process.kernel.now();
    const time = `${formatTime("%Y-%m-%dT%H:%M:%S", now)}.${String(Math.floor(now) % 1000).padStart(3, "0")}000000Z`;
    const text = `time="${time}" level=${level} msg=${JSON.stringify(message)} go.version=go1.20.8 instance.id=${this.#instance} service=registry version=${VERSION} \n`;
    void this.process.write(2, text);
  }

  async run(): Promise<number> {
    const { process } = this;
    const refused = this.#unsupported();
    if (refused !== undefined) {
      await process.write(2, `rockpool: not simulated here: ${refused}\n`);
      return 1;
    }
    const port = Number(/:(\d+)$/.exec(process.env.get("REGISTRY_HTTP_ADDR") ?? "")?.[1] ?? DEFAULT_PORT);
    this.#log(
      "warning",
      "No HTTP secret provided - generated random secret. This may cause problems with uploads if multiple registries are behind a load-balancer. To provide a shared secret, fill in http.secret in the configuration file or set the REGISTRY_HTTP_SECRET environment variable.",
    );
    this.#log("info", "redis not configured");
    this.#log("info", `Starting upload purge in ${process.kernel.random.below(60)}m0s`);
    this.#log("info", "using inmemory blob descriptor cache");
    const socket = listenOn(process, port);
    if (socket instanceof Errno) {
      this.#log("fatal", `listen tcp :${port}: bind: ${socket.message.toLowerCase()}`);
      return 1;
    }
    this.#log("info", `listening on [::]:${port}`);
    for (const signal of [SIGTERM, SIGINT])
      process.handle(signal, () => process.finish({ status: signal === SIGTERM ? 0 : 2 }));
    for (;;) {
      const connection = await socket.accept(process);
      const fd = process.fds.add(connection, 4);
      connection.release();
      this.#serve(connection)
        .catch((thrown) => {
          if (!(thrown instanceof Killed)) process.kernel.onFault?.(thrown, process);
        })
        .finally(() => process.fds.close(fd));
    }
  }

  /** What would change how it serves is refused rather than left out. */
  #unsupported(): string | undefined {
    const asked = [...this.process.env.keys()].find((name) =>
      /^REGISTRY_(AUTH|PROXY|HTTP_TLS|STORAGE_(?!DELETE))/.test(name),
    );
    return asked === undefined ? undefined : `registry with ${asked}`;
  }

  #serve(connection: StreamSocket): Promise<void> {
    const common = () => ({
      Date: httpDate(this.process.kernel.now()),
      "Docker-Distribution-Api-Version": "registry/2.0",
      "X-Content-Type-Options": "nosniff",
    });
    return serveConnection(
      this.process,
      connection,
      async (request, reply) => {
        const whole: RegistryRequest = { ...request, body: await request.bytes() };
        const { status, headers, body = "" } = this.#api.answer(whole);
        this.#logRequest(connection, whole, status, body.length);
        await reply.send(status, body, headers);
      },
      common,
    );
  }

  #logRequest(connection: StreamSocket, request: RegistryRequest, status: number, size: number): void {
    const { method, path, headers } = request;
    const when = formatTime("%d/%b/%Y:%H:%M:%S +0000", this.process.kernel.now());
    const bytes = method === "HEAD" ? 0 : size;
    const text = `${connection.remote.address} - - [${when}] "${method} ${path} HTTP/1.1" ${status} ${bytes} "" "${headers.get("user-agent") ?? ""}"\n`;
    void this.process.write(1, text);
  }
}
