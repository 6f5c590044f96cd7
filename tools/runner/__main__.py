"""tools/run: see the head of that file for what it takes and does."""

import argparse
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import build
import front
import relay
from report import Failure, say


def parse(arguments):
    parser = argparse.ArgumentParser(prog="tools/run", add_help=True, allow_abbrev=False)
    parser.add_argument("--yes", action="store_true", help="install missing packages without asking")
    parser.add_argument("--headless", action="store_true", help="no window: do the main job and print each step")
    parser.add_argument("--pictures", metavar="DIR", help="where --headless saves its pictures")
    parser.add_argument("--relay", action="store_true", help="start only the private relay")
    parser.add_argument("--state", metavar="DIR", help="state folder of the relay")
    parser.add_argument("--store", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--bin", metavar="DIR", help="use these executables and build nothing")
    parser.add_argument("--keep", action="store_true", help="leave a state folder that was made for this run")
    parser.add_argument("--supervise", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.relay and not options.state:
        parser.error("--relay needs --state DIR")
    if options.relay and options.headless:
        parser.error("--relay and --headless exclude each other")
    return options


def needed(options):
    """The executables of this run: the relay comes with the program that drives it, all else with the console."""
    return ["posternctl", "postern-relayd"] + ([] if options.relay else ["postern", "postern-screens"])


def main():
    options = parse(sys.argv[1:])
    try:
        if options.supervise:
            return relay.supervise(options.state, options.bin, options.store)
        programs = options.bin or build.ready(options.yes, needed(options))
        if options.relay:
            return front.relay_only(options.state, programs, options.store)
        if options.headless:
            import headless
            return headless.run(options, programs)
        import window
        return window.run(options, programs)
    except Failure as failure:
        say(str(failure))
        return failure.status


if __name__ == "__main__":
    sys.exit(main())
