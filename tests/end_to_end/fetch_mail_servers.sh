#!/usr/bin/env bash
# tests/end_to_end/fetch_mail_servers.sh [DIR] : fetches the Debian packages of Exim and OpenSMTPD into DIR
# (build/mail-servers), for test_mail_servers.py to unpack. Both conflict with Postfix, so they are never installed.
#
# What is there is kept. Needs apt-get and its package lists, no root. Exit status 1: something could not be fetched;
# the tests of that server are then skipped, and say so.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd) || exit 1
folder=${1:-$here/build/mail-servers}
mkdir -p "$folder" && cd "$folder" || exit 1
status=0
# libidn12 is all that these two need and a machine with the packages of tools/setup lacks.
for package in exim4-daemon-light libidn12 opensmtpd libevent-2.1-7; do
    compgen -G "${package}_*.deb" >/dev/null && continue
    apt-get download -q -o APT::Sandbox::User=root "$package" >/dev/null || { echo "$package could not be fetched" >&2; status=1; }
done
exit $status
