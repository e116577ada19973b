import * as v from "valibot";
import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { hostNetworkOf } from "../../../../process/network/network.ts";
import { type ClientRequest, type Connection, connect } from "../../api/http-client.ts";
import type { Engine } from "../engine.ts";
import { EngineError, failure } from "../engine-error.ts";
import { ENGINE_VERSION, GIT_COMMIT, GO_VERSION, KERNEL_VERSION } from "../versions.ts";
import { type Blob, MANIFEST_TYPE } from "./manifest.ts";

const PROBLEM = v.object({ errors: v.array(v.object({ code: v.string(), message: v.string() })) });

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** A registry of one's own, by its distribution API. */
export class RegistryClient {
  private constructor(
    private readonly connection: Connection,
    private readonly base: string,
  ) {}

  /** Connects and greets. Throws in Docker's words where nobody answers. */
  static async use<T>(
    engine: Engine,
    domain: string,
    act: (client: RegistryClient) => Promise<T>,
  ): Promise<T> {
    const isLocal = /^(localhost|127\.[\d.]+)(:\d+)?$/.test(domain);
    const { host, port, address } = locate(engine, domain, isLocal);
    const base = `${isLocal ? "http" : "https"}://${domain}`;
    const refused = (reason: string) => failure(`Get "${base}/v2/": ${reason}`);
    if (address === undefined) throw refused(`dial tcp: lookup ${host} on 10.0.2.3:53: no such host`);
    const connection = await connect(engine.process, `http://${host}:${port}`);
    if (connection instanceof Errno) throw refused(dialProblem(connection, address, port));
    try {
      // Plain HTTP is for this computer alone; others are listed as insecure-registries in daemon.json.
      if (!isLocal) throw refused("http: server gave HTTP response to HTTPS client");
      const client = new RegistryClient(connection, base);
      await client.#greet();
      return await act(client);
    } finally {
      connection.close();
    }
  }

  async #greet(): Promise<void> {
    const { status, body } = await this.#ask("GET", "/v2/");
    if (status === 200) return;
    const text = decode(body);
    if (problemOf(body)) throw failure(`Get "${this.base}/v2/": ${problemText(body)}`);
    throw failure(
      `error parsing HTTP ${status} response body: invalid character ${quoteFirst(text)} looking for beginning of value: ${JSON.stringify(text)}`,
    );
  }

  async #ask(method: string, path: string, rest: Partial<ClientRequest> = {}): Promise<Answer> {
    const headers = { "User-Agent": USER_AGENT, ...rest.headers };
    const response = await this.connection.request({ ...rest, method, path, headers });
    if (response instanceof Errno) throw failure(`${goVerb(method)} "${this.base}${path}": EOF`);
    return { status: response.status, headers: response.headers, body: await response.bytes() };
  }

  /** Undefined: there is no such manifest. */
  async manifest(path: string, reference: string): Promise<Blob | undefined> {
    const answer = await this.#ask("GET", `/v2/${path}/manifests/${reference}`, {
      headers: { Accept: MANIFEST_TYPE },
    });
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw failure(problemText(answer.body));
    return { digest: answer.headers.get("docker-content-digest") ?? "", content: answer.body };
  }

  async blob(path: string, digest: string): Promise<Uint8Array> {
    const { status, body } = await this.#ask("GET", `/v2/${path}/blobs/${digest}`);
    if (status !== 200) throw failure(problemText(body));
    return body;
  }

  async hasBlob(path: string, digest: string): Promise<boolean> {
    return (await this.#ask("HEAD", `/v2/${path}/blobs/${digest}`)).status === 200;
  }

  /** Whether the registry took over a blob that it has from another repository. */
  async mount(path: string, digest: string, from: string): Promise<boolean> {
    const query = { from, mount: digest };
    return (await this.#ask("POST", `/v2/${path}/blobs/uploads/`, { query })).status === 201;
  }

  async upload(path: string, { digest, content }: Blob): Promise<void> {
    const begun = await this.#ask("POST", `/v2/${path}/blobs/uploads/`);
    const place = begun.headers.get("location");
    if (begun.status !== 202 || place === undefined) throw failure(problemText(begun.body));
    const sent = await this.#ask("PATCH", place, { body: content });
    if (sent.status !== 202) throw failure(problemText(sent.body));
    const ended = await this.#ask("PUT", place, { query: { digest } });
    if (ended.status !== 201) throw failure(problemText(ended.body));
  }

  async putManifest(path: string, reference: string, { content }: Blob): Promise<void> {
    const answer = await this.#ask("PUT", `/v2/${path}/manifests/${reference}`, {
      body: content,
      headers: { "Content-Type": MANIFEST_TYPE },
    });
    if (answer.status !== 201) throw failure(problemText(answer.body));
  }
}

const USER_AGENT = `docker/${ENGINE_VERSION} go/${GO_VERSION} git-commit/${GIT_COMMIT} kernel/${KERNEL_VERSION} os/linux arch/amd64 UpstreamClient(Docker-Client/${ENGINE_VERSION} \\(linux\\))`;

function locate(engine: Engine, domain: string, isLocal: boolean) {
  const [host = "", port = isLocal ? "80" : "443"] = domain.split(":");
  const [address] = hostNetworkOf(engine.process.kernel).resolve(host);
  return { host, port, address };
}

function dialProblem(error: Errno, address: string, port: string): string {
  const reason = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  return `dial tcp ${address}:${port}: ${error === Errno.ETIMEDOUT ? "i/o timeout" : `connect: ${reason}`}`;
}

/** Go names a request by its method as a word. */
function goVerb(method: string): string {
  return method.charAt(0) + method.slice(1).toLowerCase();
}

function quoteFirst(text: string): string {
  return `'${text.charAt(0)}'`;
}

function problemOf(body: Uint8Array) {
  try {
    const parsed = v.safeParse(PROBLEM, JSON.parse(decode(body)));
    return parsed.success ? parsed.output.errors[0] : undefined;
  } catch {
    return undefined;
  }
}

/** `manifest invalid: manifest invalid`: the code in words, and the message. */
function problemText(body: Uint8Array): string {
  const problem = problemOf(body);
  if (!problem) return "unknown: unknown error";
  return `${problem.code.toLowerCase().replaceAll("_", " ")}: ${problem.message}`;
}

/** What is said of a manifest that is not there. */
export function noManifest(name: string): EngineError {
  return new EngineError(404, `manifest for ${name} not found: manifest unknown: manifest unknown`);
}
