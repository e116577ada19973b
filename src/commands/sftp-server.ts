import { defineCommand } from "../process/command/define-command.ts";
import { SIGPIPE } from "../process/signals.ts";
import { Line, LostConnection } from "./scp/line.ts";
import { answerRequests } from "./sftp/server.ts";

/** sftp-server(8): the side of sftp that ssh starts on the other machine. */
export const sftpServer = defineCommand({
  name: "sftp-server",
  summary: "SFTP server subsystem of OpenSSH",
  completes: "none",
  description: "It is started by sshd(8), and speaks with sftp(1) over standard input and output.",
  noStandardOptions: true,
  seeAlso: ["sftp(1)", "sshd(8)"],

  async run({ process }) {
    process.handle(SIGPIPE, "ignore");
    try {
      await answerRequests(process.files, new Line(process, 0, 1));
    } catch (thrown) {
      if (!(thrown instanceof LostConnection)) throw thrown;
    }
    return 0;
  },
});
