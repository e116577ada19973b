# The real one is Debian 12's python3 (3.11.2).

## a child runs beside its parent, and is read line by line
cat > t.py <<'P'
import subprocess, time
p = subprocess.Popen(["sh", "-c", "for i in 1 2 3; do echo line $i; sleep 1; done"], stdout=subprocess.PIPE, text=True)
start = time.time()
for line in p.stdout:
    print(repr(line), round(time.time() - start))
print(p.wait(), p.poll(), p)
P
python3 t.py
#> 'line 1\n' 0
#> 'line 2\n' 1
#> 'line 3\n' 2
#> 0 0 <Popen: returncode: 0 args: ['sh', '-c', 'for i in 1 2 3; do echo line $i; s...>

## what is written to a child comes back, more than a pipe holds
python3 - <<'P'
import subprocess
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(len(p.communicate(b"x" * 300_000)[0]), p.returncode)
p = subprocess.Popen(["tr", "a-z", "A-Z"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
p.stdin.write("hello\n")
p.stdin.close()
print(p.stdout.read(), p.wait())
P
#> 300000 0
#> HELLO
#>  0

## a conversation with a child
python3 - <<'P'
import subprocess
p = subprocess.Popen(["python3", "-i", "-q"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
for question in ("6 * 7", "'a' * 3"):
    p.stdin.write(f"print({question})\n")
    p.stdin.flush()
    print(p.stdout.readline().strip())
p.stdin.close()
print(p.wait())
P
#> 42
#> aaa
#> 0

## timeouts, terminate, kill, send_signal
python3 - <<'P'
import signal, subprocess, time
p = subprocess.Popen(["sleep", "100"])
try:
    p.wait(timeout=1)
except subprocess.TimeoutExpired as error:
    print(error)
print(p.poll())
p.terminate()
print(p.wait(), p)
p = subprocess.Popen(["sleep", "100"])
p.kill()
print(p.wait())
p = subprocess.Popen(["sh", "-c", "trap 'echo bye; exit 7' TERM; while :; do sleep 0.1; done"], stdout=subprocess.PIPE)
time.sleep(0.5)
p.send_signal(signal.SIGTERM)
print(p.stdout.read(), p.wait())
p.terminate()
try:
    subprocess.run(["sleep", "9"], timeout=0.5)
except subprocess.TimeoutExpired as error:
    print(type(error).__name__, error.cmd)
P
#> Command '['sleep', '100']' timed out after 1 seconds
#> None
#> -15 <Popen: returncode: -15 args: ['sleep', '100']>
#> -9
#> b'bye\n' 7
#> TimeoutExpired ['sleep', '9']

## pipes between children, files as their output
python3 - <<'P'
import subprocess, tempfile
p1 = subprocess.Popen(["printf", "b\\na\\n"], stdout=subprocess.PIPE)
p2 = subprocess.Popen(["sort"], stdin=p1.stdout, stdout=subprocess.PIPE)
p1.stdout.close()
print(p2.communicate())
with open("log", "w") as log:
    log.write("first\n")
    log.flush()
    subprocess.run(["echo", "second"], stdout=log)
    log.write("third\n")
print(open("log").read(), end="")
with open("log", "a") as log:
    subprocess.run("echo out; echo err >&2", shell=True, stdout=log, stderr=subprocess.STDOUT)
print(subprocess.run(["head", "-n1"], stdin=open("log"), capture_output=True, text=True).stdout)
with tempfile.TemporaryFile() as file:
    subprocess.run(["echo", "in temp"], stdout=file)
    file.seek(0)
    print(file.read())
print(subprocess.run(["cat"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL))
P
cat log
#> (b'a\nb\n', None)
#> first
#> second
#> third
#> first
#>
#> b'in temp\n'
#> CompletedProcess(args=['cat'], returncode=0)
#> first
#> second
#> third
#> out
#> err

## children that cannot start, or fail
mkdir dir; echo text > text; chmod +x text
python3 - <<'P'
import subprocess
def attempt(*args, **options):
    try:
        print(subprocess.run(*args, **options))
    except (OSError, subprocess.SubprocessError, ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
attempt(["absent"])
attempt(["./dir"])
attempt(["./text"])
attempt(["ls"], cwd="/absent")
attempt(["ls", "/absent"], capture_output=True, text=True)
attempt("exit 3", shell=True)
attempt("false", check=True)
attempt("kill -9 $$", shell=True, check=True)
attempt("exit 300", shell=True)
attempt(["true"], capture_output=True, stdout=subprocess.PIPE)
attempt([])
attempt(["echo", 1])
attempt(["env"], env={"A": "b"}, stdout=subprocess.PIPE)
print(subprocess.getstatusoutput("echo hi; exit 2"), subprocess.getoutput("echo out"))
print(subprocess.call("exit 4", shell=True))
P
#> FileNotFoundError [Errno 2] No such file or directory: 'absent'
#> PermissionError [Errno 13] Permission denied: './dir'
#> OSError [Errno 8] Exec format error: './text'
#> FileNotFoundError [Errno 2] No such file or directory: '/absent'
#> CompletedProcess(args=['ls', '/absent'], returncode=2, stdout='', stderr="ls: cannot access '/absent': No such file or directory\n")
#> CompletedProcess(args='exit 3', returncode=3)
#> CalledProcessError Command 'false' returned non-zero exit status 1.
#> CalledProcessError Command 'kill -9 $$' died with <Signals.SIGKILL: 9>.
#> CompletedProcess(args='exit 300', returncode=44)
#> ValueError stdout and stderr arguments may not be used with capture_output.
#> IndexError list index out of range
#> TypeError expected str, bytes or os.PathLike object, not int
#> CompletedProcess(args=['env'], returncode=0, stdout=b'A=b\n')
#> (2, 'hi') out
#> 4

## os.system, os.popen, os.spawn, os.exec, waitpid
cat > t.py <<'P'
import os, sys
print(os.system("exit 3"), os.system("kill -9 $$"), os.waitstatus_to_exitcode(os.system("exit 5")))
with os.popen("echo read; exit 2") as pipe:
    print(pipe.read(), end="")
print(os.popen("exit 2").close())
with os.popen("cat > written", "w") as pipe:
    pipe.write("text\n")
print(open("written").read(), end="", flush=True)
pid = os.spawnlp(os.P_NOWAIT, "sh", "sh", "-c", "exit 6")
print(os.waitpid(pid, 0)[1], os.spawnv(os.P_WAIT, "/bin/echo", ["echo", "spawned"]))
try:
    os.waitpid(pid, 0)
except ChildProcessError as error:
    print(error)
sys.stdout.flush()
try:
    os.execv("/absent", ["absent"])
except FileNotFoundError as error:
    print(error, flush=True)
os.execvp("sh", ["sh", "-c", "echo the end; exit 9"])
P
python3 -u t.py
#> 768 9 5
#> read
#> 512
#> text
#> spawned
#> 1536 0
#> [Errno 10] No child processes
#> [Errno 2] No such file or directory
#> the end
#? 9

## pipes and descriptors by number
python3 - <<'P'
import os, select
read, write = os.pipe()
print(os.write(write, b"abc"), os.read(read, 2), select.select([read], [write], [], 0) == ([read], [write], []))
print(os.read(read, 9), select.select([read], [], [], 0.1))
os.set_blocking(read, False)
try:
    os.read(read, 1)
except BlockingIOError as error:
    print(error)
os.close(write)
print(os.read(read, 1))
os.close(read)
try:
    os.read(read, 1)
except OSError as error:
    print(error)
read, write = os.pipe()
with os.fdopen(write, "w") as out:
    print("one\ntwo", file=out)
with os.fdopen(read) as lines:
    print(list(lines))
kept = os.dup(1)
with open("log", "w") as log:
    os.dup2(log.fileno(), 1)
    os.system("echo in the log")
    os.dup2(kept, 1)
print(open("log").read(), end="")
read, write = os.pipe()
os.close(read)
try:
    os.write(write, b"x")
except BrokenPipeError as error:
    print(error)
P
#> 3 b'ab' True
#> b'c' ([], [], [])
#> [Errno 11] Resource temporarily unavailable
#> b''
#> [Errno 9] Bad file descriptor
#> ['one\n', 'two\n']
#> in the log
#> [Errno 32] Broken pipe

## what the shell opened is there by its number
echo text > file
python3 -c 'import os; print(os.read(3, 9)); os.write(4, b"out\n")' 3< file 4> out; cat out
#> b'text\n'
#> out

## signals: alarms, timers, its own, those of children
python3 - <<'P'
import os, signal, subprocess, time
signal.signal(signal.SIGALRM, lambda number, frame: print("alarm", number))
print(signal.alarm(5), signal.alarm(1))
time.sleep(1.5)
signal.setitimer(signal.ITIMER_REAL, 0.2, 0.5)
time.sleep(1.5)
print(signal.setitimer(signal.ITIMER_REAL, 0)[1], signal.getitimer(signal.ITIMER_REAL))
signal.signal(signal.SIGUSR1, lambda number, frame: print(signal.Signals(number).name))
os.kill(os.getpid(), signal.SIGUSR1)
signal.signal(signal.SIGCHLD, lambda number, frame: print("child"))
subprocess.run(["true"])
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
p = subprocess.Popen(["sleep", "100"], start_new_session=True)
print(os.getpgid(p.pid) == p.pid, os.getpgid(0) == p.pid)
os.killpg(p.pid, signal.SIGTERM)
print(p.wait())
def late(number, frame):
    raise TimeoutError("too late")
signal.signal(signal.SIGALRM, late)
signal.alarm(1)
try:
    time.sleep(5)
except TimeoutError as error:
    print(error)
P
#> 0 5
#> alarm 14
#> alarm 14
#> alarm 14
#> alarm 14
#> 0.5 (0.0, 0.0)
#> SIGUSR1
#> child
#> True False
#> -15
#> too late

## children of asyncio, and of threads
python3 - <<'P'
import asyncio, subprocess, threading
async def main():
    p = await asyncio.create_subprocess_exec("sh", "-c", "echo a; sleep 1; echo b >&2; exit 4", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    print(await p.communicate(), p.returncode)
    p = await asyncio.create_subprocess_shell("cat", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await p.communicate(b"data"))
    p = await asyncio.create_subprocess_exec("sleep", "50")
    p.terminate()
    print(await p.wait())
asyncio.run(main())
p = subprocess.Popen(["sh", "-c", "echo one; sleep 0.2; echo two"], stdout=subprocess.PIPE, text=True)
def read():
    for line in p.stdout:
        print("read", line.strip())
thread = threading.Thread(target=read)
thread.start()
thread.join()
print(p.wait())
P
#> (b'a\n', b'b\n') 4
#> (b'data', None)
#> -15
#> read one
#> read two
#> 0

## the order of what is printed: Python's own waits in its buffer
python3 -c 'import os; print("own"); os.system("echo child")' | cat
#> child
#> own
