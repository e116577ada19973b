import type { Process } from "../../../process/process.ts";
import type { Flags } from "../../docker/client/cli/flags.ts";
import { ApiClient } from "../api/api-client.ts";
import { currentTarget, type KubeConfig, readKubeConfig } from "../api/kubeconfig.ts";
import { ResourceMap } from "../api/resource-map.ts";
import { KubectlError } from "./failure.ts";

/** One call of a command: its words, the cluster that it speaks to, and where it writes. */
export class Call {
  #api: ApiClient | undefined;
  #resources: ResourceMap | undefined;

  constructor(
    readonly process: Process,
    /** As it was called: `kubectl rollout status`. */
    readonly path: string,
    readonly flags: Flags,
    readonly operands: readonly string[],
    /** Words after `--`. */
    readonly rest: readonly string[] | undefined,
  ) {}

  /** The same call with other operands. */
  withOperands(operands: readonly string[]): Call {
    const other = new Call(this.process, this.path, this.flags, operands, this.rest);
    other.#api = this.#api;
    other.#resources = this.#resources;
    return other;
  }

  get config(): KubeConfig {
    return readKubeConfig(this.process, this.flags.text("kubeconfig"));
  }

  get #target() {
    return currentTarget(this.config, this.flags.text("context"));
  }

  get api(): ApiClient {
    this.#api ??= new ApiClient(this.process, this.flags.text("server") || this.#target.server);
    return this.#api;
  }

  /** For a process that lives on. */
  close(): void {
    this.#api?.close();
  }

  /** The kinds that the server has. */
  async resources(): Promise<ResourceMap> {
    this.#resources ??= await ResourceMap.discover(this.api);
    return this.#resources;
  }

  get namespace(): string {
    return this.flags.text("namespace") || this.#target.namespace;
  }

  get allNamespaces(): boolean {
    return this.flags.options.has("all-namespaces") && this.flags.is("all-namespaces");
  }

  now(): number {
    return this.process.kernel.now();
  }

  async print(text: string): Promise<void> {
    if (text !== "") await this.process.stdout.write(text);
  }

  async warn(text: string): Promise<void> {
    if (text !== "") await this.process.stderr.write(text);
  }

  /** Does something for each, goes on where it fails, and tells all that went wrong at the end. */
  async forEach<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<number> {
    let status = 0;
    for (const item of items)
      try {
        await act(item);
      } catch (thrown) {
        if (!(thrown instanceof KubectlError)) throw thrown;
        await this.warn(`${thrown.message}\n`);
        status = thrown.status;
      }
    return status;
  }
}
