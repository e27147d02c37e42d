"""Phase 1: files to plain data that remember where each value stands."""
