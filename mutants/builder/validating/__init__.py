"""Phase 2: the only place where raw data become the typed model. Collects every problem before it stops."""
