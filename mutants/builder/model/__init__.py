"""The typed, frozen model: what a report consists of. Knows nothing of files, pages or commands."""
