import { beforeEach, describe, expect, it } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer;
beforeEach(async () => {
  computer = await createComputer();
});

/** What RUNs printed, and what failed (Dockerfile reference, "RUN --mount"; buildx, `docker buildx build`). */
async function build(dockerfile: string, options = ""): Promise<string> {
  const { stdout, stderr } = await computer.run(
    `cat > Dockerfile; docker build --progress=plain ${options} .`,
    { stdin: new TextEncoder().encode(dockerfile) },
  );
  const told = /^#\d+ \d+\.\d+ |^ERROR|not supported/;
  return (stdout + stderr)
    .split("\n")
    .filter((line) => told.test(line))
    .map((line) => line.replace(/^#\d+ \d+\.\d+ /, ""))
    .join("\n");
}

describe("RUN --mount", () => {
  it("lends a secret to the step alone", async () => {
    await computer.run("echo s3cret > token");
    const read = "FROM busybox\nRUN --mount=type=secret,id=tok cat /run/secrets/tok\nRUN ls /run/secrets\n";
    expect(await build(read, "--secret id=tok,src=token")).toMatch(
      /^s3cret\nls: .*\nERROR: .*exit code: [12]/,
    );
    const inVariable = "FROM busybox\nRUN --mount=type=secret,id=TOK,env=T echo is $T\n";
    expect(await build(inVariable, "--secret id=TOK,env=HOME")).toBe(`is ${computer.home}`);
    const required = "FROM busybox\nRUN --mount=type=secret,id=no,required true\n";
    expect(await build(required)).toContain("ERROR: failed to build: failed to solve: secret no: not found");
    expect(await build(required, "--secret id=a,src=absent")).toBe(
      "ERROR: failed to stat absent: stat absent: no such file or directory",
    );
  });

  it("keeps a cache from build to build, and binds files of the context", async () => {
    await computer.run("echo 'of the context' > note");
    const cached = "FROM busybox\nRUN --mount=type=cache,target=/c echo x >> /c/n; cat /c/n\n";
    expect(await build(cached, "--no-cache")).toBe("x");
    expect(await build(cached, "--no-cache")).toBe("x\nx");
    const bound = "FROM busybox\nRUN --mount=source=note,target=/n cat /n; echo no > /n; ls /n\nRUN ls /n\n";
    const said = await build(bound);
    expect(said).toMatch(/^of the context\n.*Read-only file system\n\/n\nls: .*/);
  });
});

describe("here-documents", () => {
  it("are scripts, or are for the shell; in COPY they are files with variables", async () => {
    const text = `FROM busybox
ENV NAME=world
RUN <<EOF
echo one
echo two
EOF
RUN cat <<EOF > /f
hello $NAME
EOF
COPY <<A <<"B" /two/
in a $NAME
A
in b $NAME
B
RUN cat /f /two/A /two/B
`;
    expect(await build(text)).toBe("one\ntwo\nhello world\nin a world\nin b $NAME");
  });
});

describe("where a build's result goes", () => {
  const TWO = "FROM busybox AS b\nRUN echo hi > /out.txt\nFROM scratch\nCOPY --from=b /out.txt /\n";

  it("may be a folder or an archive, with the image's own files alone", async () => {
    await build(TWO, "--output out");
    expect((await computer.run("ls -A out; cat out/out.txt")).stdout).toBe("out.txt\nhi\n");
    await build(TWO, "-o type=tar,dest=out.tar");
    expect((await computer.run("tar tf out.tar; docker images -q --filter dangling=true")).stdout).toBe(
      "out.txt\n",
    );
  });

  it("is not all that buildx can do elsewhere", async () => {
    expect(await build(TWO, "--platform linux/amd64,linux/arm64")).toBe(
      "ERROR: failed to build: Multi-platform build is not supported for the docker driver.",
    );
    expect(await build(TWO, "--cache-to type=local,dest=c")).toBe(
      "ERROR: failed to build: Cache export is not supported for the docker driver.",
    );
  });
});

describe("stages", () => {
  it("that the wished one does not need are not built", async () => {
    const text = "FROM busybox AS no\nRUN false\nFROM busybox AS yes\nRUN echo yes\nFROM no\nRUN echo late\n";
    expect(await build(text, "--target yes")).toBe("yes");
    expect(await build("FROM busybox AS no\nRUN false\nFROM busybox\nRUN echo last\n")).toBe("last");
    await computer.run(
      "echo FROM busybox > Dockerfile; echo RUN false >> Dockerfile; echo FROM busybox >> Dockerfile",
    );
    const legacy = await computer.run("DOCKER_BUILDKIT=0 docker build . 2>&1 | tail -1");
    expect(legacy.stdout).toContain("returned a non-zero code: 1");
  });
});
