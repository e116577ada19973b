import { formatTime } from "../../../base/format-time.ts";
import type { HttpRequest } from "../../../process/network/http-service.ts";

export interface LoggedRequest {
  readonly remote: string;
  readonly time: number;
  readonly request: HttpRequest;
  readonly status: number;
  readonly bytes: number;
}

/** The combined log format of httpd and nginx. */
export function combinedLine({ remote, time, request, status, bytes }: LoggedRequest): string {
  const { method, target, headers } = request;
  const when = formatTime("%d/%b/%Y:%H:%M:%S +0000", time);
  const quote = (name: string) => `"${headers.get(name) ?? "-"}"`;
  return `${remote} - - [${when}] "${method} ${target} HTTP/1.1" ${status} ${bytes} ${quote("referer")} ${quote("user-agent")}`;
}

/** RFC 9110, HTTP-date. */
export function httpDate(time: number): string {
  return formatTime("%a, %d %b %Y %H:%M:%S GMT", time);
}
