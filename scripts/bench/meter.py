"""Runs a command and writes its user seconds, system seconds and peak bytes, children included, into a file."""
import resource, subprocess, sys

status = subprocess.call(sys.argv[2:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
with open(sys.argv[1], "w") as figures:
    figures.write(f"{used.ru_utime} {used.ru_stime} {peak}")
sys.exit(status)
