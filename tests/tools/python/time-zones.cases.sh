# The real one is Debian 12's python3 (3.11.2).

## local time follows TZ
cat > a.py <<'P'
import os, time, datetime
def show():
    print(time.tzname, time.timezone, time.altzone, time.daylight)
    for at in (0, 1720000000, 1735000000):
        local = time.localtime(at)
        print(time.strftime("%Y-%m-%d %H:%M:%S %Z %z", local), local.tm_isdst, local.tm_gmtoff, local.tm_zone, int(time.mktime(local)) == at)
    print(datetime.datetime.fromtimestamp(1720000000).isoformat(), datetime.datetime(2024, 7, 3, 11, 46, 40).astimezone())
show()
os.environ["TZ"] = "America/New_York"; time.tzset(); show()
P
python3 a.py; TZ=Europe/Berlin python3 a.py; TZ=Asia/Kolkata python3 a.py | head -4; TZ=XYZ-3 python3 a.py | head -2
#> ('UTC', 'UTC') 0 0 0
#> 1970-01-01 00:00:00 UTC +0000 0 0 UTC True
#> 2024-07-03 09:46:40 UTC +0000 0 0 UTC True
#> 2024-12-24 00:26:40 UTC +0000 0 0 UTC True
#> 2024-07-03T09:46:40 2024-07-03 11:46:40+00:00
#> ('EST', 'EDT') 18000 14400 1
#> 1969-12-31 19:00:00 EST -0500 0 -18000 EST True
#> 2024-07-03 05:46:40 EDT -0400 1 -14400 EDT True
#> 2024-12-23 19:26:40 EST -0500 0 -18000 EST True
#> 2024-07-03T05:46:40 2024-07-03 11:46:40-04:00
#> ('CET', 'CEST') -3600 -7200 1
#> 1970-01-01 01:00:00 CET +0100 0 3600 CET True
#> 2024-07-03 11:46:40 CEST +0200 1 7200 CEST True
#> 2024-12-24 01:26:40 CET +0100 0 3600 CET True
#> 2024-07-03T11:46:40 2024-07-03 11:46:40+02:00
#> ('EST', 'EDT') 18000 14400 1
#> 1969-12-31 19:00:00 EST -0500 0 -18000 EST True
#> 2024-07-03 05:46:40 EDT -0400 1 -14400 EDT True
#> 2024-12-23 19:26:40 EST -0500 0 -18000 EST True
#> 2024-07-03T05:46:40 2024-07-03 11:46:40-04:00
#> ('IST', 'IST') -19800 -19800 0
#> 1970-01-01 05:30:00 IST +0530 0 19800 IST True
#> 2024-07-03 15:16:40 IST +0530 0 19800 IST True
#> 2024-12-24 05:56:40 IST +0530 0 19800 IST True
#> ('XYZ', 'XYZ') -10800 -10800 0
#> 1970-01-01 03:00:00 XYZ +0300 0 10800 XYZ True

## zoneinfo
cat > a.py <<'P'
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
berlin = ZoneInfo("Europe/Berlin")
print(berlin, repr(berlin), datetime(2024, 1, 1, 12, tzinfo=berlin).isoformat(), datetime(2024, 7, 1, 12, tzinfo=berlin).tzname())
print(datetime(2024, 7, 1, 12, tzinfo=timezone.utc).astimezone(ZoneInfo("America/New_York")))
print(datetime(2024, 3, 31, 1, 30, tzinfo=timezone.utc).astimezone(berlin) + timedelta(days=1))
try: ZoneInfo("Foo/Bar")
except Exception as error: print(type(error).__name__, error)
P
python3 a.py
#> Europe/Berlin zoneinfo.ZoneInfo(key='Europe/Berlin') 2024-01-01T12:00:00+01:00 CEST
#> 2024-07-01 08:00:00-04:00
#> 2024-04-01 03:30:00+02:00
#> ZoneInfoNotFoundError 'No time zone found with key Foo/Bar'
