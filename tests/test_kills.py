"""A build that is killed leaves a whole site; ``python -m tests.kills`` kills more of them."""

from __future__ import annotations

import sys

import pytest
from kills import MOMENTS, kill_builds


@pytest.mark.skipif(sys.platform == "win32", reason="killing a process there is another thing")
def test_killed_builds_leave_a_whole_site_and_no_litter(tmp_path_factory: pytest.TempPathFactory) -> None:
    series = kill_builds(tmp_path_factory.mktemp("k"), len(MOMENTS), seed=1)
    assert series.faults == []
    assert series.moments["finished"] > 0
