"""What is said to the person in front of the terminal, and how a run fails."""

import sys


class Failure(Exception):
    """Ends the run with one plain sentence on standard error."""

    def __init__(self, text, status=1):
        super().__init__(text)
        self.status = status


def say(text):
    print(text, file=sys.stderr, flush=True)
