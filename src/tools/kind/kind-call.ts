import type { Process } from "../../process/process.ts";
import { Failure } from "../docker/client/cli/failure.ts";
import type { Flags } from "../docker/client/cli/flags.ts";
import { optionTable } from "../docker/client/cli/option-table.ts";
import { FlagParser } from "../docker/client/cli/parse-flags.ts";
import { contextOf } from "../docker/client/context-store.ts";
import { Engine } from "../docker/client/engine/engine.ts";
import { listAt, numberAt, textAt } from "../docker/client/engine/json.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";

/** A node of a cluster: its container. */
export interface NodeContainer {
  readonly id: string;
  readonly name: string;
  readonly cluster: string;
  /** Where the API is published on this computer. */
  readonly port: number;
}

export const CLUSTER_LABEL = "io.x-k8s.kind.cluster";

/** One call of `kind`. */
export class KindCall {
  readonly flags: Flags;
  readonly operands: readonly string[];
  readonly wantsHelp: boolean;
  readonly engine: Engine;

  constructor(
    readonly process: Process,
    readonly path: string,
    options: string,
    words: readonly string[],
  ) {
    const parsed = new FlagParser(optionTable(`${options}${GLOBAL_OPTIONS}`), false, words).parse();
    this.flags = parsed.flags;
    this.operands = parsed.operands;
    this.wantsHelp = parsed.wantsHelp;
    const folder = `${process.env.get("HOME") ?? "/root"}/.docker`;
    const { host } = contextOf(process, folder, { host: undefined, context: undefined });
    this.engine = new Engine(process, host);
  }

  get name(): string {
    return this.flags.given("name")
      ? this.flags.text("name")
      : (this.process.env.get("KIND_CLUSTER_NAME") ?? "kind");
  }

  get kubeconfig(): string {
    if (this.flags.given("kubeconfig")) return this.flags.text("kubeconfig");
    const [first] = (this.process.env.get("KUBECONFIG") ?? "").split(":");
    return first || `${this.process.env.get("HOME") ?? "/root"}/.kube/config`;
  }

  /** kind tells what it does on standard error. */
  async tell(text: string): Promise<void> {
    if (!this.flags.is("quiet")) await this.process.write(2, text);
  }

  async nodes(cluster?: string): Promise<readonly NodeContainer[]> {
    const filters = JSON.stringify({
      label: [cluster === undefined ? CLUSTER_LABEL : `${CLUSTER_LABEL}=${cluster}`],
    });
    const found = await this.engine.get("/containers/json", { all: true, filters });
    return listAt(found).map((one) => ({
      id: textAt(one, "Id"),
      name: textAt(one, "Names", 0).replace(/^\//, ""),
      cluster: textAt(one, "Labels", CLUSTER_LABEL),
      port: numberAt(one, "Ports", 0, "PublicPort"),
    }));
  }

  async requireNodes(): Promise<readonly NodeContainer[]> {
    const nodes = await this.nodes(this.name);
    if (nodes.length === 0) throw new Failure(`no nodes found for cluster "${this.name}"`);
    return nodes;
  }
}
