"""Postfix without its package, for machines where another mail server is installed.

In Debian the two exclude each other, and the other one is never removed: Postfix is unpacked into the relay's state
folder instead, and runs from there.
"""

import glob
import os
import subprocess

from report import Failure, say

PACKAGES = ["postfix", "postfix-sqlite", "postfix-pgsql"]
LIBRARIES = ["libdb5.3", "libicu72", "libnsl2", "libtirpc3", "libsasl2-2", "libsasl2-modules-db"]


def _installed(package):
    done = subprocess.run(["dpkg-query", "-W", "-f=${db:Status-Status}", package], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True)
    return done.stdout == "installed"


def postfix(state):
    """Unpacks Postfix below `state` if the system has none. Touches nothing else."""
    folder = os.path.join(state, "unpacked")
    if os.access("/usr/sbin/postfix", os.X_OK) or os.access(os.path.join(folder, "usr/sbin/postfix"), os.X_OK):
        return
    say("Postfix is not installed; unpacking it into the state folder ...")
    parcels = os.path.join(state, "parcels")
    os.makedirs(parcels, exist_ok=True)
    wanted = PACKAGES + [library for library in LIBRARIES if not _installed(library)]
    done = subprocess.run(["apt-get", "download", "-q", *wanted], cwd=parcels, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    found = glob.glob(os.path.join(parcels, "*.deb"))
    if done.returncode != 0 or len(found) < len(wanted):
        raise Failure("Postfix cannot be started: it is not installed, and its package could not be had either. "
                      f"{done.stderr.strip()}")
    for parcel in found:
        subprocess.run(["dpkg-deb", "-x", parcel, folder], check=True)
