# The real one is Debian 12's python3 (3.11.2).

## a value and an array, changed under their locks
python3 -c '
from multiprocessing import Array, Value
count, row = Value("i", 3), Array("d", [1, 2.5])
with count.get_lock():
    count.value += 1
row[0] = 7
print(count.value, row[:], len(row))
'
#> 4 [7.0, 2.5] 2

## the name of a C type
python3 -c '
from multiprocessing import Value
print(Value("i", 4))
'
#> <Synchronized wrapper for c_int(4)>
#differs here a C long is as long as an int, and ctypes knows the two by one name
#> <Synchronized wrapper for c_long(4)>

## locks that are taken twice, and given back too often
python3 -c '
from multiprocessing import Lock, RLock, Semaphore
lock, again, three = Lock(), RLock(), Semaphore(3)
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01))
print(again.acquire(), again.acquire(), again.release(), again.release())
print(three.acquire(), three.get_value())
lock.release()
for one in (lock, again):
    try:
        one.release()
    except (ValueError, AssertionError) as error:
        print(type(error).__name__, error)
'
#> True False False
#> True True None None
#> True 2
#> ValueError semaphore or lock released too many times
#> AssertionError attempt to release recursive lock not owned by thread

## an event between threads
python3 -c '
from multiprocessing import Event
from threading import Thread
done = Event()
Thread(target=done.set).start()
print(done.wait(5), done.is_set())
'
#> True True
