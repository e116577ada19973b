import { ConfigProblem, NotSimulated, type Place } from "./problems.ts";

export type NginxContext = "main" | "events" | "http" | "server" | "location" | "if" | "upstream";

/** Letters of the contexts in the table below. */
const LETTERS: Readonly<Record<NginxContext, string>> = {
  main: "m",
  events: "e",
  http: "h",
  server: "s",
  location: "l",
  if: "i",
  upstream: "u",
};

/**
 * The directives: where they may stand (hsl: http, server and location), how many words follow, and `{` where a block
 * does. https://nginx.org/en/docs/dirindex.html
 */
const TABLE = `
access_log hsli 1-9
add_header hsli 2-3
alias l 1
allow hsl 1
autoindex hsl 1
client_body_buffer_size hsl 1
client_body_timeout hsl 1
client_header_timeout hs 1
client_max_body_size hsl 1
daemon m 1
default_type hsl 1
deny hsl 1
env m 1
error_log mhsl 1-9
error_page hsli 2-99
etag hsl 1
events m 0{
expires hsli 1-2
gzip hsli 1
gzip_comp_level hsl 1
gzip_min_length hsl 1
gzip_proxied hsl 1-9
gzip_types hsl 1-99
gzip_vary hsl 1
hash u 1-2
http m 0{
if sl 1-99{
include mehslu 1
index hsl 1-99
internal l 0
ip_hash u 0
keepalive u 1
keepalive_requests hslu 1
keepalive_timeout hslu 1-2
large_client_header_buffers hs 2
least_conn u 0
listen s 1-99
location sl 1-2{
log_format h 2-99
log_not_found hsl 1
map h 2{
map_hash_bucket_size h 1
map_hash_max_size h 1
master_process m 1
multi_accept e 1
pid m 1
proxy_buffer_size hsl 1
proxy_buffering hsl 1
proxy_buffers hsl 2
proxy_busy_buffers_size hsl 1
proxy_connect_timeout hsl 1
proxy_hide_header hsl 1
proxy_http_version hsl 1
proxy_intercept_errors hsl 1
proxy_next_upstream hsl 1-99
proxy_next_upstream_tries hsl 1
proxy_pass l 1
proxy_pass_header hsl 1
proxy_read_timeout hsl 1
proxy_redirect hsl 1-2
proxy_request_buffering hsl 1
proxy_send_timeout hsl 1
proxy_set_header hsl 2
resolver hslu 1-99
resolver_timeout hslu 1
return sli 1-2
rewrite sli 2-3
root hsl 1
send_timeout hsl 1
sendfile hsl 1
server h 0{
server u 1-99
server_name s 1-99
server_names_hash_bucket_size h 1
server_tokens hsl 1
set sli 2
tcp_nodelay hsl 1
tcp_nopush hsl 1
try_files sl 2-99
types hsl 0{
types_hash_bucket_size hsl 1
types_hash_max_size hsl 1
upstream h 1{
use e 1
user m 1-2
worker_connections e 1
worker_processes m 1
worker_rlimit_nofile m 1
zone u 1-2
`;

/** Directives of the real server that this one lacks. */
const REAL = new Set(
  (
    "absolute_redirect auth_basic auth_basic_user_file auth_request auth_request_set break charset " +
    "chunked_transfer_encoding dav_methods directio disable_symlinks fastcgi_index fastcgi_param fastcgi_pass " +
    "geo grpc_pass if_modified_since js_import limit_conn limit_conn_zone limit_except limit_rate limit_rate_after " +
    "limit_req limit_req_status limit_req_zone load_module mail merge_slashes mirror open_file_cache perl " +
    "port_in_redirect proxy_bind proxy_cache proxy_cache_key proxy_cache_path proxy_cache_valid proxy_cookie_path " +
    "proxy_method proxy_set_body proxy_ssl_verify random real_ip_header recursive_error_pages reset_timedout_connection " +
    "satisfy secure_link set_real_ip_from slice split_clients ssi ssl_certificate ssl_certificate_key ssl_ciphers " +
    "ssl_protocols ssl_session_cache state stream stub_status sub_filter uwsgi_pass valid_referers worker_cpu_affinity " +
    "worker_priority worker_shutdown_timeout"
  ).split(" "),
);

interface Rule {
  readonly contexts: string;
  readonly least: number;
  readonly most: number;
  readonly isBlock: boolean;
}

const RULES = new Map<string, Rule[]>();
for (const line of TABLE.trim().split("\n")) {
  const [name = "", contexts = "", counts = ""] = line.split(" ");
  const [least = "0", most = least] = counts.replace("{", "").split("-");
  const rule = { contexts, least: Number(least), most: Number(most), isBlock: counts.endsWith("{") };
  RULES.set(name, [...(RULES.get(name) ?? []), rule]);
}

/** The checks that the parser itself makes, in its order (ngx_conf_file.c, ngx_conf_handler). */
export function checkDirective(
  name: string,
  args: readonly string[],
  context: NginxContext,
  opensBlock: boolean,
  place: Place,
): void {
  const rules = RULES.get(name);
  if (!rules) {
    if (REAL.has(name)) throw new NotSimulated(`the directive "${name}" (${place.file}:${place.line})`);
    throw new ConfigProblem(`unknown directive "${name}"`, place);
  }
  const rule = rules.find(({ contexts }) => contexts.includes(LETTERS[context]));
  if (!rule) throw new ConfigProblem(`"${name}" directive is not allowed here`, place);
  if (!rule.isBlock && opensBlock)
    throw new ConfigProblem(`directive "${name}" is not terminated by ";"`, place);
  if (rule.isBlock && !opensBlock) throw new ConfigProblem(`directive "${name}" has no opening "{"`, place);
  if (args.length < rule.least || args.length > rule.most)
    throw new ConfigProblem(`invalid number of arguments in "${name}" directive`, place);
}

export function contextWithin(block: string): NginxContext {
  switch (block) {
    case "events":
    case "http":
    case "server":
    case "location":
    case "if":
    case "upstream":
      return block;
    default:
      return "main";
  }
}
