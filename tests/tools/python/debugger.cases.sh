# The real one is Debian 12's python3 (3.11.2).

## breakpoint() stops at the next line, shows where, and goes on
printf 'def f(a):\n    b = a * 2\n    breakpoint()\n    c = b + 1\n    return c\n\nx = f(1)\nprint("x", x)\n' > main.py
printf 'p a\nw\nn\np c\nl\nc\n' | python3 main.py
#> > /home/learner/case/main.py(4)f()
#> -> c = b + 1
#> (Pdb) 1
#> (Pdb)   /home/learner/case/main.py(7)<module>()
#> -> x = f(1)
#> > /home/learner/case/main.py(4)f()
#> -> c = b + 1
#> (Pdb) > /home/learner/case/main.py(5)f()
#> -> return c
#> (Pdb) 3
#> (Pdb)   1  	def f(a):
#>   2  	    b = a * 2
#>   3  	    breakpoint()
#>   4  	    c = b + 1
#>   5  ->	    return c
#>$   6  \t
#>   7  	x = f(1)
#>   8  	print("x", x)
#> [EOF]
#> (Pdb) x 3

## stepping shows returns and calls
printf 'def f(a):\n    return a + 1\n\nbreakpoint()\nx = f(1)\nprint("x", x)\n' > main.py
printf 's\ns\nr\nn\nn\n!x = 7\nc\n' | python3 main.py
#> > /home/learner/case/main.py(5)<module>()
#> -> x = f(1)
#> (Pdb) --Call--
#> > /home/learner/case/main.py(1)f()
#> -> def f(a):
#> (Pdb) > /home/learner/case/main.py(2)f()
#> -> return a + 1
#> (Pdb) --Return--
#> > /home/learner/case/main.py(2)f()->2
#> -> return a + 1
#> (Pdb) > /home/learner/case/main.py(6)<module>()
#> -> print("x", x)
#> (Pdb) x 2
#> --Return--
#> > /home/learner/case/main.py(6)<module>()->None
#> -> print("x", x)
#>$| (Pdb) (Pdb)\x20

## python -m pdb: breakpoints, conditions and variables
printf 'total = 0\nfor n in range(4):\n    total += n\nprint(total)\n' > sum.py
printf 'b 3, n == 2\nc\np n, total\nwhatis total\npp [n, total]\nargs\nu\nq\n' | python3 -m pdb sum.py
#> > /home/learner/case/sum.py(1)<module>()
#> -> total = 0
#> (Pdb) Breakpoint 1 at /home/learner/case/sum.py:3
#> (Pdb) > /home/learner/case/sum.py(3)<module>()
#> -> total += n
#> (Pdb) (2, 1)
#> (Pdb) <class 'int'>
#> (Pdb) [2, 1]
#> (Pdb) (Pdb) > <string>(1)<module>()
#>$| (Pdb)\x20

## mistakes at its prompt
printf 'x = 1\nbreakpoint()\ny = 2\n' > main.py
printf 'p z\nfrob\nb 9\nb nosuch\nc\n' | python3 main.py
#> > /home/learner/case/main.py(3)<module>()
#> -> y = 2
#> (Pdb) *** NameError: name 'z' is not defined
#> (Pdb) *** NameError: name 'frob' is not defined
#> (Pdb) End of file
#> (Pdb) *** The specified object 'nosuch' is not a function or was not found along sys.path.
#>$| (Pdb)\x20

## pdb.set_trace, with a list and a jump
printf 'import pdb\nx = 1\npdb.set_trace()\nx = 2\nprint("x is", x)\n' > main.py
printf 'j 5\nc\n' | python3 main.py
#> > /home/learner/case/main.py(4)<module>()
#> -> x = 2
#> (Pdb) > /home/learner/case/main.py(5)<module>()
#> -> print("x is", x)
#> (Pdb) x is 1

## PYTHONBREAKPOINT=0 turns it off
printf 'breakpoint()\nprint("on")\n' > main.py
PYTHONBREAKPOINT=0 python3 main.py
#> on

## the last error can be looked at afterwards
printf 'def f(a):\n    return 1 / a\n\nf(0)\n' > main.py
printf 'c\np a\nw\nq\n' | python3 -m pdb main.py 2>/dev/null | grep -v 'db\.py\|^-> \(pdb\|self\|exec\)' | head -12
#> > /home/learner/case/main.py(1)<module>()
#> -> def f(a):
#> (Pdb) Uncaught exception. Entering post mortem debugging
#> Running 'cont' or 'step' will restart the program
#> > /home/learner/case/main.py(2)f()
#> -> return 1 / a
#> (Pdb) 0
#>   <string>(1)<module>()
#>   /home/learner/case/main.py(4)<module>()
#> -> f(0)
#> > /home/learner/case/main.py(2)f()
#> -> return 1 / a
