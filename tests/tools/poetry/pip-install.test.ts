import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Computer, createComputer } from "../../../src/cli/engine.ts";

vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

const PROJECT = `[tool.poetry]
name = "app"
version = "0.1.0"
description = ""
authors = []

[tool.poetry.dependencies]
python = "^3.11"
flask = "^3"

[tool.poetry.group.dev.dependencies]
black = "*"
`;

const DOCKERFILE = `FROM python:3.12-slim AS builder
RUN pip install poetry==1.8.5
WORKDIR /app
COPY pyproject.toml ./
ENV POETRY_VIRTUALENVS_IN_PROJECT=true
RUN poetry install --no-root --only main
RUN poetry export -f requirements.txt --without-hashes -o requirements.txt
FROM python:3.12-slim
WORKDIR /app
COPY --from=builder /app .
ENV PATH=/app/.venv/bin:$PATH
CMD ["flask", "--version"]
`;

/** poetry as one more package, which is how Dockerfiles get it. */
describe("pip install poetry", () => {
  let computer: Computer;
  const printed = async (script: string) => (await computer.run(script)).stdout;

  beforeAll(async () => {
    computer = await createComputer({ env: { PIP_DISABLE_PIP_VERSION_CHECK: "1" } });
    await computer.run("cd; python3 -m venv tools");
  });

  it("is the newest of the index, with all that it needs", async () => {
    expect(await printed("tools/bin/pip install -q poetry; tools/bin/pip check")).toBe(
      "No broken requirements found.\n",
    );
    expect(await printed("tools/bin/poetry --version; tools/bin/python -m poetry about | head -3")).toBe(
      "Poetry (version 2.0.1)\nPoetry - Package Management for Python\n\nVersion: 2.0.1\n",
    );
  });

  it("gets `export` by its plugin", async () => {
    const lock = "mkdir p; cd p; ../tools/bin/poetry init -n; ../tools/bin/poetry add -q --lock idna";
    expect(await printed(`${lock}; ../tools/bin/poetry export; echo $?`)).toBe("1\n");
    expect(
      await printed(
        "../tools/bin/pip install -q poetry-plugin-export; ../tools/bin/poetry export --without-hashes",
      ),
    ).toBe('idna==3.10 ; python_version >= "3.11"\n');
  });

  it("is of the version that was asked for, with its ways", async () => {
    await computer.run("cd; tools/bin/pip install -q poetry==1.8.5");
    expect(await printed("tools/bin/poetry --version; tools/bin/poetry new old; ls old")).toBe(
      "Poetry (version 1.8.5)\nCreated package old in old\nREADME.md\nold\npyproject.toml\ntests\n",
    );
    expect(await printed("tools/bin/pip uninstall -qy poetry; ls tools/bin | grep -c poetry")).toBe("0\n");
  });

  it("works in a build of an image", async () => {
    await computer.run("mkdir ~/image; cd ~/image");
    computer.files.writeFile("/home/learner/image/pyproject.toml", PROJECT);
    computer.files.writeFile("/home/learner/image/Dockerfile", DOCKERFILE);
    const build = await computer.run("docker build -q -t app .");
    expect(build).toMatchObject({ status: 0 });
    expect(await printed("docker run --rm app pip list --format freeze")).toMatch(
      /^blinker==.*\n[\s\S]*Flask==3\.1\.0\n/,
    );
    expect(await printed("docker run --rm app pip list | grep -ci 'poetry\\|black'")).toBe("0\n");
    expect(await printed("docker run --rm app grep flask requirements.txt")).toBe(
      'flask==3.1.0 ; python_version >= "3.11" and python_version < "4.0"\n',
    );
  });
});
