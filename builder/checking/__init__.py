"""Phase 3: references, identities, equations, numbers in prose. One small function a rule."""
