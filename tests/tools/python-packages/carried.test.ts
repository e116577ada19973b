import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { CARRIED } from "../../../src/tools/python-packages/carried-wheels.ts";

const SLOW = { timeout: 300_000 };
const CAN_WAIT = "Suspending" in WebAssembly || "Suspender" in WebAssembly;

async function withPackages(...names: string[]) {
  const computer = await createComputer();
  const installed = await computer.run(
    `python3 -m venv ~/env && . ~/env/bin/activate && pip install -q ${names.join(" ")}`,
  );
  expect(installed.status, installed.stderr).toBe(0);
  return computer;
}

describe("packages whose code comes with the site", () => {
  it("every wheel is there, and none is there for nothing", () => {
    const files = readdirSync(new URL("../../../vendor/python", import.meta.url));
    const stems = Object.values(CARRIED).flatMap(({ wheel, with: others = [] }) => [wheel, ...others]);
    const wanted = stems.map((stem) => `${stem}-py3-none-any.whl`);
    expect(wanted.length).toBeGreaterThan(30);
    expect(files.filter((file) => file.endsWith(".whl")).sort()).toEqual(wanted.sort());
  });

  it("rich, PyYAML, Beautiful Soup, dateutil, SQLAlchemy on sqlite3", SLOW, async () => {
    const computer = await withPackages("rich", "pyyaml", "beautifulsoup4", "python-dateutil", "sqlalchemy");
    const { stdout, stderr } = await computer.run(`python3 - <<P
import yaml; print(yaml.safe_load("a: [1, 2]"), end=" ")
from bs4 import BeautifulSoup; print(BeautifulSoup("<p>hi <b>x</b>", "html.parser").b, end=" ")
from dateutil.parser import parse; print(parse("3 Jan 2024 10:00"))
from rich.table import Table
from rich.console import Console
table = Table("a", "b"); table.add_row("1", "2"); Console().print(table)
from sqlalchemy import Column, Integer, String, create_engine
from sqlalchemy.orm import Session, declarative_base
Base = declarative_base()
class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    name = Column(String)
engine = create_engine("sqlite:///users.db")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(User(name="ann"))
    session.commit()
    print(session.query(User).one().name)
P
python3 -c 'import sqlite3; print(sqlite3.connect("users.db").execute("select * from users").fetchall())'`);
    expect(stderr).toBe("");
    expect(stdout).toBe(`{'a': [1, 2]} <b>x</b> 2024-01-03 10:00:00
┏━━━┳━━━┓
┃ a ┃ b ┃
┡━━━╇━━━┩
│ 1 │ 2 │
└───┴───┘
ann
[(1, 'ann')]
`);
  });

  it("black, over one file and over several", SLOW, async () => {
    const computer = await withPackages("black");
    await computer.run(
      "mkdir p; cd p; printf 'x = {  \"a\":1 }\\ndef f( a ):\\n  return a\\n' > m.py; printf 'y=1\\n' > n.py",
    );
    const one = await computer.run("black m.py; cat m.py");
    expect(one.stderr).toContain("reformatted m.py");
    expect(one.stdout).toBe('x = {"a": 1}\n\n\ndef f(a):\n    return a\n');
    const all = await computer.run("black --check .");
    expect(all.status).toBe(1);
    expect(all.stderr).toContain("1 file would be reformatted, 1 file would be left unchanged.");
  });

  it.skipIf(!CAN_WAIT)(
    "requests, httpx and urllib reach the computer's internet, by TLS too",
    SLOW,
    async () => {
      const computer = await withPackages("requests", "httpx");
      const { stdout, stderr } = await computer.run(`python3 - <<P
import urllib.request
import httpx, requests
print(requests.get("https://example.com").status_code, httpx.get("https://example.com").status_code)
answer = requests.get("https://tidepool.example/creatures.json", timeout=5)
print(answer.json()[1], answer.headers["content-type"])
print(requests.get("https://tidepool.example/old").url, urllib.request.urlopen("https://example.com").status)
try:
    requests.get("https://tidepool.example/status/404").raise_for_status()
except requests.HTTPError as error:
    print(error)
for url in ("https://absent.example", "http://localhost:9"):
    try:
        requests.get(url)
    except requests.ConnectionError as error:
        print(type(error).__name__)
P`);
      expect(stderr).toBe("");
      expect(stdout).toBe(`200 200
{'id': 2, 'name': 'crab', 'legs': 10} application/json
https://tidepool.example/hello.txt 200
404 Client Error: Not Found for url: https://tidepool.example/status/404
ConnectionError
ConnectionError
`);
    },
  );

  it.skipIf(!CAN_WAIT)(
    "redis speaks to the server in a container, and says where there is none",
    SLOW,
    async () => {
      const computer = await withPackages("redis");
      const { stdout } = await computer.run(`docker run -d -p 6379:6379 redis:alpine &> /dev/null; sleep 1
python3 - <<P
import redis
cache = redis.Redis(decode_responses=True)
print(cache.ping(), cache.incr("hits"), cache.incr("hits"))
cache.hset("snail", mapping={"size": 3, "colour": "red"})
cache.rpush("queue", "a", "b")
print(cache.hgetall("snail"), cache.lrange("queue", 0, -1), cache.get("absent"))
with cache.pipeline() as batch:
    print(batch.set("a", "1").get("a").execute())
try:
    redis.Redis(port=9).ping()
except redis.exceptions.ConnectionError as error:
    print(str(error).partition(" connecting ")[2])
P`);
      expect(stdout).toBe(`True 1 2
{'size': '3', 'colour': 'red'} ['a', 'b'] None
[True, '1']
to localhost:9. Connection refused.
`);
    },
  );

  it.skipIf(!CAN_WAIT)("uvicorn serves what Starlette answers", SLOW, async () => {
    const computer = await withPackages("uvicorn", "starlette");
    const { stdout } = await computer.run(`cat > main.py <<P
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route
def slow(request):
    return JSONResponse({"in": "a thread"})
async def home(request):
    return JSONResponse({"hello": request.query_params.get("name", "world")})
app = Starlette(routes=[Route("/", home), Route("/slow", slow)])
P
uvicorn main:app --port 8000 > log 2>&1 & sleep 2
curl -s 'localhost:8000/?name=ann'; curl -s localhost:8000/slow; kill -INT %1; wait; sed 's/[0-9]\\{4,\\}/N/' log`);
    expect(stdout).toMatch(/^\{"hello":"ann"\}\{"in":"a thread"\}INFO: {5}Started server process \[N\]\n/);
    expect(stdout).toMatch(/"GET \/slow HTTP\/1\.1" 200 OK\n/);
    expect(stdout).toMatch(/INFO: {5}Finished server process \[N\]\n$/);
  });
});
