"""Phases 6 and 7: read the finished tree as a stranger would, then swap it in whole."""
