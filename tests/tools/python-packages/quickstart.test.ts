import { expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const CAN_WAIT = "Suspending" in WebAssembly || "Suspender" in WebAssembly;

/** An app that counts its visitors in Redis, as tutorials on compose begin. */
const PROJECT = `mkdir counter; cd counter
cat > app.py <<'P'
import redis
from flask import Flask

app = Flask(__name__)
cache = redis.Redis(host="redis", port=6379)

@app.route("/")
def hello():
    return f"Seen {cache.incr('hits')} times.\\n"
P
printf 'flask\\nredis\\n' > requirements.txt
cat > Dockerfile <<'P'
# syntax=docker/dockerfile:1
FROM python:3.10-alpine
WORKDIR /code
ENV FLASK_APP=app.py
ENV FLASK_RUN_HOST=0.0.0.0
RUN apk add --no-cache gcc musl-dev linux-headers
COPY requirements.txt requirements.txt
RUN pip install -r requirements.txt
EXPOSE 5000
COPY . .
CMD ["flask", "run", "--debug"]
P
cat > compose.yaml <<'P'
services:
  web:
    build: .
    ports: ["8000:5000"]
  redis:
    image: redis:alpine
P
`;

it.skipIf(!CAN_WAIT)(
  "Flask and Redis under compose: built, counted, loaded anew",
  { timeout: 300_000 },
  async () => {
    const computer = await createComputer();
    const started = await computer.run(`${PROJECT}docker compose up -d`);
    expect(started.status, started.stderr).toBe(0);
    const { stdout } =
      await computer.run(`until curl -sf localhost:8000; do sleep 1; done; curl -s localhost:8000
docker compose exec redis redis-cli get hits; docker compose logs web | grep -c 'Debugger is active'`);
    expect(stdout).toBe("Seen 1 times.\nSeen 2 times.\n2\n1\n");
  },
);
