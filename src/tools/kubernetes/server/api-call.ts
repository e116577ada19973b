import { decode } from "../../../base/bytes.ts";
import type { Reply, ServerRequest } from "../../docker/api/http-server.ts";
import { ApiError, badRequest } from "./api-error.ts";
import type { Registry } from "./registry.ts";

/** One call of the API, as its handlers see it. */
export class ApiCall {
  constructor(
    readonly registry: Registry,
    readonly request: ServerRequest,
    readonly reply: Reply,
  ) {}

  query(name: string): string | undefined {
    return this.request.query.get(name)?.[0];
  }

  queries(name: string): readonly string[] {
    return this.request.query.get(name) ?? [];
  }

  is(name: string): boolean {
    return ["1", "true"].includes(this.query(name) ?? "");
  }

  get isDryRun(): boolean {
    return this.query("dryRun") === "All";
  }

  get isPatch(): boolean {
    return this.request.method === "PATCH";
  }

  /** The client shows tables and lets the server make them. */
  get wantsTable(): boolean {
    return /as=Table/.test(this.request.headers.get("accept") ?? "");
  }

  /** The body as JSON; an empty one is no value. */
  async json(): Promise<unknown> {
    if (this.request.headers.get("content-type")?.includes("protobuf"))
      throw new ApiError(
        415,
        "UnsupportedMediaType",
        "rockpool: not simulated here: bodies in Protocol Buffers",
      );
    const text = decode(await this.request.bytes());
    if (text.trim() === "") return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw badRequest("the body of the request is no JSON");
    }
  }

  answer(value: unknown, status = 200): Promise<void> {
    return this.reply.send(status, `${JSON.stringify(value)}\n`, { "Content-Type": "application/json" });
  }

  protobuf(bytes: Uint8Array): Promise<void> {
    return this.reply.send(200, bytes, {
      "Content-Type": "application/com.github.proto-openapi.spec.v2.v1.0+protobuf",
    });
  }

  text(value: string): Promise<void> {
    return this.reply.send(200, value, { "Content-Type": "text/plain; charset=utf-8" });
  }
}
