# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace goes back to its backup while its window is open, several times:

    restore.py FLOW-STAGE FLOWSTAGE-CLI FOLDER-WITH-SAMPLES
"""

import os
import re
import sys

from booking import workspace
from desktop import run
from journey import find_one


def restore(desk):
    desk.keys("Ctrl+,")
    desk.find("frame", "Settings - Flow Stage")
    desk.press("button", re.compile("^Restore the backup of"))
    desk.says("is kept beside it")
    desk.press("button", "Restore")
    done = re.compile("^Backup restored")
    desk.find("label", done)
    desk.gone("label", done)  # else they would be taken for those of the next one


def back_and_back_again(desk, _):
    for _ in range(3):
        find_one(desk)
        restore(desk)


if __name__ == "__main__":
    program, cli, samples = sys.argv[1:4]
    if "FLOWSTAGE_JOURNEY" in os.environ:
        sys.argv[1:] = [program, samples, "--workspace", workspace(cli, samples)]
    sys.exit(run(back_and_back_again))
