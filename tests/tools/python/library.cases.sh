# The real one is Debian 12's python3 (3.11.2).

## numbers of a computer with 64 bits
python3 -c 'import sys; print(sys.maxsize, min([5, 3], default=sys.maxsize), sys.maxsize > 2**32)'
#> 9223372036854775807 3 True

## how deep a function may call itself
printf 'def fact(n):\n    return n * fact(n - 1)\n\nfact(5)\n' > main.py; python3 main.py 2>&1 | tail -4
python3 -c '
import sys
print(sys.getrecursionlimit()); sys.setrecursionlimit(60); print(sys.getrecursionlimit())
def depth(n=1):
    try: return depth(n + 1)
    except RecursionError: return n
print(depth())
try: sys.setrecursionlimit(0)
except ValueError as error: print(error)'
#>     return n * fact(n - 1)
#>                ^^^^^^^^^^^
#>   [Previous line repeated 996 more times]
#> RecursionError: maximum recursion depth exceeded
#> 1000
#> 60
#> 59
#> recursion limit must be greater or equal than 1

## pwd and grp tell of accounts
python3 -c '
import grp, os, pathlib, pwd
root = pwd.getpwnam("root")
print(root); print(root.pw_dir, root[2], pwd.getpwuid(0) == root, grp.getgrgid(0), grp.getgrnam("root").gr_mem)
print(os.path.expanduser("~root"), pathlib.Path("/etc/passwd").owner(), pathlib.Path("/etc/passwd").group())
print(any(one.pw_name == "nobody" for one in pwd.getpwall()), pwd.getpwuid(os.getuid()).pw_uid == os.getuid())
for look in (lambda: pwd.getpwnam("nobodyhere"), lambda: pwd.getpwuid(54321), lambda: grp.getgrnam("none"), lambda: grp.getgrgid(54321)):
    try: look()
    except KeyError as error: print(error)'
#> pwd.struct_passwd(pw_name='root', pw_passwd='x', pw_uid=0, pw_gid=0, pw_gecos='root', pw_dir='/root', pw_shell='/bin/bash')
#> /root 0 True grp.struct_group(gr_name='root', gr_passwd='x', gr_gid=0, gr_mem=[]) []
#> /root root root
#> True True
#> "getpwnam(): name not found: 'nobodyhere'"
#> 'getpwuid(): uid not found: 54321'
#> "getgrnam(): name not found: 'none'"
#> 'getgrgid(): gid not found: 54321'

## shelve keeps objects
python3 -c '
import shelve
with shelve.open("data") as db:
    db["cart"] = ["apple", "pear"]; db["user"] = {"name": "Ada"}
with shelve.open("data", writeback=True) as db:
    db["cart"].append("plum"); del db["user"]
with shelve.open("data", "r") as db:
    print(dict(db), "user" in db, len(db), db.get("none"))
    try: db["none"]
    except KeyError as error: print("no", error)'
#> {'cart': ['apple', 'pear', 'plum']} False 1 None
#> no b'none'

## dbm.dumb keeps texts, in files that can be read
python3 -c '
import dbm, dbm.dumb
with dbm.dumb.open("notes", "c") as db:
    db["a"] = "one"; db[b"b"] = b"two"; db["a"] = "x" * 600
    print(sorted(db.keys()), db["b"], len(db), b"a" in db)
print(dbm.whichdb("notes"), dbm.whichdb("nothing"))
with dbm.open("notes", "r") as db: print(len(db[b"a"]), db.get("c", b"-"))
try: dbm.open("nothing")
except dbm.error as error: print(error)
try: dbm.dumb.open("notes", "r")["a"] = "y"
except dbm.error as error: print(type(error), error)'
cat notes.dir; wc -c < notes.dat
#> [b'a', b'b'] b'two' 2 True
#> dbm.dumb None
#> 600 b'-'
#> db file doesn't exist; use 'c' or 'n' flag to create a new db
#> <class 'OSError'> The database is opened for reading only
#> 'a', (1024, 600)
#> 'b', (512, 3)
#> 1624

## a traceback where there is no error
python3 -c '
import traceback
print(repr(traceback.format_exc())); traceback.print_exc()
try: 1 / 0
except ZeroDivisionError: print(traceback.format_exc().splitlines()[-1])'
#> 'NoneType: None\n'
#> ZeroDivisionError: division by zero
#2> NoneType: None
