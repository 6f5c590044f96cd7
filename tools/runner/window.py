"""tools/run: the console on a private relay with the example organization."""

import os
import shutil
import subprocess
import tempfile

import example
from client import Client
from front import Ended, Supervisor, end_at_signals
from report import Failure, say


def run(options, programs):
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and \
            not os.environ.get("QT_QPA_PLATFORM"):
        raise Failure("There is no display to open the console on. tools/run --headless does the same job without.", 2)
    end_at_signals()
    supervisor = console = None
    made = None if options.state else tempfile.mkdtemp(prefix="postern-run.", dir="/var/tmp")
    folder = tempfile.mkdtemp(prefix="postern-client.")
    try:
        if made:
            os.chmod(made, 0o755)
        supervisor = Supervisor(options.state or made, programs, options.store)
        ready = supervisor.wait_until_ready()
        client = Client(programs, folder)
        client.add_relay("example", ready)
        if not client.pull()["accounts"]:
            passwords = example.load(client)
            for source in ("127.0.0.2", "127.0.0.2", "127.0.0.17"):
                example.send(client, ready, source, passwords["billing"])
            example.send(client, ready, "127.0.0.5")
        say(f"The relay answers on {ready['url']}; it ends when the console is closed.")
        console = subprocess.Popen([os.path.join(programs, "postern"), "--relay", "example"], env=client.environment)
        return console.wait()
    except Ended:
        return 130
    finally:
        if console and console.poll() is None:
            console.terminate()
            console.wait()
        if supervisor:
            supervisor.stop()
        shutil.rmtree(folder, ignore_errors=True)
        if made and not options.keep:
            shutil.rmtree(made, ignore_errors=True)
