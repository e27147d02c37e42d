"""Pure functions over the model: claims, series, ranks, streaks, statuses. Nothing here reads or writes files."""
