import { describe, expect, it } from "vitest";
import { createDisk, ROOT } from "../../src/disk/index.ts";
import { Users } from "../../src/process/users.ts";

function usersOf(passwd: string | undefined, group: string | undefined): Users {
  const files = createDisk({ now: () => 0 }).view(ROOT);
  files.mkdir("/etc", 0o755);
  if (passwd !== undefined) files.writeFile("/etc/passwd", passwd);
  if (group !== undefined) files.writeFile("/etc/group", group);
  return new Users(files);
}

const users = usersOf(
  "root:x:0:0:root:/root:/bin/bash\nada:x:1000:1000:Ada,,,:/home/ada:/bin/sh\ntwin:x:1000:5::/:\nbroken\n\n",
  "root:x:0:\nada:x:1000:\nsudo:x:27:ada,root\nusers:x:100:ada\n",
);

describe("users and groups", () => {
  it("finds users by name and by number, the first of several", () => {
    expect(users.byName("ada")).toMatchObject({
      uid: 1000,
      home: "/home/ada",
      shell: "/bin/sh",
      gecos: "Ada,,,",
    });
    expect(users.byUid(1000)?.name).toBe("ada");
    expect(users.byName("broken")).toBeUndefined();
  });
  it("shows the number where nobody has it", () => {
    expect([users.nameOf(0), users.nameOf(7), users.groupNameOf(27), users.groupNameOf(7)]).toEqual([
      "root",
      "7",
      "sudo",
      "7",
    ]);
  });
  it("gives a login its groups, the primary one first", () => {
    const ada = users.byName("ada");
    expect(ada && users.credentialsOf(ada)).toEqual({ uid: 1000, gid: 1000, groups: [1000, 27, 100] });
  });
  it("reads names and numbers", () => {
    expect([users.parseUser("ada"), users.parseUser("42"), users.parseUser("nobody")]).toEqual([
      1000,
      42,
      undefined,
    ]);
    expect([users.parseGroup("sudo"), users.parseGroup("+5"), users.parseGroup("-5")]).toEqual([
      27,
      5,
      undefined,
    ]);
  });
  it("takes files that are not there for empty", () => {
    expect(usersOf(undefined, undefined).all).toEqual([]);
  });
});
