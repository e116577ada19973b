import { FitAddon } from "@xterm/addon-fit";
import { Terminal } from "@xterm/xterm";

/** The least page with a terminal: a prompt, an echo, `seq 1 N` and `python3 -c CODE` without a computer behind them. */
const terminal = new Terminal();
const fit = new FitAddon();
terminal.loadAddon(fit);
const place = document.getElementById("terminal");
if (place) terminal.open(place);
fit.fit();
terminal.focus();
terminal.write("$ ");

let line = "";
terminal.onData((keys) => {
  if (keys === "\x03") {
    line = "";
    return terminal.write("^C\r\n$ ");
  }
  if (keys !== "\r") {
    line += keys;
    return terminal.write(keys);
  }
  const count = Number(/^seq 1 (\d+)$/.exec(line)?.[1] ?? 0);
  const code = /^python3 -c '(.*)'$/.exec(line)?.[1];
  line = "";
  terminal.write("\r\n");
  if (code !== undefined) return void runPython(code);
  writeNumbers(1, count);
});

function writeNumbers(from: number, to: number): void {
  const end = Math.min(to, from + 4999);
  const numbers = Array.from({ length: Math.max(0, end - from + 1) }, (_, index) => `${from + index}\r\n`);
  terminal.write(numbers.join(""), () => (end < to ? writeNumbers(end + 1, to) : terminal.write("$ ")));
}

/** As pyodide's own documentation begins. */
async function runPython(code: string): Promise<void> {
  const { loadPyodide } = await import(
    /* @vite-ignore */ new URL("pyodide/pyodide.mjs", document.baseURI).href
  );
  const python = await loadPyodide();
  python.setStdout({ batched: (text: string) => terminal.write(`${text}\r\n`) });
  python.runPython(code);
  terminal.write("$ ");
}
