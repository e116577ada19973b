import { afterEach, describe, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

/** nginx with a configuration, on port 8080, beside two servers that tell their names. */
async function withNginx(servers: string, script: string): Promise<string> {
  computer = await createComputer();
  const run = await computer.run(`exec 2>/dev/null
docker network create shop >/dev/null
mkdir conf
cat > conf/default.conf <<'CONF'
${servers}
CONF
for name in api1 api2; do docker run -d --name $name --network shop -e WHOAMI_NAME=$name traefik/whoami >/dev/null; done
docker run -d --name web --network shop -v $PWD/conf:/etc/nginx/conf.d -p 8080:80 nginx >/dev/null
sleep 1
get() { curl -s "$@"; }
${script}`);
  return run.stdout;
}

const PROXY = `upstream backend { server api1:80; server api2:80; }
server {
  listen 80;
  location / { proxy_pass http://backend; proxy_set_header X-Real-IP $remote_addr; }
  location /cut/ { proxy_pass http://api1:80/; }
}`;

describe("nginx before other servers", () => {
  test("shares requests out in turn, and goes on without one that is stopped", async () => {
    const out = await withNginx(
      PROXY,
      `for i in 1 2 3; do get localhost:8080/ | grep Name; done
docker stop api1 >/dev/null
for i in 1 2 3; do get localhost:8080/ | grep Name; done
docker logs web 2>&1 | grep -c 'connect() failed (113: No route to host) while connecting to upstream'`,
    );
    expect(out).toBe("Name: api1\nName: api2\nName: api1\nName: api2\nName: api2\nName: api2\n1\n");
  });

  test("sets headers, and cuts the location's path off where proxy_pass has one", async () => {
    const out = await withNginx(
      PROXY,
      "get localhost:8080/ | grep -E 'Host:|X-Real|GET'; get localhost:8080/cut/a?b=1 | grep GET; curl -sI localhost:8080/cut | grep Location",
    );
    expect(out).toBe(
      "Host: backend\nX-Real-Ip: 172.18.0.1\nGET / HTTP/1.1\nGET /a?b=1 HTTP/1.1\nLocation: http://localhost/cut/\r\n".replace(
        "Host: backend\nX-Real-Ip: 172.18.0.1\nGET / HTTP/1.1",
        "GET / HTTP/1.1\nHost: backend\nX-Real-Ip: 172.18.0.1",
      ),
    );
  });

  test("has no answer where all are gone", async () => {
    const out = await withNginx(
      PROXY,
      "docker stop api1 api2 >/dev/null; get -o /dev/null -w '%{http_code}\\n' localhost:8080/",
    );
    expect(out).toBe("502\n");
  });
});

describe("nginx' configuration", () => {
  test.each([
    ["location = /a { return 200 exact; } location /a { return 200 prefix; }", "/a", "exact"],
    ["location /a { return 200 short; } location /a/b { return 200 long; }", "/a/b/c", "long"],
    [
      "location /i { return 200 prefix; } location ~ \\.png$ { return 200 expression; }",
      "/i/x.png",
      "expression",
    ],
    [
      "location ^~ /i { return 200 prefix; } location ~ \\.png$ { return 200 expression; }",
      "/i/x.png",
      "prefix",
    ],
    ["location ~* \\.PNG$ { return 200 any; }", "/x.png", "any"],
    ["location ~ ^/u/(?<id>\\d+)$ { return 200 $id-$1; }", "/u/42", "42-42"],
    ["location / { try_files $uri /nix =404; }", "/a", ""],
    [
      "location /old { rewrite ^/old/(.*)$ /new/$1 last; } location /new { return 200 $uri; }",
      "/old/x",
      "/new/x",
    ],
    ['if ($arg_a = b) { return 200 yes; } location / { return 200 "no"; }', "/?a=b", "yes"],
    [
      "error_page 404 =200 /sorry; location = /sorry { return 200 sorry; } location / { return 404; }",
      "/x",
      "sorry",
    ],
    ["location / { deny all; }", "/50x.html", ""],
  ])("%s", async (directives, path, wanted) => {
    const out = await withNginx(`server { listen 80; ${directives} }`, `get '-f' 'localhost:8080${path}'`);
    expect(out).toBe(wanted);
  });

  test.each([
    ["server { listen 80; foo bar; }", 'unknown directive "foo" in /etc/nginx/conf.d/default.conf:1'],
    ["server { listen 80\n}", 'unexpected "}" in /etc/nginx/conf.d/default.conf:2'],
    ["server { listen 80;", 'unexpected end of file, expecting "}" in /etc/nginx/conf.d/default.conf:2'],
    ["listen 80;", '"listen" directive is not allowed here in /etc/nginx/conf.d/default.conf:1'],
    [
      "server { root; }",
      'invalid number of arguments in "root" directive in /etc/nginx/conf.d/default.conf:1',
    ],
    [
      "server { location / { proxy_pass http://nobody; } }",
      'host not found in upstream "nobody" in /etc/nginx/conf.d/default.conf:1',
    ],
    ["server { location / {} location / {} }", 'duplicate location "/" in /etc/nginx/conf.d/default.conf:1'],
    ["server { return 200 $nope; }", 'unknown "nope" variable'],
  ])("nginx -t tells what is wrong: %s", async (text, problem) => {
    computer = await createComputer();
    const run = await computer.run(`cat > default.conf <<'CONF'
${text}
CONF
docker run --rm -v $PWD/default.conf:/etc/nginx/conf.d/default.conf nginx nginx -t 2>&1 | grep -a '^nginx:'`);
    expect(run.stdout).toBe(
      `nginx: [emerg] ${problem}\nnginx: configuration file /etc/nginx/nginx.conf test failed\n`,
    );
  });

  test("is read anew by nginx -s reload, which leaves all as it was where it is wrong", async () => {
    const out = await withNginx(
      "server { listen 80; return 200 one; }",
      `get localhost:8080; echo
sed -i s/one/two/ conf/default.conf; get localhost:8080; echo
docker exec web nginx -s reload; sleep 1; get localhost:8080; echo
sed -i s/return/retrun/ conf/default.conf; docker exec web nginx -s reload; echo $?; get localhost:8080; echo`,
    );
    expect(out).toBe("one\none\ntwo\n1\ntwo\n");
  });
});
